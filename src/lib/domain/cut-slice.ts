import { leftOut, type CutExtent, type ExtentPlaces } from './embed-slices';
import type { Slice } from './slice';

const hasNegative = (rows: Slice['values']): boolean => rows.some((row) => row.some((value) => (value ?? 0) < 0));

/**
 * A slice without the regions that an extent leaves out; the slice itself where that would change what is shown: with the last negative value its change
 * would no longer be told in units.
 */
export function cutSlice(extent: CutExtent, slice: Slice, places: ExtentPlaces): Slice {
	const left = leftOut(extent, places);
	const kept = slice.regions.flatMap((region, i) => (left.has(region) ? [] : [i]));
	const pick = <T>(rows: readonly T[]): T[] => kept.map((i) => rows[i] as T);
	const values = pick(slice.values);
	if (hasNegative(values) !== hasNegative(slice.values)) return slice;
	const placeOf = new Map(kept.map((i, place) => [i, place]));
	return {
		...slice,
		values,
		regions: pick(slice.regions),
		statuses: pick(slice.statuses),
		sourceCodes: pick(slice.sourceCodes),
		notes: slice.notes.flatMap(([i, year, note]) => {
			const place = placeOf.get(i);
			return place === undefined ? [] : [[place, year, note] as const];
		})
	};
}

/** The row of one region as a slice; null where the slice has none. */
export function onlyRegion(slice: Slice, region: string): Slice | null {
	const at = slice.regions.indexOf(region);
	if (at < 0) return null;
	const row = <T>(rows: readonly T[]): T[] => rows.slice(at, at + 1);
	const [codes = ''] = row(slice.sourceCodes);
	const used = slice.sources.filter((_, i) => codes.includes(i.toString(36)));
	const renamed = [...codes].map((code) => {
		const source = slice.sources[parseInt(code, 36)];
		return source === undefined ? code : used.indexOf(source).toString(36);
	});
	return {
		...slice,
		regions: [region],
		values: row(slice.values),
		statuses: row(slice.statuses),
		sources: used,
		sourceCodes: [renamed.join('')],
		notes: slice.notes.flatMap(([r, year, note]) => (r === at ? [[0, year, note] as const] : []))
	};
}
