import type { Observation, Slice } from './slice';
import { statusFromLetter } from './status';

const NO_OBSERVATION: Observation = { value: null, status: 'missing', source: null, note: null };

/** Look-ups in a slice by region code and year. */
export interface SliceIndex {
	readonly slice: Slice;
	has(region: string): boolean;
	/** The observation, or one with status `missing` for a cell the slice does not hold. */
	at(region: string, year: number): Observation;
	/** The bare value; the quick way for thousands of cells. */
	valueAt(region: string, year: number): number | null;
	/**
	 * The last year within (`fromYear`, `toYear`] at which the region's course breaks, null if it doesn't:
	 * values of both years are comparable only without one.
	 */
	lastBreak(region: string, fromYear: number, toYear: number): number | null;
	/** True if any value is below zero: then growth in per cent and an index mean nothing. */
	readonly hasNegative: boolean;
}

const indexes = new WeakMap<Slice, SliceIndex>();

/** The index of a slice, made once per slice. */
export function indexSlice(slice: Slice): SliceIndex {
	const known = indexes.get(slice);
	if (known) return known;
	const index = makeIndex(slice);
	indexes.set(slice, index);
	return index;
}

function makeIndex(slice: Slice): SliceIndex {
	const rowOf = new Map(slice.regions.map((region, i) => [region, i]));
	const columnOf = new Map(slice.years.map((year, i) => [year, i]));
	const notes = new Map(slice.notes.map(([row, column, note]) => [`${row}:${column}`, note]));

	const valueAt = (region: string, year: number): number | null =>
		slice.values[rowOf.get(region) ?? -1]?.[columnOf.get(year) ?? -1] ?? null;

	return {
		slice,
		has: (region) => rowOf.has(region),
		valueAt,
		at(region, year) {
			const row = rowOf.get(region);
			const column = columnOf.get(year);
			if (row === undefined || column === undefined) return NO_OBSERVATION;
			return {
				value: slice.values[row]?.[column] ?? null,
				status: statusFromLetter(slice.statuses[row]?.[column] ?? '') ?? 'missing',
				source: slice.sources[parseInt(slice.sourceCodes[row]?.[column] ?? '-', 36)] ?? null,
				note: notes.get(`${row}:${column}`) ?? null
			};
		},
		lastBreak(region, fromYear, toYear) {
			const letters = slice.statuses[rowOf.get(region) ?? -1] ?? '';
			for (let column = slice.years.length - 1; column >= 0; column--) {
				const year = slice.years[column] ?? 0;
				if (year > fromYear && year <= toYear && letters[column] === 'b') return year;
			}
			return null;
		},
		hasNegative: slice.values.some((row) => row.some((value) => value !== null && value < 0))
	};
}
