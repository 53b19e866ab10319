import { untrack } from 'svelte';
import { loadFundingLayer, loadFundingLayers } from '$lib/data/funding-loader';
import type { Comparison } from '$lib/domain/comparison';
import { comparisonQuery, parseComparison } from '$lib/domain/comparison-codec';
import type { ComparisonView } from '$lib/domain/comparison-view';
import { fundingAsSlice } from '$lib/domain/funding-as-indicator';
import type { FundingLayers } from '$lib/domain/funding-slice';
import type { ViewProblem } from '$lib/domain/param-reader';
import type { Slice } from '$lib/domain/slice';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import {
	comparisonKnown,
	comparisonOf,
	fundingFigures,
	neededIndicators,
	neededLayers,
	withSlices,
	yearsOfKreise,
	type FundingFigures
} from './comparison-scene';
import { openAtlas, type LiveAtlas } from './live-atlas';
import { Loading } from './loading.svelte';

interface PageOptions {
	/** The prerendered view, shown until the figures are here. */
	readonly first: Comparison;
	readonly url: () => URL;
	readonly lang: () => Lang;
	readonly texts: () => Messages;
	/** The data version of an archived edition; null for today's data. Asked when the figures are fetched. */
	readonly edition: () => string | null;
	/** False while only places are shown, and none of their figures; by default they are wanted. */
	readonly needsFigures?: () => boolean;
	/** Changes the address. */
	readonly navigate: (query: string) => Promise<void>;
}

/** Changes of money don't exist: as long as they are asked for, nobody waits for its kinds. */
const NO_LAYERS: FundingLayers = { layers: [] };

/** State of /vergleich. The address decides what is shown; the last good result stays while the next one is on its way. */
export class ComparisonPage {
	readonly #options: PageOptions;
	#atlas = $state.raw<LiveAtlas | null>(null);
	#fundingLayers = $state.raw<FundingLayers | null>(null);
	#slices = $state.raw<ReadonlyMap<string, Slice>>(withSlices([]));
	readonly #loading = new Loading();
	#last: Comparison;

	constructor(options: PageOptions) {
		this.#options = options;
		this.#last = options.first;
	}

	/** Null until catalogue and regions are loaded. */
	get atlas(): LiveAtlas | null {
		return this.#atlas;
	}

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#loading.error;
	}

	/** Kinds of money that can be chosen; null until their list is loaded. Of changes there are none. */
	readonly funding = $derived.by((): FundingFigures | null => {
		const layers = this.#layers;
		return layers && fundingFigures(layers, this.#options.texts());
	});

	readonly #layers = $derived.by((): FundingLayers | null =>
		this.#fundingLayers === NO_LAYERS && this.#asksForValues ? null : this.#fundingLayers
	);

	get #asksForValues(): boolean {
		return this.#options.url().searchParams.get('darstellung') !== 'veraenderung';
	}

	readonly #requested = $derived.by((): { view: ComparisonView; problems: ViewProblem[] } | null => {
		const [atlas, funding] = [this.#atlas, this.funding];
		if (!atlas || !funding) return null;
		return parseComparison(this.#options.url().searchParams, comparisonKnown(atlas, funding));
	});

	/** Parts of the address that could not be used. */
	get problems(): readonly ViewProblem[] {
		return this.#requested?.problems ?? [];
	}

	/** The view asked for; the prerendered one until the atlas is open. */
	readonly view = $derived.by((): ComparisonView => this.#requested?.view ?? this.#options.first.view);

	readonly #fresh = $derived.by((): Comparison | null => this.#resultOf(this.funding, this.#options.lang()));

	/** The view with names and titles in another language, from the same figures; null while they are not here. */
	resultIn({ lang, t }: { readonly lang: Lang; readonly t: Messages }): Comparison | null {
		return this.#resultOf(this.#layers && fundingFigures(this.#layers, t), lang);
	}

	#resultOf(funding: FundingFigures | null, lang: Lang): Comparison | null {
		const [atlas, slices, view] = [this.#atlas, this.#slices, this.view];
		if (!atlas || !funding) return null;
		const needed = [...neededIndicators(view, atlas), ...neededLayers(view, funding).map(([id]) => id)];
		if (needed.some((id) => !slices.has(id))) return null;
		return comparisonOf(atlas, view, { slices, funding }, lang);
	}

	/** What is drawn: the view, or the last one while its figures are loading. */
	readonly result = $derived.by((): Comparison => {
		if (this.#fresh) this.#last = this.#fresh;
		return this.#last;
	});

	/** True as soon as what is shown follows the address. */
	readonly ready = $derived(this.#fresh !== null);

	/** Keeps loading what the view needs; to be called in an effect, returns its cleanup. */
	load(): () => void {
		return this.#loading.run((signal) => {
			const [atlas, index, funding] = [this.#atlas, this.#layers, this.funding];
			if (!atlas || !index || !funding) return this.#open();
			const needsFigures = this.#options.needsFigures?.() ?? true;
			return needsFigures ? this.#fill({ atlas, index, funding }, this.view, signal) : Promise.resolve();
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}

	/** Goes to a changed view: a new entry in the history. */
	change(patch: Partial<ComparisonView>): void {
		void this.#options.navigate(comparisonQuery({ ...this.view, ...patch }));
	}

	async #open(): Promise<void> {
		const atlas = await openAtlas(untrack(this.#options.edition));
		this.#fundingLayers = untrack(() => this.#asksForValues) ? await loadFundingLayers(atlas.catalogue) : NO_LAYERS;
		this.#atlas = atlas;
	}

	async #fill(
		{ atlas, index, funding }: { atlas: LiveAtlas; index: FundingLayers; funding: FundingFigures },
		view: ComparisonView,
		signal: AbortSignal
	): Promise<void> {
		// What is loaded here must not start the loading anew.
		const known = untrack(() => this.#slices);
		const loaded = await Promise.all([
			...neededIndicators(view, atlas).map((id) => atlas.slices.loadSlice(id, 'nuts3', { signal })),
			...neededLayers(view, funding).map(
				async ([id, info]) =>
					known.get(id) ?? fundingAsSlice(id, info, await loadFundingLayer(index, info.id, { signal }))
			)
		]);
		const slices = withSlices(loaded, known);
		const { withAllKreise } = atlas;
		if (!withAllKreise) {
			this.#slices = slices;
			return;
		}
		const years = yearsOfKreise(comparisonOf(atlas, view, { slices, funding }, this.#options.lang()));
		const filled = [...slices.values()].map((slice) =>
			years.has(slice.indicator) ? withAllKreise(slice, years.get(slice.indicator) ?? [], signal) : slice
		);
		this.#slices = withSlices(await Promise.all(filled), slices);
	}
}
