import type { Spread } from './spread';
import type { Status } from './status';

/** What a figure says about the money: a budget, a decision, or money that has left the payer. */
export const STAGES = ['planned', 'approved', 'paid'] as const;
export type Stage = (typeof STAGES)[number];

/** EU money alone, or with the national part. */
export const SHARES = ['eu', 'total'] as const;
export type Share = (typeof SHARES)[number];

/** Where the place of a figure comes from. */
export const BASES = ['located', 'spread', 'per_head_published'] as const;
export type Basis = (typeof BASES)[number];

/** Prices of each year, or those of one base year. */
type PriceBasis = 'current' | `constant_${number}`;

export const FUNDING_LEVELS = ['nuts2', 'nuts3', 'group'] as const;
export type FundingLevel = (typeof FUNDING_LEVELS)[number];

/** What kind of time an amount covers. */
export const PERIOD_KINDS = ['year', 'programme', 'window5', 'window10', 'span'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** First and last year, both included. */
export interface Period {
	readonly kind: PeriodKind;
	readonly from: number;
	readonly to: number;
}

/** Which of the two figures of an amount was worked out here from the other one and the population at the end of the period. */
export const DERIVED = ['none', 'eur', 'per_head'] as const;
type Derived = (typeof DERIVED)[number];

/** One amount of public money with everything that decides whether it may be set beside, or added to, another one. */
export interface FundingAmount {
	readonly region: string;
	readonly level: FundingLevel;
	readonly instrument: string;
	/** EU fund, where one is known. */
	readonly fund: string | null;
	/** Null where the figure is no funding: taxes, debt. */
	readonly stage: Stage | null;
	/** Null where the source mixes EU share and total. */
	readonly share: Share | null;
	readonly period: Period;
	readonly basis: Basis;
	readonly prices: PriceBasis;
	readonly eur: number | null;
	readonly perHead: number | null;
	readonly derived: Derived;
	readonly projects: number | null;
	readonly partners: number | null;
	readonly source: string;
	readonly status: Status;
	/** Reason of a status or a restriction, as a word of the data. */
	readonly note: string | null;
	/** Where a single figure stands; text from a file, no link to be trusted. */
	readonly address: string | null;
}

/** 1 is the highest amount per head. */
export interface Rank {
	readonly rank: number;
	readonly count: number;
}

/** An amount and where it stands among the German Kreise. Null where the data do not allow the comparison. */
export interface PlacedAmount {
	readonly amount: FundingAmount;
	readonly spread: Spread | null;
	readonly rank: Rank | null;
	readonly peers: Rank | null;
	/** In per cent of all money of this kind in the Land and in Germany. */
	readonly shareOfLand: number | null;
	readonly shareOfGermany: number | null;
}

/** Kind of a window or a programme period by its years. */
export function windowKind(from: number, to: number): PeriodKind {
	if (from === to) return 'year';
	return to - from === 9 ? 'window10' : to - from === 4 ? 'window5' : 'span';
}
