import { untrack } from 'svelte';
import { loadCatalogue } from '$lib/data/catalogue-loader';
import { FundingLoader, loadFundingIndex } from '$lib/data/funding-loader';
import type { Catalogue } from '$lib/domain/catalogue';
import { fundingQuery, parseFundingView } from '$lib/domain/funding-codec';
import type { FundingGrowth } from '$lib/domain/funding-growth';
import type { FundingMapResult } from '$lib/domain/funding-map';
import { deriveFunding, type FundingResult } from '$lib/domain/funding-result';
import type { FundingIndex, FundingPlace, FundingSlice } from '$lib/domain/funding-slice';
import type { FundingView } from '$lib/domain/funding-view';
import type { ViewProblem } from '$lib/domain/param-reader';
import type { Lang } from '$lib/i18n/lang';
import { FundingScene } from './funding-scene.svelte';
import { Loading } from './loading.svelte';

interface PageOptions {
	/** The prerendered view, shown until the figures are here. */
	readonly first: FundingResult;
	readonly url: () => URL;
	readonly lang: () => Lang;
	/** The data version of an archived edition; null for today's data. Asked when the figures are fetched. */
	readonly edition: () => string | null;
	/** Name of a place in the interface language. */
	readonly placeName: (place: FundingPlace) => string;
	/** Changes the address. */
	readonly navigate: (query: string) => Promise<void>;
	/** Where the catalogue comes from, if not from its own file. */
	readonly openCatalogue?: () => Promise<Catalogue>;
}

/** One kind of money in all places. */
export interface FundingLayerShown {
	readonly map: FundingMapResult;
	/** Beside growth, where the view asks for it. */
	readonly growth: FundingGrowth | null;
}

/** State of /foerderung. The address decides what is shown; the last good result stays while the next one is on its way. */
export class FundingPage {
	readonly #options: PageOptions;
	#loader = new FundingLoader();
	/** Map and scatter. */
	readonly scene: FundingScene = new FundingScene({
		lang: () => this.#options.lang(),
		edition: () => this.#options.edition(),
		placeName: (code) => this.#largeName(code, this.#options.placeName)
	});
	#catalogue = $state.raw<Catalogue | null>(null);
	#index = $state.raw<FundingIndex | null>(null);
	#shown = $state.raw<{ readonly slice: FundingSlice; readonly area: FundingSlice }>();
	readonly #loading = new Loading();

	constructor(options: PageOptions) {
		this.#options = options;
		const { slice, area } = options.first;
		this.#shown = { slice, area };
		for (const known of [slice, area]) this.#loader.remember(known);
	}

	/** Map and scatter of the scene with names in another language, which `placeName` knows, too; null before the map is here. */
	layerIn(lang: Lang, placeName: PageOptions['placeName']): FundingLayerShown | null {
		const map = this.scene.mapIn(lang, (code) => this.#largeName(code, placeName));
		return map && { map, growth: this.view.picture === 'entwicklung' ? this.scene.growthOf(map) : null };
	}

	#largeName(code: string, placeName: PageOptions['placeName']): string | undefined {
		const place = this.#index?.places.find(({ region }) => region === code);
		return place && place.level !== 'nuts3' ? placeName(place) : undefined;
	}

	/** Null until the list of places is loaded. */
	get index(): FundingIndex | null {
		return this.#index;
	}

	get catalogue(): Catalogue | null {
		return this.#catalogue;
	}

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#loading.error;
	}

	readonly #requested = $derived.by((): { view: FundingView; problems: ViewProblem[] } | null => {
		const index = this.#index;
		if (!index) return null;
		return parseFundingView(this.#options.url().searchParams, {
			isPlace: (code) => Object.hasOwn(index.slices, code),
			isLayer: (id) => index.layers.some((layer) => layer.id === id)
		});
	});

	/** Parts of the address that could not be used. */
	get problems(): readonly ViewProblem[] {
		return this.#requested?.problems ?? [];
	}

	/** The view asked for; the prerendered one until the list of places is here. */
	readonly view = $derived.by((): FundingView => this.#requested?.view ?? this.#options.first.view);

	/** What is shown: the view, or the last place while the next one is loading. */
	readonly result = $derived.by((): FundingResult => {
		const { slice, area } = this.#shown ?? this.#options.first;
		return deriveFunding({ ...this.view, region: slice.place.region }, slice, area);
	});

	/** True as soon as what is shown follows the address. */
	readonly ready = $derived(
		this.#requested !== null && this.#shown?.slice.place.region === this.view.region && this.scene.shows(this.view)
	);

	/** Keeps loading what the view needs; to be called in an effect, returns its cleanup. */
	load(): () => void {
		return this.#loading.run((signal) => {
			const [index, view] = [this.#index, this.view];
			return index ? this.#show(index, view, signal) : this.#open(signal);
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}

	/** Goes to a changed view: a new entry in the history. */
	change(patch: Partial<FundingView>): void {
		void this.#options.navigate(fundingQuery({ ...this.view, ...patch }));
	}

	async #open(signal: AbortSignal): Promise<void> {
		const edition = untrack(this.#options.edition);
		const catalogue = await (this.#options.openCatalogue?.() ?? loadCatalogue({ signal }, edition));
		const index = await loadFundingIndex(catalogue, { signal });
		if (edition !== null) this.#forgetFirst();
		this.#catalogue = catalogue;
		this.#index = index;
	}

	/** The prerendered figures are today's. */
	#forgetFirst(): void {
		this.#loader = new FundingLoader();
		this.#shown = undefined;
	}

	async #show(index: FundingIndex, view: FundingView, signal: AbortSignal): Promise<void> {
		const [slice] = await Promise.all([
			this.#loader.load(index, view.region, { signal }),
			this.scene.load(index, view, signal)
		]);
		const area = await this.#loader.load(index, slice.area, { signal });
		signal.throwIfAborted();
		this.#shown = { slice, area };
	}
}
