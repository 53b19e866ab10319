import { loadCatalogue } from '$lib/data/catalogue-loader';
import { FundingLoader, loadFundingIndex } from '$lib/data/funding-loader';
import type { Catalogue } from '$lib/domain/catalogue';
import { fundingQuery, parseFundingView } from '$lib/domain/funding-codec';
import { deriveFunding, type FundingResult } from '$lib/domain/funding-result';
import type { FundingIndex, FundingSlice } from '$lib/domain/funding-slice';
import type { FundingView } from '$lib/domain/funding-view';
import type { ViewProblem } from '$lib/domain/param-reader';

interface PageOptions {
	/** The prerendered view, shown until the figures are here. */
	readonly first: FundingResult;
	readonly url: () => URL;
	/** Changes the address. */
	readonly navigate: (query: string) => Promise<void>;
}

/** State of /foerderung. The address decides what is shown; the last good result stays while the next one is on its way. */
export class FundingPage {
	readonly #options: PageOptions;
	readonly #loader = new FundingLoader();
	#catalogue = $state.raw<Catalogue | null>(null);
	#index = $state.raw<FundingIndex | null>(null);
	#shown = $state.raw<{ readonly slice: FundingSlice; readonly area: FundingSlice }>();
	#error = $state.raw<unknown>(null);
	#attempt = $state(0);

	constructor(options: PageOptions) {
		this.#options = options;
		const { slice, area } = options.first;
		this.#shown = { slice, area };
		for (const known of [slice, area]) this.#loader.remember(known);
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
		return this.#error;
	}

	readonly #requested = $derived.by((): { view: FundingView; problems: ViewProblem[] } | null => {
		const slices = this.#index?.slices;
		return slices ? parseFundingView(this.#options.url().searchParams, (code) => Object.hasOwn(slices, code)) : null;
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
	readonly ready = $derived(this.#requested !== null && this.#shown?.slice.place.region === this.view.region);

	/** Keeps loading what the view needs; to be called in an effect, returns its cleanup. */
	load(): () => void {
		const abort = new AbortController();
		void this.#attempt;
		const index = this.#index;
		const { region } = this.view;
		const work = index ? this.#show(index, region, abort.signal) : this.#open(abort.signal);
		work.catch((error: unknown) => {
			if (!abort.signal.aborted) this.#error = error;
		});
		return () => abort.abort(new DOMException('A newer view was asked for.', 'AbortError'));
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#error = null;
		this.#attempt++;
	}

	/** Goes to a changed view: a new entry in the history. */
	change(patch: Partial<FundingView>): void {
		void this.#options.navigate(fundingQuery({ ...this.view, ...patch }));
	}

	async #open(signal: AbortSignal): Promise<void> {
		const catalogue = await loadCatalogue({ signal });
		const index = await loadFundingIndex(catalogue, { signal });
		this.#catalogue = catalogue;
		this.#index = index;
	}

	async #show(index: FundingIndex, region: string, signal: AbortSignal): Promise<void> {
		const slice = await this.#loader.load(index, region, { signal });
		const area = await this.#loader.load(index, slice.area, { signal });
		signal.throwIfAborted();
		this.#shown = { slice, area };
		this.#error = null;
	}
}
