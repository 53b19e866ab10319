import { untrack } from 'svelte';
import { loadFundingLayer } from '$lib/data/funding-loader';
import { deriveGrowth, type FundingGrowth } from '$lib/domain/funding-growth';
import type { FundingLayer } from '$lib/domain/funding-layer';
import { deriveFundingMap, type FundingMapResult } from '$lib/domain/funding-map';
import type { FundingIndex } from '$lib/domain/funding-slice';
import type { FundingView, GrowthIndicator } from '$lib/domain/funding-view';
import type { Slice } from '$lib/domain/slice';
import { indexSlice } from '$lib/domain/slice-index';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer } from './atlas';
import { openAtlas, type LiveAtlas } from './live-atlas';

interface SceneOptions {
	readonly lang: () => Lang;
	/** Names of places that the list of regions doesn't know: NUTS 2 of other countries. */
	readonly placeName: (code: string) => string | undefined;
	/** The data version of an archived edition; null for today's data. Asked when the figures are fetched. */
	readonly edition: () => string | null;
}

/** What map and scatter of /foerderung are drawn from; the last good picture stays while the next one is on its way. */
export class FundingScene {
	readonly #options: SceneOptions;
	#atlas = $state.raw<LiveAtlas | null>(null);
	#layer = $state.raw<FundingLayer | null>(null);
	#growth = $state.raw<Slice | null>(null);
	#index = $state.raw<FundingIndex | null>(null);

	constructor(options: SceneOptions) {
		this.#options = options;
	}

	get atlas(): LiveAtlas | null {
		return this.#atlas;
	}

	/** The map of the layer that is here; null before the first one. */
	readonly map = $derived.by((): FundingMapResult | null => this.mapIn(this.#options.lang(), this.#options.placeName));

	/** The same map with names in a language, first by `placeName`; null before the first one. */
	mapIn(lang: Lang, placeName: SceneOptions['placeName']): FundingMapResult | null {
		const [atlas, layer] = [this.#atlas, this.#layer];
		const info = this.#index?.layers.find(({ id }) => id === layer?.id);
		if (!atlas || !layer || !info) return null;
		const known = placeNamer(atlas, lang);
		const nameOf = (code: string): string => placeName(code) ?? known(code);
		return deriveFundingMap(info, layer, { nameOf, collator: new Intl.Collator(lang) });
	}

	/** The scatter of layer and indicator that are here. */
	readonly growth = $derived.by((): FundingGrowth | null => this.map && this.growthOf(this.map));

	/** The scatter of a map of this scene, with the map's names; null before the indicator is here. */
	growthOf(map: FundingMapResult): FundingGrowth | null {
		const slice = this.#growth;
		const indicator = slice ? this.#atlas?.indicators.get(slice.indicator) : undefined;
		return slice && indicator ? deriveGrowth(map, indicator, indexSlice(slice)) : null;
	}

	/** True when what is here is what the view asks for. */
	shows({ picture, layer, growth }: FundingView): boolean {
		if (picture === 'ort') return true;
		const isLayer = this.map?.info.id === layer;
		return isLayer && (picture === 'karte' || this.#growth?.indicator === growth);
	}

	/** Loads what a view needs. Throws LoadError, or the signal's reason. */
	async load(index: FundingIndex, { picture, layer, growth }: FundingView, signal: AbortSignal): Promise<void> {
		if (picture === 'ort') return;
		const atlas = await openAtlas(untrack(this.#options.edition));
		const [figures, slice] = await Promise.all([
			this.#layer?.id === layer ? this.#layer : loadFundingLayer(index, layer, { signal }),
			picture === 'entwicklung' ? this.#slice(atlas, growth, signal) : this.#growth
		]);
		signal.throwIfAborted();
		this.#atlas = atlas;
		this.#index = index;
		this.#layer = figures;
		this.#growth = slice;
	}

	#slice(atlas: LiveAtlas, indicator: GrowthIndicator, signal: AbortSignal): Promise<Slice> {
		return atlas.slices.loadSlice(indicator, 'nuts3', { signal });
	}
}
