import { PRINT_THEME } from '$lib/charts/chartTheme';
import type { QueryFrame, QueryGroup } from '$lib/charts/queryFrame';
import type { NativeChart } from '$lib/domain/exportable';

/** More of them are no course of years. */
const MOST_YEARS = 500;

/** The picture of a query as a chart that slides can hold; null where a line has two values for a year. */
export function queryNative({ axes, content }: QueryFrame, notes: readonly string[]): NativeChart | null {
	const said = notes.filter((note) => note !== '');
	if (content.kind === 'bar') {
		const { bars } = content;
		return {
			kind: 'bar',
			name: axes.y,
			unit: axes.y,
			decimals: decimalsOf(bars.map(({ value }) => value)),
			labels: bars.map(({ name }) => name),
			values: bars.map(({ value }) => value),
			colors: bars.map(() => PRINT_THEME.accent),
			notes: said
		};
	}
	const { groups } = content;
	const basis = {
		unit: axes.y,
		decimals: decimalsOf(groups.flatMap(({ points }) => points.map(({ y }) => y))),
		notes: said
	};
	if (content.kind === 'scatter') {
		return {
			...basis,
			kind: 'dots',
			unitX: axes.x,
			decimalsX: decimalsOf(groups.flatMap(({ points }) => points.map(({ x }) => x))),
			isLog: { x: false, y: false },
			series: groups.map((one) => ({
				...lookOf(one, axes.y),
				look: 'plain',
				points: one.points.flatMap(({ x, y }) => (y === null ? [] : [[x, y] as const]))
			}))
		};
	}
	if (groups.some(({ points }) => new Set(points.map(({ x }) => x)).size < points.length)) return null;
	const years = everyStep(groups.flatMap(({ points }) => points.map(({ x }) => x)));
	return {
		...basis,
		kind: 'line',
		labels: years.map(String),
		series: groups.map((one) => ({
			...lookOf(one, axes.y),
			values: years.map((year) => one.points.find(({ x }) => x === year)?.y ?? null),
			inLegend: true,
			hollow: [],
			dashed: []
		}))
	};
}

/** Years with those between them that are missing: what is three years apart stands three years apart. */
function everyStep(years: readonly number[]): number[] {
	const known = [...new Set(years)].sort((a, b) => a - b);
	const [first = 0, last = -1] = [known[0], known.at(-1)];
	const apart = known.slice(1).map((year, i) => year - (known[i] ?? year));
	const step = apart.reduce(commonStep, 0) || 1;
	if (!Number.isInteger(step) || (last - first) / step > MOST_YEARS) return known;
	return Array.from({ length: Math.max(0, Math.round((last - first) / step) + 1) }, (_, i) => first + i * step);
}

function commonStep(a: number, b: number): number {
	return Number.isInteger(a) && Number.isInteger(b) ? (b === 0 ? a : commonStep(b, a % b)) : Number.NaN;
}

function lookOf({ name, color }: QueryGroup, column: string): { readonly name: string; readonly color: string } {
	return { name: name ?? column, color: color === null ? PRINT_THEME.accent : PRINT_THEME.series(color) };
}

/** As the console writes its numbers. */
function decimalsOf(values: readonly (number | null)[]): number {
	return values.every((value) => value === null || Number.isInteger(value)) ? 0 : 2;
}
