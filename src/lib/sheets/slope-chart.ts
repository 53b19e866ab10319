import { isUncertain } from '../charts/courseSegments';
import type { NativeCourses, NativeSeries } from '../domain/exportable';
import { shownDecimals, unitLabel } from '../domain/figure-text';
import type { Result } from '../domain/result';
import type { Status } from '../domain/status';
import { STATUS_SIGNS } from '../domain/status-sign';
import { twoYears, type YearPair } from '../domain/two-years';
import type { IndicatorSheetParts } from './indicator-sheet';
import { OTHERS } from './slope-sheet';

/** Series that programs for slides can have in a chart. */
const MOST_SERIES = 250;

/** Two years as a chart that slides can hold: no line across a break, regions that aren't selected in grey and not in the legend; null without lines. */
export function slopeChart({ result, resultIn, t, words, lang }: IndicatorSheetParts): NativeCourses | null {
	const { baseYear, year } = result.view;
	const { pairs } = twoYears(result);
	if (pairs.length === 0 || baseYear === year) return null;
	const named = pairs.filter(({ color }) => color !== null);
	const others = pairs.filter(({ color }) => color === null);
	const drawn = pairs.flatMap(pairSeries).length <= MOST_SERIES ? [...others, ...named] : named;
	if (drawn.length === 0) return null;
	const before = resultIn(baseYear);
	const ends = [before ? statusesOf(drawn, before) : [], statusesOf(drawn, result)] as const;
	const measured = { ...result, view: { ...result.view, mode: 'value' } } as const;
	const left = pairs.length - drawn.length;
	return {
		kind: 'line',
		unit: unitLabel(result.unit, lang),
		decimals: shownDecimals(measured),
		labels: [baseYear, year].map((one, i) => [one, ...(ends[i] ?? []).map((status) => STATUS_SIGNS[status])].join(' ')),
		series: drawn.flatMap(pairSeries),
		notes: [
			...(drawn.some(({ isBroken }) => isBroken) ? [words.slide.unjoined] : []),
			...[...new Set(ends.flat())].map((status) => words.signOfYear(STATUS_SIGNS[status], t.table.statusWords[status])),
			...(left > 0 ? [words.following(left)] : [])
		]
	};
}

/** Values across a break are in two series. */
function pairSeries({ name, from, to, color, isBroken }: YearPair): NativeSeries[] {
	const look = { name, color: color ?? OTHERS, inLegend: color !== null, hollow: [], dashed: [] };
	if (!isBroken) return [{ ...look, values: [from, to] }];
	return [
		{ ...look, values: [from, null] },
		{ ...look, values: [null, to], inLegend: false }
	];
}

/** Statuses of values that aren't certain. */
function statusesOf(pairs: readonly YearPair[], { rows, groups }: Result): Status[] {
	const regions = new Set(pairs.map(({ region }) => region));
	const statuses = [...rows, ...groups].flatMap(({ region, observation: { status } }) =>
		regions.has(region) && isUncertain(status) && STATUS_SIGNS[status] !== '' ? [status] : []
	);
	return [...new Set(statuses)];
}
