import type { Result, Series } from '../domain/result';
import type { CourseScale } from './courseScale';
import { dodgeLabels } from './labelDodge';
import { wrapText } from './textWidth';

/** The text at the end of a course and how far it had to move from there, in pixels downwards. */
export interface EndLabel {
	readonly text: string;
	readonly shift: number;
}

interface Room {
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
	readonly fontSize: number;
}

/** Line height of labels. */
export function labelLineHeight(fontSize: number): number {
	return fontSize + 2;
}

/** Direct labels of all courses; those that end in the same year stand in one column and are moved apart. */
export function endLabels(result: Result, scale: CourseScale, room: Room): ReadonlyMap<string, EndLabel> {
	const columns = new Map<number, { series: Series; middle: number; text: string }[]>();
	for (const series of result.series) {
		const last = series.points.findLast(({ shown }) => shown !== null);
		if (!last || last.shown === null) continue;
		const share = (scale.max - last.shown) / (scale.max - scale.min);
		const middle = room.top + share * (room.bottom - room.top);
		const text = wrapText(series.name, room.width, room.fontSize);
		columns.set(last.year, [...(columns.get(last.year) ?? []), { series, middle, text }]);
	}
	return new Map([...columns.values()].flatMap((column) => shifted(column, room)));
}

function shifted(column: { series: Series; middle: number; text: string }[], room: Room): [string, EndLabel][] {
	const lineHeight = labelLineHeight(room.fontSize);
	const labels = column.map(({ middle, text }) => ({ middle, height: text.split('\n').length * lineHeight + 1 }));
	const moved = dodgeLabels(labels, { top: room.top - lineHeight / 2, bottom: room.bottom + lineHeight / 2 });
	return column.map(({ series, middle, text }, i) => [series.region, { text, shift: (moved[i] ?? middle) - middle }]);
}
