import type { Result } from '../domain/result';
import type { CourseScale } from './courseScale';
import { dodgeLabels } from './labelDodge';
import { wrapText } from './textWidth';

/** The text that names a course, and where it stands. */
export interface EndLabel {
	readonly text: string;
	/** From the course's last point to the text, in pixels to the right and downwards. */
	readonly offset: readonly [number, number];
	/** For courses that end early: a thin line leads from the last point to this value at the right edge. */
	readonly leader: { readonly fromYear: number; readonly from: number; readonly to: number } | null;
}

/** Geometry of the plot in pixels. */
export interface LabelRoom {
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
	readonly lastYear: number;
	readonly perYear: number;
	readonly fontSize: number;
}

/** Line height of labels. */
export function labelLineHeight(fontSize: number): number {
	return fontSize + 2;
}

/** Direct labels of all courses: one column at the right edge, moved apart where they would touch. */
export function endLabels(result: Result, scale: CourseScale, room: LabelRoom): ReadonlyMap<string, EndLabel> {
	const perUnit = (room.bottom - room.top) / (scale.max - scale.min);
	const lineHeight = labelLineHeight(room.fontSize);
	const ends = result.series.flatMap(({ region, name, points }) => {
		const last = points.findLast(({ shown }) => shown !== null);
		if (!last || last.shown === null) return [];
		const text = wrapText(name, room.width, room.fontSize);
		const fromTop = scale.inverse ? last.shown - scale.min : scale.max - last.shown;
		const middle = room.top + fromTop * perUnit;
		return [
			{ region, text, year: last.year, shown: last.shown, middle, height: text.split('\n').length * lineHeight + 1 }
		];
	});
	const middles = dodgeLabels(ends, { top: room.top - lineHeight / 2, bottom: room.bottom + lineHeight / 2 });
	return new Map(
		ends.map(({ region, text, year, shown, middle }, i) => {
			const shift = (middles[i] ?? middle) - middle;
			const to = Math.min(scale.max, Math.max(scale.min, shown + ((scale.inverse ? 1 : -1) * shift) / perUnit));
			const leader = year < room.lastYear ? { fromYear: year, from: shown, to } : null;
			return [region, { text, offset: [(room.lastYear - year) * room.perYear, shift], leader }];
		})
	);
}
