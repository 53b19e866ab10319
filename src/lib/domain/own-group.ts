import { aggregate, type MemberFigure, type MemberFigures } from './aggregation';
import { memberFigure } from './group-members';
import type { Indicator } from './indicator';
import type { RegionGroup } from './region';
import type { Observation } from './slice';
import type { SliceIndex } from './slice-index';

/** The slices that a group's value is made from; null where the indicator has no such quantity. */
export interface GroupQuantities {
	readonly value: SliceIndex;
	readonly numerator: SliceIndex | null;
	readonly denominator: SliceIndex | null;
	readonly weight: SliceIndex | null;
}

/** Indicators whose slices the value of a group needs besides its own. */
export function quantitiesBehind({ aggregate: how, numerator, denominator, weight }: Indicator): readonly string[] {
	if (how === 'ratio') return [numerator, denominator].filter((id) => id !== null);
	return how === 'weighted' && weight !== null ? [weight] : [];
}

/**
 * The value of a group of Kreise in one year, by the same function as the groups of the catalogue (`aggregate`): missing as soon as one
 * member has none, and the note names it.
 */
export function ownGroupValue(
	indicator: Indicator,
	members: readonly string[],
	quantities: GroupQuantities,
	year: number,
	combine: RegionGroup['combine'] = 'sum'
): Observation {
	const figure = (index: SliceIndex | null, region: string): MemberFigure =>
		index && memberFigure(region, found(index, region, year), (code) => hasAny(index, code), false);
	const factor = indicator.factor ?? 1;
	const rule = {
		aggregate: indicator.aggregate,
		combine,
		factor,
		decimals: indicator.decimals
	};
	return aggregate(
		rule,
		members.map((region): MemberFigures => {
			const [value, numerator] = [figure(quantities.value, region), figure(quantities.numerator, region)];
			return {
				region,
				value,
				numerator,
				denominator: impliedDenominator(value, numerator, factor) ?? figure(quantities.denominator, region),
				weight: figure(quantities.weight, region)
			};
		})
	);
}

/**
 * What the member's own ratio was divided by: the mean of two years, or an area, as the indicator's formula wants it. Null where
 * the ratio is zero or missing. Its sources are among those of the ratio.
 */
function impliedDenominator(value: MemberFigure, numerator: MemberFigure, factor: number): Observation | null {
	if (typeof value !== 'object' || typeof numerator !== 'object' || !value?.value || numerator?.value == null)
		return null;
	return { ...value, value: (numerator.value * factor) / value.value };
}

function found(index: SliceIndex, region: string, year: number): Observation | null {
	const observation = index.at(region, year);
	return observation.value === null ? null : observation;
}

function hasAny(index: SliceIndex, region: string): boolean {
	return index.slice.years.some((year) => index.valueAt(region, year) !== null);
}
