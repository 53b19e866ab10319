import type { Level } from '../domain/region';
import type { Slice } from '../domain/slice';
import { stepsOf } from '../domain/value-steps';
import { statusFromLetter, STATUSES, statusLetter, type Status } from '../domain/status';

/** One row of `sliceSql`. */
export interface SliceRow {
	readonly region: string;
	readonly year: number;
	readonly value: number | null;
	readonly status: Status;
	readonly source: string | null;
	readonly note: string | null;
}

/** Rows that make no slice: an unknown status, two rows for one cell, more sources than a base-36 digit can tell apart. */
export class SlicePackError extends Error {
	override readonly name = 'SlicePackError';
}

const MAX_SOURCES = 36;
const NO_SOURCE = '-';

/** Rows as the engine gives them, checked. Throws SlicePackError at the first row that isn't a SliceRow. */
export function sliceRows(rows: readonly object[]): SliceRow[] {
	return rows.map((row, i) => {
		if (!isSliceRow(row))
			throw new SlicePackError(`row ${i} of the slice query is not an observation: ${JSON.stringify(row)}`);
		return row;
	});
}

function isSliceRow(row: object): row is SliceRow {
	const { region, year, value, status, source, note }: Partial<Record<keyof SliceRow, unknown>> = row;
	const text = (v: unknown): boolean => v === null || typeof v === 'string';
	return (
		typeof region === 'string' &&
		Number.isInteger(year) &&
		(value === null || Number.isFinite(value)) &&
		STATUSES.some((known) => known === status) &&
		text(source) &&
		text(note)
	);
}

/** Rows in any order → the slice. A cell without row is missing. Throws SlicePackError. */
export function packSlice(indicator: string, level: Level, rows: readonly SliceRow[]): Slice {
	const years = sorted(rows.map((row) => row.year));
	const regions = sorted(rows.map((row) => row.region));
	const sources = sorted(rows.flatMap((row) => row.source ?? []));
	if (sources.length > MAX_SOURCES) {
		throw new SlicePackError(
			`${indicator}.${level} has ${sources.length} sources, at most ${MAX_SOURCES} fit in a slice.`
		);
	}
	const perRegion = grid(indicator, regions, years, rows);
	return {
		indicator,
		level,
		years,
		regions,
		values: perRegion.map((row) => row.map((cell) => cell?.value ?? null)),
		statuses: perRegion.map((row) => row.map((cell) => statusLetter(cell?.status ?? 'missing')).join('')),
		sources,
		sourceCodes: perRegion.map((row) => row.map((cell) => sourceCode(sources, cell?.source ?? null)).join('')),
		notes: perRegion.flatMap((row, r) => row.flatMap((cell, y) => (cell?.note ? [[r, y, cell.note] as const] : [])))
	};
}

/** The rows of a slice; cells that it knows nothing of are none. */
export function unpackSlice(slice: Slice): SliceRow[] {
	const notes = new Map(slice.notes.map(([region, year, note]) => [`${region} ${year}`, note]));
	return slice.regions.flatMap((region, r) =>
		slice.years.flatMap((year, y): SliceRow[] => {
			const value = slice.values[r]?.[y] ?? null;
			const status = statusFromLetter(slice.statuses[r]?.[y] ?? '') ?? 'missing';
			const source = slice.sources[parseInt(slice.sourceCodes[r]?.[y] ?? NO_SOURCE, 36)] ?? null;
			const note = notes.get(`${r} ${y}`) ?? null;
			const isNothing = value === null && status === 'missing' && source === null && note === null;
			return isNothing ? [] : [{ region, year, value, status, source, note }];
		})
	);
}

/** A slice with the rows of single regions from elsewhere, in the place of its own of them. Throws SlicePackError for more sources than fit. */
export function withRegions(slice: Slice, others: readonly Slice[]): Slice {
	const replaced = new Set(others.flatMap(({ regions }) => regions));
	const kept = unpackSlice(slice).filter(({ region }) => !replaced.has(region));
	return packSlice(slice.indicator, slice.level, [...kept, ...others.flatMap(unpackSlice)]);
}

/** The bytes of a slice file. */
export function serializeSlice(slice: Slice): string {
	return JSON.stringify(slice) + '\n';
}

/** The bytes of a slice file for embeds: steps instead of values, where they give the same numbers. */
export function serializeSteps({ values, ...rest }: Slice): string {
	return JSON.stringify({ ...rest, ...(stepsOf(values) ?? { values }) }) + '\n';
}

function sorted<T extends string | number>(values: readonly T[]): T[] {
	return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

function sourceCode(sources: readonly string[], source: string | null): string {
	return source === null ? NO_SOURCE : sources.indexOf(source).toString(36);
}

function grid(
	indicator: string,
	regions: readonly string[],
	years: readonly number[],
	rows: readonly SliceRow[]
): (SliceRow | undefined)[][] {
	const rowOf = new Map(regions.map((region, i) => [region, i]));
	const columnOf = new Map(years.map((year, i) => [year, i]));
	const cells = regions.map(() => new Array<SliceRow | undefined>(years.length).fill(undefined));
	for (const row of rows) {
		const line = cells[rowOf.get(row.region) ?? -1] ?? [];
		const column = columnOf.get(row.year) ?? -1;
		if (line[column]) throw new SlicePackError(`${indicator} has two observations for ${row.region} in ${row.year}.`);
		line[column] = row;
	}
	return cells;
}
