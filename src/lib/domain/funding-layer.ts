import type { Basis, FundingAmount, Period, Share, Stage } from './funding-amount';
import type { Status } from './status';

/** What a map of amounts is drawn by. */
export const LAYER_LEVELS = ['nuts2', 'nuts3', 'lau'] as const;
export type LayerLevel = (typeof LAYER_LEVELS)[number];

/** All amounts of one kind: same instrument, fund, stage, share, basis, period and source, so that places can be compared. */
export interface FundingLayerInfo {
	/** `grw_business.approved.total.per_head_published.2012-2021.nuts3`: its name in an address. */
	readonly id: string;
	readonly instrument: string;
	readonly fund: string | null;
	readonly stage: Stage | null;
	readonly share: Share | null;
	readonly basis: Basis;
	readonly period: Period;
	readonly source: string;
	readonly level: LayerLevel;
	/** Places with a figure. */
	readonly count: number;
	/** Countries with figures, sorted. */
	readonly countries: readonly string[];
}

/** The figures of a layer: the JSON of `/slices/funding-layer.<id>.<hash>.json`. Columns are as long as `regions`. */
export interface FundingLayer {
	readonly id: string;
	readonly regions: readonly string[];
	readonly perHead: readonly (number | null)[];
	readonly eur: readonly (number | null)[];
	readonly partners: readonly (number | null)[];
	readonly statuses: readonly Status[];
}

/** The name of the layer that an amount belongs to. */
export function layerId(
	{ instrument, fund, stage, share, basis, period }: Omit<FundingAmount, 'level' | 'region'>,
	level: LayerLevel
): string {
	const parts = [instrument, fund?.toLowerCase(), stage ?? 'none', share ?? 'mixed', basis];
	return [...parts.filter((part) => part !== undefined), `${period.from}-${period.to}`, level].join('.');
}
