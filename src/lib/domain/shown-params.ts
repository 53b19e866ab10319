import { countsFromBase } from './change';
import type { CommutingView } from './commuting-view';
import type { ComparisonView } from './comparison-view';
import type { FundingView } from './funding-view';
import type { RelationView } from './relation-view';
import type { View } from './view';

/**
 * What a permanent link must name even where it is the default, by parameter: figures and years. Defaults change – the newest year with every edition –, and
 * what a link shows may not.
 */
export type ShownParams = Readonly<Record<string, string>>;

export function indicatorShown({ indicator, year, mode, baseYear }: View): ShownParams {
	return { indikator: indicator, jahr: String(year), ...(countsFromBase(mode) ? { basis: String(baseYear) } : {}) };
}

export function relationShown({ x, y, year }: Pick<RelationView, 'x' | 'y' | 'year'>): ShownParams {
	return { x, y, jahr: String(year) };
}

/** The axes start at fixed places; moves are those of all years. */
export function commutingShown({
	picture,
	region,
	year
}: Pick<CommutingView, 'picture' | 'region' | 'year'>): ShownParams {
	if (picture === 'achsen') return { jahr: year };
	return picture === 'umzuege' ? { region } : { region, jahr: year };
}

export function fundingShown({ picture, region, layer, growth, window, year }: FundingView): ShownParams {
	if (picture === 'ort') return { region };
	return picture === 'karte'
		? { mittel: layer }
		: { mittel: layer, indikator: growth, fenster: String(window), jahr: String(year) };
}

export function comparisonShown({
	focus,
	display,
	since
}: Pick<ComparisonView, 'focus' | 'display' | 'since'>): ShownParams {
	return { ort: focus, ...(display === 'veraenderung' ? { seit: String(since) } : {}) };
}
