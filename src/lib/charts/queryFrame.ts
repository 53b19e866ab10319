import { seriesColors } from '../domain/palette';
import { numericColumns, type QueryCell, type QueryTable } from '../domain/query-table';
import { planeAxis, type Plane, type PlaneAxis } from './scatterPlane';

/** Which columns are drawn; `series` null for one line. */
export interface QueryAxes {
	readonly x: string;
	readonly y: string;
	readonly series: string | null;
}

/** Bars that can still be told apart. */
export const MOST_BARS = 40;
const MOST_LINES = 12;
/** Years written below a line. */
const MOST_YEARS = 10;

/**
 * A first guess: years across and a line per text, else texts across and the last number up, else one number by another. Null without a number and a
 * second column.
 */
export function guessAxes(table: QueryTable): QueryAxes | null {
	const numeric = numericColumns(table);
	const texts = table.columns.filter((column) => !numeric.includes(column));
	const year = numeric.find((column) => isYear(column));
	const y = numeric.filter((column) => column !== year).at(year === undefined ? -1 : 0);
	if (y === undefined) return null;
	if (year !== undefined) {
		const repeated = new Set(table.rows.map((row) => row[year])).size < table.rows.length;
		return { x: year, y, series: repeated ? (texts[0] ?? null) : null };
	}
	// Too many texts for bars: the first number by the last one.
	const isLong = table.rows.length > MOST_BARS;
	const other = numeric.find((column) => column !== y);
	const x = isLong ? (other ?? texts[0]) : (texts[0] ?? other);
	return x === undefined ? null : { x, y, series: null };
}

/** A line, or dots of one colour. */
export interface QueryGroup {
	/** Null where there is one group only. */
	readonly name: string | null;
	/** Null: the page's accent. */
	readonly color: string | null;
	/** A gap where there is no value. */
	readonly points: readonly { readonly x: number; readonly y: number | null; readonly name: string }[];
}

/** What live chart and picture of a query are drawn from. */
export interface QueryFrame {
	readonly axes: QueryAxes;
	readonly format: (value: number) => string;
	/** Numbers of the horizontal axis; years have no thousands. */
	readonly formatX: (value: number) => string;
	/** Values to the right, numbers of bars among them. */
	readonly plane: Plane;
	readonly content:
		| { readonly kind: 'bar'; readonly bars: readonly { readonly name: string; readonly value: number | null }[] }
		| { readonly kind: 'line' | 'scatter'; readonly groups: readonly QueryGroup[] };
}

/** Lines over years, dots for two numbers, bars for texts. */
export function queryFrame(table: QueryTable, axes: QueryAxes, format: (value: number) => string): QueryFrame {
	const numeric = numericColumns(table);
	if (!numeric.includes(axes.x)) {
		const bars = table.rows
			.slice(0, MOST_BARS)
			.map((row) => ({ name: String(row[axes.x] ?? ''), value: numberOf(row[axes.y]) }));
		const across = planeAxis(false, extent([0, ...bars.map(({ value }) => value)]));
		const plane = { x: across, y: { log: false, min: 0, max: Math.max(1, bars.length), ticks: [] } };
		return { axes, format, formatX: format, plane, content: { kind: 'bar', bars } };
	}
	const kind = isYear(axes.x) ? 'line' : 'scatter';
	const groups = groupsOf(table, axes, numeric);
	const points = groups.flatMap((group) => group.points.filter(({ y }) => y !== null));
	const xs = extent(points.map(({ x }) => x));
	const plane = {
		x: kind === 'line' ? yearAxis(xs) : planeAxis(false, xs),
		y: planeAxis(false, extent(points.map(({ y }) => y)))
	};
	return { axes, format, formatX: kind === 'line' ? String : format, plane, content: { kind, groups } };
}

function isYear(column: string): boolean {
	return /^(year|jahr)$/i.test(column);
}

function groupsOf(
	{ rows, columns }: QueryTable,
	{ x, y, series }: QueryAxes,
	numeric: readonly string[]
): QueryGroup[] {
	const names = series === null ? [null] : [...new Set(rows.map((row) => String(row[series] ?? '')))];
	const shown = names.slice(0, MOST_LINES);
	const colors = seriesColors(shown.flatMap((name) => name ?? []));
	const nameColumn = columns.find((column) => !numeric.includes(column));
	return shown.map((name) => {
		const own = name === null ? rows : rows.filter((row) => String(row[series ?? ''] ?? '') === name);
		const points = own.flatMap((row) => {
			const across = numberOf(row[x]);
			return across === null
				? []
				: [{ x: across, y: numberOf(row[y]), name: String((nameColumn === undefined ? null : row[nameColumn]) ?? '') }];
		});
		const ordered = isYear(x) ? points.toSorted((a, b) => a.x - b.x) : points;
		return { name, color: name === null ? null : (colors.get(name) ?? null), points: ordered };
	});
}

function numberOf(cell: QueryCell | undefined): number | null {
	return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

function extent(values: readonly (number | null)[]): [number, number] {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
}

function yearAxis([first, last]: readonly [number, number]): PlaneAxis {
	const [min, max] = first === last ? [first - 1, last + 1] : [first, last];
	const step = [1, 2, 5, 10, 20, 50].find((candidate) => (max - min) / candidate <= MOST_YEARS) ?? 100;
	const from = Math.ceil(min / step) * step;
	const ticks = Array.from({ length: Math.floor((max - from) / step) + 1 }, (_, i) => from + i * step);
	return { log: false, min, max, ticks };
}
