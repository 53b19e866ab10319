import type { ComparisonMaterial } from './comparison';
import type { Read } from './comparison-change';
import type { ComparisonView } from './comparison-view';
import { withoutNote } from './group-members';
import type { Indicator } from './indicator';
import { ownGroupValue, type GroupQuantities } from './own-group';
import { ownGroup } from './own-groups';
import type { RegionGroup } from './region';
import type { Observation } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';

/** Reads values of regions and groups; those of groups that the slice has no row for are worked out once. */
export function comparisonReader(
	indicator: Indicator,
	value: SliceIndex,
	view: ComparisonView,
	material: ComparisonMaterial
): Read {
	const index = (id: string | null): SliceIndex | null => {
		const slice = material.slices.get(id ?? '');
		return slice ? indexSlice(slice) : null;
	};
	const quantities: GroupQuantities = {
		value,
		numerator: index(indicator.numerator),
		denominator: index(indicator.denominator),
		weight: index(indicator.weight)
	};
	const worked = new Map<string, Observation>();
	const once = (key: string, work: () => Observation): Observation => {
		const known = worked.get(key) ?? work();
		worked.set(key, known);
		return known;
	};
	return (code, year) => {
		const own = ownGroup(code, view.own);
		const group = own || value.has(code) ? undefined : material.places.groups.get(code);
		if (own) return once(`${code} ${year}`, () => ownGroupValue(indicator, own.members, quantities, year));
		if (!group) return value.at(code, year);
		return once(`${code} ${year}`, () => groupOfKreise(indicator, group, quantities, year, material));
	};
}

/** A group of the catalogue that the slice has no row for: worked out from its Kreise; municipalities are left out, and that is said. */
function groupOfKreise(
	indicator: Indicator,
	group: RegionGroup,
	quantities: GroupQuantities,
	year: number,
	{ places }: ComparisonMaterial
): Observation {
	const kreise = group.members.filter((code) => places.regions.get(code)?.level === 'nuts3');
	const value = ownGroupValue(indicator, kreise, quantities, year, group.combine);
	const leftOut = group.members.filter((code) => !kreise.includes(code));
	if (leftOut.length === 0 || value.value === null) return value;
	return { ...value, note: withoutNote(leftOut, [...places.groups.values()]) };
}
