/** Length of the windows in which federal money is published. */
export const WINDOWS = [10, 5] as const;
type Window = (typeof WINDOWS)[number];

/** Last years of these windows. They overlap: one is shown at a time. */
export const WINDOW_YEARS = [2021, 2020, 2019] as const;

export const FUNDING_PICTURES = ['ort', 'karte', 'entwicklung'] as const;
/** One place with all its money, one kind of money in all places, or that beside how the places have grown. */
export type FundingPicture = (typeof FUNDING_PICTURES)[number];

export const FUNDING_SCOPES = ['metropolen', 'laender'] as const;
/** How much of the map is seen. */
export type FundingScope = (typeof FUNDING_SCOPES)[number];

/** Indicators of growth that exist for all German Kreise, year by year. */
export const GROWTH_INDICATORS = [
	'population_total',
	'employees_svb',
	'employment_rate',
	'unemployment_rate',
	'household_income',
	'gross_earnings'
] as const;
export type GrowthIndicator = (typeof GROWTH_INDICATORS)[number];

/** What `/foerderung` shows. */
export interface FundingView {
	readonly picture: FundingPicture;
	readonly region: string;
	/** Name of the layer that map and scatter show. */
	readonly layer: string;
	readonly scope: FundingScope;
	readonly growth: GrowthIndicator;
	readonly window: Window;
	readonly year: (typeof WINDOW_YEARS)[number];
}

export const DEFAULT_FUNDING_VIEW: FundingView = {
	picture: 'ort',
	region: 'DE803',
	layer: 'grw_business.approved.total.per_head_published.2012-2021.nuts3',
	scope: 'metropolen',
	growth: 'employees_svb',
	window: 10,
	year: 2021
};
