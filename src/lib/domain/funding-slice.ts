import type { FundingLevel, PlacedAmount } from './funding-amount';
import type { FundingLayerInfo } from './funding-layer';
import type { Status } from './status';

/** Figures of one kind of municipal finance, per head, beside the median of all Kreise. */
export interface FinanceCourse {
	readonly instrument: string;
	/** Ascending. */
	readonly years: readonly number[];
	readonly values: readonly (number | null)[];
	readonly statuses: readonly Status[];
	readonly notes: readonly (string | null)[];
	readonly medians: readonly (number | null)[];
}

/** EU payments of one fund and programme period by year of payment, in EUR. */
export interface PaymentCourse {
	readonly fund: string;
	/** `2007-2013`. */
	readonly programme: string;
	readonly source: string;
	readonly status: Status;
	readonly note: string | null;
	/** Ascending. */
	readonly years: readonly number[];
	readonly values: readonly number[];
}

/** A place that has figures. */
export interface FundingPlace {
	readonly region: string;
	readonly level: FundingLevel;
	readonly name: string;
	readonly country: string;
}

/** Planned EU money 2014–2020 of one fund for one thematic objective, EU share. */
export interface ThemeAmount {
	readonly fund: string;
	/** Number of the thematic objective, or TA for technical assistance. */
	readonly theme: string;
	readonly eur: number;
}

/** Everything known about one place: the JSON of `/slices/funding.<region>.<hash>.json`. */
export interface FundingSlice {
	readonly place: FundingPlace;
	/** The NUTS 2 region that EU programmes are counted for; the place itself for a NUTS 2 region. */
	readonly area: string;
	readonly amounts: readonly PlacedAmount[];
	readonly finance: readonly FinanceCourse[];
	/** Of a NUTS 2 region only. */
	readonly payments: readonly PaymentCourse[];
	readonly themes: readonly ThemeAmount[];
}

/** `data/funding.json`: all places and the addresses of their slices. */
export interface FundingIndex extends FundingLayers {
	readonly places: readonly FundingPlace[];
	readonly slices: Readonly<Record<string, string>>;
}

/** `data/funding-layers.json`: the kinds of money that can be drawn as a map. */
export interface FundingLayers {
	readonly layers: readonly (FundingLayerInfo & { readonly url: string })[];
}
