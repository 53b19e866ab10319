import * as v from 'valibot';
import { columnAddress } from '../domain/embed-slices';
import type { Slice } from '../domain/slice';
import { indexSlice } from '../domain/slice-index';
import { statusFromLetter, statusLetter } from '../domain/status';
import { fetchJson, type FetchOptions } from './fetch-file';
import { LoadError } from './load-error';
import { packSlice, unpackSlice, type SliceRow } from './pack-slice';

/** What a comparison with all Kreise needs of many of them: their figures of one indicator in one year. Lists are in the order of `farKreise`. */
interface KreisColumn {
	readonly indicator: string;
	readonly year: number;
	readonly values: readonly (number | null)[];
	/** One status letter per Kreis. */
	readonly statuses: string;
	readonly sources: readonly string[];
	/** Per Kreis the position in `sources` as base-36 digit, `-` for none. */
	readonly sourceCodes: string;
	/** Sets of years up to this one in which series break. */
	readonly breaks: readonly (readonly number[])[];
	/** Per Kreis the position in `breaks` as base-36 digit. */
	readonly breakCodes: string;
	/** Position, year and value of Kreise that have none in this year, but in another: how many are known at all is told from them. */
	readonly elsewhere: readonly (readonly [position: number, year: number, value: number])[];
}

/** As many sets of breaks as a base-36 digit can tell apart. */
const MOST_BREAKS = 36;

/** The figures of Kreise in a year of a slice. Throws RangeError for more ways in which their series break than fit. */
export function columnOf(slice: Slice, year: number, kreise: readonly string[]): KreisColumn {
	const index = indexSlice(slice);
	const cells = kreise.map((region) => index.at(region, year));
	const sources = [...new Set(cells.flatMap(({ source }) => source ?? []))].sort();
	const broken = kreise.map((region) =>
		slice.years.filter((one) => one <= year && index.at(region, one).status === 'break').join(' ')
	);
	const sets = [...new Set(broken)];
	if (sets.length > MOST_BREAKS)
		throw new RangeError(`${slice.indicator} has ${sets.length} sets of breaks, at most ${MOST_BREAKS} fit.`);
	return {
		indicator: slice.indicator,
		year,
		values: cells.map(({ value }) => value),
		statuses: cells.map(({ status }) => statusLetter(status)).join(''),
		sources,
		sourceCodes: cells.map(({ source }) => (source === null ? '-' : sources.indexOf(source).toString(36))).join(''),
		breaks: sets.map((set) => set.split(' ').filter(Boolean).map(Number)),
		breakCodes: broken.map((set) => sets.indexOf(set).toString(36)).join(''),
		elsewhere: cells.flatMap(({ value }, i): KreisColumn['elsewhere'] => {
			const region = kreise[i] ?? '';
			const other = value === null ? slice.years.findLast((one) => index.valueAt(region, one) !== null) : undefined;
			return other === undefined ? [] : [[i, other, index.valueAt(region, other) ?? NaN]];
		})
	};
}

/** A slice with the figures of columns made from the whole of it. Throws SlicePackError. */
export function withColumns(slice: Slice, columns: readonly KreisColumn[], kreise: readonly string[]): Slice {
	const cells = new Map<string, SliceRow>();
	const keyOf = ({ region, year }: SliceRow): string => `${region} ${year}`;
	const set = (row: SliceRow): unknown => cells.set(keyOf(row), row);
	/** What a column tells of other years than its own: a value, or that there is a break. */
	const hint = (row: SliceRow): unknown => {
		const known = cells.get(keyOf(row));
		return set(known ? { ...known, value: known.value ?? row.value } : row);
	};
	for (const row of unpackSlice(slice)) set(row);
	for (const column of columns) for (const row of columnRows(column, kreise)) set(row);
	for (const { breaks, breakCodes, elsewhere } of columns) {
		for (const [i, region] of kreise.entries())
			for (const broken of breaks[parseInt(breakCodes[i] ?? '-', 36)] ?? [])
				hint({ region, year: broken, value: null, status: 'break', source: null, note: null });
		for (const [i, other, value] of elsewhere)
			hint({ region: kreise[i] ?? '', year: other, value, status: 'normal', source: null, note: null });
	}
	return packSlice(slice.indicator, slice.level, [...cells.values()]);
}

function columnRows(
	{ year, values, statuses, sources, sourceCodes }: KreisColumn,
	kreise: readonly string[]
): SliceRow[] {
	return kreise.map((region, i) => ({
		region,
		year,
		value: values[i] ?? null,
		status: statusFromLetter(statuses[i] ?? '') ?? 'missing',
		source: sources[parseInt(sourceCodes[i] ?? '-', 36)] ?? null,
		note: null
	}));
}

const year = v.pipe(v.number(), v.integer());
const codes = v.pipe(v.string(), v.regex(/^[-0-9a-z]*$/));
const schema: v.GenericSchema<unknown, KreisColumn> = v.strictObject({
	indicator: v.string(),
	year,
	values: v.array(v.nullable(v.number())),
	statuses: v.pipe(v.string(), v.regex(/^[a-z]*$/)),
	sources: v.array(v.string()),
	sourceCodes: codes,
	breaks: v.array(v.array(year)),
	breakCodes: codes,
	elsewhere: v.array(v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0)), year, v.number()]))
});

interface ColumnSource {
	/** Of the rooms' slice. */
	readonly address: string;
	readonly kreise: readonly string[];
	readonly signal: AbortSignal;
}

/** A slice with the figures that columns have of far Kreise in some years. Throws LoadError, or the signal's reason. */
export async function farColumns(
	slice: Slice,
	years: readonly number[],
	{ address, kreise, signal }: ColumnSource
): Promise<Slice> {
	const columns = await Promise.all(
		years.map((one) => loadColumn(columnAddress(address, one), kreise.length, { signal }))
	);
	return withColumns(slice, columns, kreise);
}

async function loadColumn(url: string, count: number, options: FetchOptions): Promise<KreisColumn> {
	const column = await fetchJson(url, schema, options);
	const lists = [column.values, column.statuses, column.sourceCodes, column.breakCodes];
	if (lists.every(({ length }) => length === count)) return column;
	throw new LoadError('invalid', url, `${url} is not a column of ${count} Kreise.`);
}
