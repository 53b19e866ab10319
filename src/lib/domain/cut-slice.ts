import { leftOut, type CutExtent, type ExtentPlaces } from './embed-slices';
import { comparableLayers } from './funding-as-indicator';
import type { FundingLayerInfo } from './funding-layer';
import type { Slice } from './slice';
import { statusLetter } from './status';

/** What money per head is weighed with where a group of Kreise has none published. */
const WEIGHT = 'population_total';

const hasNegative = (rows: Slice['values']): boolean => rows.some((row) => row.some((value) => (value ?? 0) < 0));

/**
 * A slice without some of its regions; the slice itself where that would change what is shown: with the last negative value its change would no longer be
 * told in units.
 */
function sliceWithout(slice: Slice, left: ReadonlySet<string>): Slice {
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

/**
 * A slice of an extent. Of the population, which groups' money per head is weighed with, a comparison keeps all Kreise, but in the years of
 * that money only.
 */
export function cutSlice(
	extent: CutExtent,
	slice: Slice,
	places: ExtentPlaces,
	layers: readonly FundingLayerInfo[]
): Slice {
	const left = leftOut(extent, places);
	if (extent === 'near' || slice.indicator !== WEIGHT) return sliceWithout(slice, left);
	const years = new Set([...comparableLayers(layers).values()].map(({ period }) => period.to));
	const isBare = (r: number, y: number): boolean =>
		left.has(slice.regions[r] ?? '') && !years.has(slice.years[y] ?? NaN);
	const letters = (rows: readonly string[], blank: string): string[] =>
		rows.map((row, r) => [...row].map((letter, y) => (isBare(r, y) ? blank : letter)).join(''));
	return {
		...slice,
		values: slice.values.map((row, r) => row.map((value, y) => (isBare(r, y) ? null : value))),
		statuses: letters(slice.statuses, statusLetter('missing')),
		sourceCodes: letters(slice.sourceCodes, '-'),
		notes: slice.notes.filter(([r, y]) => !isBare(r, y))
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
