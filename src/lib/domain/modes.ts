import { isPercentage, showsChange } from './change';
import type { Indicator } from './indicator';
import { hasPerHead } from './per-head';
import type { SliceIndex } from './slice-index';
import { MODES, type Mode, type View } from './view';

/** Modes that answer the same kind of question stand together in the list. */
export const MODE_FAMILIES = {
	measured: ['value', 'per_head', 'per_km2', 'share'],
	time: ['index', 'change', 'difference', 'cagr'],
	reference: ['distance', 'ratio'],
	order: ['rank', 'percentile', 'zscore']
} as const satisfies Readonly<Record<string, readonly Mode[]>>;
export type ModeFamily = keyof typeof MODE_FAMILIES;

/** Why a mode makes no sense here. */
export type ModeObstacle =
	/** Values are rates or shares already. */
	| 'rate'
	/** Absolute numbers of areas of different size say nothing side by side. */
	| 'count'
	/** Values can be negative. */
	| 'negative'
	/** There is one year only. */
	| 'one_year'
	/** Percentages change by percentage points. */
	| 'percentage'
	/** The change is a difference already. */
	| 'same'
	/** Inhabitants per inhabitant. */
	| 'population'
	/** No reference is chosen, or it has no figures. */
	| 'no_reference';

/** What keeps modes from being shown; a mode that is not named is available. */
export type ModeObstacles = Readonly<Partial<Record<Mode, ModeObstacle>>>;

/** Counts and amounts of money, the kinds that are drawn as symbols. */
export function isCount({ kind }: Pick<Indicator, 'kind'>): boolean {
	return kind === 'count' || kind === 'money';
}

/** True for modes that set values against the reference. */
export function needsReference(mode: Mode): boolean {
	return mode === 'share' || mode === 'distance' || mode === 'ratio';
}

/** True for modes whose values the table has no other column for. */
export function hasOwnColumn(mode: Mode): boolean {
	return mode !== 'value' && mode !== 'rank' && !showsChange(mode);
}

/** True for the modes that give a place among the regions. */
export function isOrder(mode: Mode): mode is (typeof MODE_FAMILIES)['order'][number] {
	return (MODE_FAMILIES.order as readonly Mode[]).includes(mode);
}

/** The value that parts more from less in a mode; null where the figure itself decides. */
export function modeOrigin(mode: Mode): number | null {
	if (mode === 'index' || mode === 'ratio') return 100;
	return showsChange(mode) || mode === 'distance' || mode === 'zscore' ? 0 : null;
}

/** Which modes make no sense for an indicator with a reference, and why. */
export function modeObstacles(
	indicator: Indicator,
	index: SliceIndex,
	{ reference }: Pick<View, 'reference'>
): ModeObstacles {
	const facts: Facts = {
		indicator,
		negative: index.hasNegative,
		oneYear: index.slice.years.length < 2,
		noReference: reference === null || !index.has(reference)
	};
	const found = MODES.map((mode) => [mode, obstacleOf[mode](facts)] as const);
	return Object.fromEntries(found.filter(([, obstacle]) => obstacle !== null));
}

interface Facts {
	readonly indicator: Indicator;
	readonly negative: boolean;
	readonly oneYear: boolean;
	readonly noReference: boolean;
}

const none = (): null => null;

const obstacleOf: Record<Mode, (facts: Facts) => ModeObstacle | null> = {
	value: none,
	per_head({ indicator }) {
		if (!isCount(indicator)) return 'rate';
		return hasPerHead(indicator) ? null : 'population';
	},
	per_km2: ({ indicator }) => (isCount(indicator) ? null : 'rate'),
	share({ indicator, negative, noReference }) {
		if (!isCount(indicator) || indicator.aggregate !== 'sum') return 'rate';
		if (negative) return 'negative';
		return noReference ? 'no_reference' : null;
	},
	index: ({ negative, oneYear }) => (oneYear ? 'one_year' : negative ? 'negative' : null),
	change: ({ oneYear }) => (oneYear ? 'one_year' : null),
	difference({ indicator, negative, oneYear }) {
		if (oneYear) return 'one_year';
		if (isPercentage(indicator)) return 'percentage';
		return negative ? 'same' : null;
	},
	cagr({ indicator, negative, oneYear }) {
		if (oneYear) return 'one_year';
		if (isPercentage(indicator)) return 'percentage';
		return negative ? 'negative' : null;
	},
	distance({ indicator, noReference }) {
		if (isCount(indicator)) return 'count';
		return noReference ? 'no_reference' : null;
	},
	ratio({ indicator, negative, noReference }) {
		if (isCount(indicator)) return 'count';
		if (negative) return 'negative';
		return noReference ? 'no_reference' : null;
	},
	rank: none,
	percentile: none,
	zscore: none
};
