import { DEFAULT_COMPARISON } from '$lib/domain/comparison-view';
import { fundingAsSlice } from '$lib/domain/funding-as-indicator';
import type { FundingLayer } from '$lib/domain/funding-layer';
import type { FundingIndex } from '$lib/domain/funding-slice';
import type { Region } from '$lib/domain/region';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages } from '$lib/i18n/messages';
import { comparisonOf, fundingFigures, neededIndicators, neededLayers } from '$lib/state/comparison-scene';
import { buildAtlas, buildSlice, staticJson } from '../../static-files.server';

/** The default comparison, made at build time from the same slices and by the same functions as in the browser. */
export async function firstComparison(lang: Lang) {
	const atlas = buildAtlas();
	const index = staticJson<FundingIndex>('data/funding.json');
	const funding = fundingFigures(index, await loadMessages(lang));
	const slices = new Map([
		...neededIndicators(DEFAULT_COMPARISON, atlas).flatMap((id) => {
			const indicator = atlas.indicators.get(id);
			return indicator ? [[id, buildSlice(indicator, 'nuts3')] as const] : [];
		}),
		...neededLayers(DEFAULT_COMPARISON, funding).map(([id, info]) => {
			const url = index.layers.find((layer) => layer.id === info.id)?.url ?? '';
			return [id, fundingAsSlice(id, info, staticJson<FundingLayer>(url))] as const;
		})
	]);
	return {
		first: comparisonOf(atlas, DEFAULT_COMPARISON, { slices, funding }, lang),
		/** For the chips, until all regions are loaded. */
		regions: DEFAULT_COMPARISON.places.flatMap((code): readonly Region[] => {
			const region = atlas.places.regions.get(code);
			return region ? [region] : [];
		}),
		dataVersion: atlas.catalogue.dataVersion
	};
}
