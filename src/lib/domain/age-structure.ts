import type { Observation, Slice } from './slice';
import { indexSlice } from './slice-index';
import type { View } from './view';

/** The age groups that exist for four countries, oldest first, as a pyramid stacks them. */
export const AGE_GROUPS = ['share_65plus', 'share_15_64', 'share_0_14'] as const;
type AgeGroup = (typeof AGE_GROUPS)[number];

export type AgeSlicesByGroup = Readonly<Record<AgeGroup, Slice>>;

/** The two places compared: the first of the selection against the reference, or against the second place. */
export function agePlaces({ selected, reference }: Pick<View, 'selected' | 'reference'>): string[] {
	return [selected[0] ?? 'DE803', reference ?? selected[1] ?? 'deutschland'];
}

interface EarlierAges {
	readonly year: number;
	readonly groups: readonly Observation[];
	/** The last year in which the series of any group breaks since then: the shares are not comparable. Null if none does. */
	readonly breakYear: number | null;
}

/** Shares of the age groups of one place. */
export interface AgeStructure {
	readonly region: string;
	readonly name: string;
	/** Null where the place has no figures at all. */
	readonly year: number | null;
	/** In the order of `AGE_GROUPS`, in per cent. */
	readonly groups: readonly Observation[];
	/** The same groups in the earlier year; null without figures. */
	readonly earlier: EarlierAges | null;
}

/** Age groups of a place in a year, or in the last one before it that has all of them, and in an earlier one to compare with. */
export function ageStructure(
	slices: AgeSlicesByGroup,
	place: { readonly region: string; readonly name: string },
	{ year, baseYear }: { readonly year: number; readonly baseYear: number }
): AgeStructure {
	const indexes = AGE_GROUPS.map((group) => indexSlice(slices[group]));
	const at = (one: number): Observation[] => indexes.map((index) => index.at(place.region, one));
	const isFull = (one: number): boolean => at(one).every(({ value }) => value !== null);
	const years = slices.share_65plus.years.filter(isFull);
	const shown = years.findLast((one) => one <= year) ?? years[0] ?? null;
	const early = years.findLast((one) => one <= Math.min(baseYear, year)) ?? null;
	const earlierIn = (from: number, to: number): EarlierAges => {
		const breaks = indexes.flatMap((index) => index.lastBreak(place.region, from, to) ?? []);
		return { year: from, groups: at(from), breakYear: breaks.length === 0 ? null : Math.max(...breaks) };
	};
	return {
		...place,
		year: shown,
		groups: shown === null ? [] : at(shown),
		earlier: early === null || shown === null || early >= shown ? null : earlierIn(early, shown)
	};
}
