import type { Indicator } from '$lib/domain/indicator';
import type { Region } from '$lib/domain/region';

/** What the site search looks through. */
export interface Directory {
	readonly indicators: readonly Indicator[];
	/** Regions and groups. */
	readonly regions: readonly Region[];
}

/** Address of a search hit below its language. */
export function indicatorAddress(indicator: Indicator): string {
	return `/indikatoren?indikator=${indicator.indicator}`;
}

/** The city of Rostock stays in the chart for comparison. */
const COMPARED = { nuts3: 'DE803', lau: 'DE_13003000' } as const;

/**
 * A region's view: the chosen region beside Rostock. Municipalities need an indicator that has municipal figures;
 * null if there is none.
 */
export function regionAddress(region: Region, indicators: readonly Indicator[]): string | null {
	if (region.level !== 'lau') return `/indikatoren?auswahl=${pair(region.region, COMPARED.nuts3)}`;
	const municipal = indicators.filter((indicator) => indicator.coverage.lau);
	const indicator = municipal.find((candidate) => candidate.kind !== 'count') ?? municipal[0];
	if (!indicator) return null;
	return `/indikatoren?indikator=${indicator.indicator}&ebene=lau&auswahl=${pair(region.region, COMPARED.lau)}`;
}

function pair(code: string, compared: string): string {
	return code === compared ? code : `${code},${compared}`;
}
