import type { Indicator } from './indicator';
import { ownGroupValue, quantitiesBehind, type GroupQuantities } from './own-group';
import { ownCode, type OwnGroup } from './own-groups';
import type { Observation, Slice } from './slice';
import { indexSlice } from './slice-index';
import { joinSources } from './source-ids';
import { statusLetter } from './status';

/** As many sources as one base-36 digit tells apart. */
const MOST_SOURCES = 36;
const cache = new WeakMap<Slice, Map<string, Slice>>();

/**
 * A slice of Kreise with rows for own groups behind its own, worked out as those of the catalogue are; kept, because classes and look-ups are kept by
 * slice. A slice of another level, or no groups: the slice itself.
 *
 * @param partOf the slices of the indicators that a group's value needs besides, see `quantitiesBehind`
 */
export function withOwnGroups(
	slice: Slice,
	own: readonly OwnGroup[],
	indicator: Indicator,
	partOf: (indicator: string) => Slice | undefined
): Slice {
	if (own.length === 0 || slice.level !== 'nuts3') return slice;
	const known = cache.get(slice) ?? new Map<string, Slice>();
	cache.set(slice, known);
	const key = JSON.stringify(own);
	const found = known.get(key) ?? extended(slice, own, indicator, partOf);
	known.set(key, found);
	return found;
}

function extended(
	slice: Slice,
	own: readonly OwnGroup[],
	indicator: Indicator,
	partOf: (indicator: string) => Slice | undefined
): Slice {
	const behind = new Set(quantitiesBehind(indicator));
	const part = (id: string | null): GroupQuantities['weight'] => {
		const found = id !== null && behind.has(id) ? partOf(id) : undefined;
		return found ? indexSlice(found) : null;
	};
	const quantities: GroupQuantities = {
		value: indexSlice(slice),
		numerator: part(indicator.numerator),
		denominator: part(indicator.denominator),
		weight: part(indicator.weight)
	};
	const rows = own.map(({ members }): Observation[] =>
		slice.years.map((year) => ownGroupValue(indicator, members, quantities, year))
	);
	const named = [...new Set([...slice.sources, ...rows.flat().flatMap(({ source }) => source ?? [])])];
	// Where a digit can't tell them all apart, the last one stands for all that are left: too many are named, none is kept back.
	const rest = named.length > MOST_SOURCES ? joinSources(named.slice(MOST_SOURCES - 1)) : null;
	const sources = rest === null ? named : [...named.slice(0, MOST_SOURCES - 1), rest];
	const sourceCode = ({ source }: Observation): string =>
		source === null ? '-' : Math.min(named.indexOf(source), MOST_SOURCES - 1).toString(36);
	const first = slice.regions.length;
	return {
		...slice,
		regions: [...slice.regions, ...own.map((_, i) => ownCode(i))],
		values: [...slice.values, ...rows.map((row) => row.map(({ value }) => value))],
		statuses: [...slice.statuses, ...rows.map((row) => row.map(({ status }) => statusLetter(status)).join(''))],
		sources,
		sourceCodes: [...slice.sourceCodes, ...rows.map((row) => row.map(sourceCode).join(''))],
		notes: [
			...slice.notes,
			...rows.flatMap((row, i) =>
				row.flatMap(({ note }, column): Slice['notes'][number][] => (note === null ? [] : [[first + i, column, note]]))
			)
		]
	};
}
