/** Length of the windows in which federal money is published. */
export const WINDOWS = [10, 5] as const;
type Window = (typeof WINDOWS)[number];

/** Last years of these windows. They overlap: one is shown at a time. */
export const WINDOW_YEARS = [2021, 2020, 2019] as const;

/** What `/foerderung` shows. */
export interface FundingView {
	readonly region: string;
	readonly window: Window;
	readonly year: (typeof WINDOW_YEARS)[number];
}

export const DEFAULT_FUNDING_VIEW: FundingView = { region: 'DE803', window: 10, year: 2021 };
