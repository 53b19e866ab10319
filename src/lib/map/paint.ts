import type { Result, Row } from '../domain/result';
import type { RingDash } from './ring-dashes';
import { isUncovered } from '../domain/uncovered';
import { isValueless, type Status } from '../domain/status';

/** Why a region has nothing to draw; each has its own pattern. */
export type Mark = Extract<Status, 'missing' | 'secret' | 'not_applicable'>;

/** How a map is coloured: everything about it that changes with year, indicator, class and selection, and no geometry. */
export interface MapPaint {
	/** `fill`: choropleth; `symbol`: circles whose area is proportional to the value; `both`: circles over a choropleth. */
	readonly drawing: 'fill' | 'symbol' | 'both';
	/** Colour by region, for those with a class. */
	readonly fills: ReadonlyMap<string, string>;
	/** Size against the largest one, from -1 to 1, by region; a negative value has a symbol of the same area, drawn hollow. */
	readonly shares: ReadonlyMap<string, number>;
	/** Regions that show a pattern instead of a value. */
	readonly marks: ReadonlyMap<string, Mark>;
	/** Strength of level lines over regions, 1 or 2: a second figure on paper without colours. */
	readonly rules?: ReadonlyMap<string, number>;
	/** Selected regions and groups with the colour of their course. */
	readonly selected: ReadonlyMap<string, string>;
	/** How they are told apart on paper without colours. */
	readonly dashes?: ReadonlyMap<string, RingDash>;
}

/** What a result looks like on the map. */
export function mapPaint(
	result: Pick<Result, 'rows' | 'drawing' | 'classes' | 'symbolMax' | 'series' | 'uncovered'>
): MapPaint {
	const { rows, drawing, classes, symbolMax, series, uncovered } = result;
	const fills = new Map<string, string>();
	const shares = new Map<string, number>();
	const marks = new Map<string, Mark>();
	for (const row of rows) {
		const color = row.classIndex === null ? undefined : classes?.colors[row.classIndex];
		// A whole country without figures is bare land: hatching it would make a gap of what nobody collects.
		if (isUncovered(row.region, uncovered)) continue;
		if (row.shown === null) marks.set(row.region, markOf(row));
		else if (drawing === 'symbol' && symbolMax)
			shares.set(row.region, Math.max(-1, Math.min(1, row.shown / symbolMax)));
		else if (color) fills.set(row.region, color);
	}
	return { drawing, fills, shares, marks, selected: new Map(series.map(({ region, color }) => [region, color])) };
}

/** A value that can't be shown in this mode (no base year, a break between) is marked like a missing one. */
function markOf({ observation: { status } }: Row): Mark {
	return isValueless(status) && (status === 'secret' || status === 'not_applicable') ? status : 'missing';
}
