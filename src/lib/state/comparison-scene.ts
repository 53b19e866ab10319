import type { ComparisonKnown } from '$lib/domain/comparison-codec';
import type { Catalogue } from '$lib/domain/catalogue';
import { deriveComparison, type Comparison } from '$lib/domain/comparison';
import type { ComparisonView, Display } from '$lib/domain/comparison-view';
import { comparableLayers, fundingIndicator, isFundingFigure } from '$lib/domain/funding-as-indicator';
import type { FundingLayerInfo } from '$lib/domain/funding-layer';
import type { FundingLayers } from '$lib/domain/funding-slice';
import { wordFor, yearsText } from '$lib/domain/funding-text';
import type { Indicator } from '$lib/domain/indicator';
import { isCount } from '$lib/domain/modes';
import { quantitiesBehind } from '$lib/domain/own-group';
import type { Slice } from '$lib/domain/slice';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { placeNamer, type Atlas } from './atlas';

/** What money per head is weighed with where a group of Kreise has none published. */
const WEIGHT = 'population_total';

/** True for an indicator of Kreise that can be set side by side: of absolute numbers the changes only. */
export function isComparable(indicator: Indicator | undefined, display: Display): boolean {
	const coverage = indicator?.coverage.nuts3;
	if (!indicator || !coverage) return false;
	return display === 'werte' ? !isCount(indicator) : coverage.firstYear < coverage.lastYear;
}

/** First and last year that changes of any indicator can be counted from. */
export function sinceYears({ indicators }: Pick<Catalogue, 'indicators'>): readonly [first: number, last: number] {
	const spans = indicators.flatMap(({ coverage }) => coverage.nuts3 ?? []);
	return [Math.min(...spans.map(({ firstYear }) => firstYear)), Math.max(...spans.map(({ lastYear }) => lastYear)) - 1];
}

/** Indicators whose slices a view needs: its own, and what own groups are made from. */
export function neededIndicators({ indicators, own }: ComparisonView, atlas: Pick<Atlas, 'indicators'>): string[] {
	const behind = (id: string): readonly string[] => {
		const indicator = own.length > 0 ? atlas.indicators.get(id) : undefined;
		return indicator ? quantitiesBehind(indicator) : [];
	};
	// Groups get the mean of their Kreise, weighed with the population.
	const weights = indicators.some(isFundingFigure) ? [WEIGHT] : [];
	const needed = [...indicators.flatMap((id) => [id, ...behind(id)]), ...weights];
	return [...new Set(needed)].filter((id) => atlas.indicators.get(id)?.coverage.nuts3 !== undefined);
}

/** Slices by indicator, the new ones beside those known. */
export function withSlices(
	loaded: readonly Slice[],
	known: ReadonlyMap<string, Slice> = new Map()
): ReadonlyMap<string, Slice> {
	return new Map([...known, ...loaded.map((slice) => [slice.indicator, slice] as const)]);
}

/** The kinds of money that a comparison can show, as indicators with their layers. */
export interface FundingFigures {
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly infos: ReadonlyMap<string, FundingLayerInfo>;
}

/** Kinds of money under titles in the interface language. */
export function fundingFigures({ layers }: FundingLayers, { funding }: Messages): FundingFigures {
	const infos = comparableLayers(layers);
	const title = ({ instrument, stage, period }: FundingLayerInfo): string =>
		[wordFor(funding.instruments, instrument), stage === null ? '' : funding.stages[stage], yearsText(period)]
			.filter(Boolean)
			.join(', ');
	return {
		infos,
		indicators: new Map([...infos].map(([id, info]) => [id, fundingIndicator(id, info, title(info))]))
	};
}

/** Layers whose figures a view needs, by the names of its figures. */
export function neededLayers({ indicators }: ComparisonView, { infos }: FundingFigures): [string, FundingLayerInfo][] {
	return indicators.flatMap((id): [string, FundingLayerInfo][] => {
		const info = infos.get(id);
		return info ? [[id, info]] : [];
	});
}

/** What an address of /vergleich may name. */
export function comparisonKnown(atlas: Atlas, funding: FundingFigures): ComparisonKnown {
	const { regions, groups } = atlas.places;
	return {
		isPlace: (code) => groups.has(code) || (regions.has(code) && regions.get(code)?.level !== 'lau'),
		isGroup: (code) => groups.has(code),
		isKreis: (code) => regions.get(code)?.level === 'nuts3',
		isIndicator: (id, display) =>
			// What a formula makes is no figure here.
			(atlas.indicators.made(id) === null && isComparable(atlas.indicators.get(id), display)) ||
			(display === 'werte' && funding.indicators.has(id)),
		since: sinceYears(atlas.catalogue)
	};
}

/**
 * Years of indicators in which a comparison takes figures of all Kreise: where these are the peers those that it shows, and those of the money that
 * groups' means are weighed with. Told from the places: figures of other Kreise may still be missing.
 */
export function yearsOfKreise({
	rows,
	view
}: Pick<Comparison, 'rows' | 'view'>): ReadonlyMap<string, readonly number[]> {
	const years = new Map<string, readonly number[]>();
	for (const { indicator, layer, year, since } of rows) {
		const id = layer === null ? indicator.indicator : WEIGHT;
		const shown = since ? [since.year, year] : [year];
		if (layer !== null || view.peers === 'kreise') years.set(id, [...new Set([...(years.get(id) ?? []), ...shown])]);
	}
	return years;
}

/** The comparison of a view over slices. The same for the prerendered page and in the browser. */
export function comparisonOf(
	atlas: Atlas,
	view: ComparisonView,
	{ slices, funding }: { readonly slices: ReadonlyMap<string, Slice>; readonly funding: FundingFigures },
	lang: Lang
): Comparison {
	const { units, sources, places } = atlas;
	return deriveComparison(view, {
		slices,
		indicators: new Map([...atlas.indicators, ...funding.indicators]),
		units,
		sources,
		places,
		layers: new Map([...funding.infos].map(([id, info]) => [id, info.id])),
		nameOf: placeNamer(atlas, lang)
	});
}
