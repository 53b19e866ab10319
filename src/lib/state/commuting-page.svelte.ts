import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { loadCommuting, loadCommutingIndex } from '$lib/data/commuting-loader';
import { commutingQuery, nextPartnerSort, parseCommuting } from '$lib/domain/commuting-codec';
import { COMMUTING_GROUPS, isCommutingGroup } from '$lib/domain/commuting-group';
import type { CommutingIndex, CommutingSlice } from '$lib/domain/commuting-slice';
import type { CommutingView, PartnerSort } from '$lib/domain/commuting-view';
import type { ViewProblem } from '$lib/domain/param-reader';
import type { Region } from '$lib/domain/region';
import { commutingScene, neededDistricts, type CommutingScene, type Wording } from './commuting-scene';
import { openAtlas, type LiveAtlas } from './live-atlas';
import { Loading } from './loading.svelte';

interface PageOptions {
	/** The prerendered scene, shown until the figures are here. */
	readonly first: CommutingScene;
	readonly address: () => Wording & { readonly url: URL };
	/** The data version of an archived edition; null for today's data. Asked when the figures are fetched. */
	readonly edition: () => string | null;
	/** Changes the address; `replace` leaves no entry in the history. Settles when the address has changed. */
	readonly navigate: (query: string, options: { readonly replace: boolean }) => Promise<void>;
}

interface Opened {
	readonly atlas: LiveAtlas;
	readonly index: CommutingIndex;
}

/**
 * State of /pendeln. The address decides what is shown; this class only loads what that takes and keeps the last good scene while the
 * next one is on its way.
 */
export class CommutingPage {
	readonly #options: PageOptions;
	#opened = $state.raw<Opened | null>(null);
	readonly #slices = new SvelteMap<string, CommutingSlice>();
	readonly #loading = new Loading();
	#last: CommutingScene;
	/** The view that the address is on its way to. */
	#heading: CommutingView | null = null;
	/** What the reader chose before the figures were here. */
	#early: (() => void)[] = [];

	constructor(options: PageOptions) {
		this.#options = options;
		this.#last = options.first;
	}

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#loading.error;
	}

	/** Boundaries and other files by name; null until the catalogue is here. */
	get files(): LiveAtlas['catalogue']['files'] | null {
		return this.#opened?.atlas.catalogue.files ?? null;
	}

	readonly #requested = $derived.by((): { view: CommutingView; problems: ViewProblem[] } | null => {
		const opened = this.#opened;
		if (!opened) return null;
		const isKnown = (code: string): boolean => isCommutingGroup(code) || Object.hasOwn(opened.index.slices, code);
		return parseCommuting(this.#options.address().url.searchParams, isKnown);
	});

	/** Parts of the address that could not be used. */
	get problems(): readonly ViewProblem[] {
		return this.#requested?.problems ?? [];
	}

	/** The view asked for; the prerendered one until the figures are here. */
	readonly view = $derived.by((): CommutingView => this.#requested?.view ?? this.#options.first.view);

	/** All groups and districts that can be chosen; null until they are known. */
	readonly districts = $derived.by((): Region[] | null => {
		const opened = this.#opened;
		if (!opened) return null;
		return [...COMMUTING_GROUPS, ...Object.keys(opened.index.slices)].flatMap(
			(code) => opened.atlas.places.regions.get(code) ?? []
		);
	});

	readonly #fresh = $derived.by((): CommutingScene | null => this.sceneIn(this.#options.address()));

	/** The scene of the view with names in a language; null while its figures are not here. */
	sceneIn(wording: Wording): CommutingScene | null {
		const [opened, view] = [this.#opened, this.view];
		if (!opened) return null;
		const needed = neededDistricts(view, opened.atlas.places);
		const slices = needed.flatMap((region) => this.#slices.get(region) ?? []);
		if (slices.length < needed.length) return null;
		return commutingScene(opened.atlas, view, slices, opened.index, wording);
	}

	/** What is drawn: the scene of the view, or the last one while the view's figures are still loading. */
	readonly scene = $derived.by((): CommutingScene => {
		if (this.#fresh) this.#last = this.#fresh;
		return this.#last;
	});

	/** True while another view than the one shown is loading. */
	readonly loading = $derived(this.#opened !== null && this.#fresh === null && this.#loading.error === null);

	/** True as soon as what is shown follows the address. */
	readonly ready = $derived(this.#fresh !== null);

	/** Opens the atlas and keeps loading what the current view needs; to be called in an effect, returns its cleanup. */
	load(): () => void {
		return this.#loading.run((signal) => {
			const opened = this.#opened;
			return opened ? this.#loadSlices(opened, neededDistricts(this.view, opened.atlas.places), signal) : this.#open();
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}

	/** Goes to a changed view: a new entry in the history, what was not named stays. */
	change(patch: Partial<CommutingView>, options: { readonly replace: boolean } = { replace: false }): void {
		this.#whenOpen(() => this.#go({ ...(this.#heading ?? this.view), ...patch }, options));
	}

	/** Goes to another district, if it is one that commuters are counted for. */
	choose(region: string): void {
		this.#whenOpen(({ index }) => {
			if (Object.hasOwn(index.slices, region)) this.change({ region });
		});
	}

	/** Sorts the table by a column; the same column again turns the order round. */
	sort(key: PartnerSort): void {
		this.#whenOpen(() =>
			this.change({ sort: nextPartnerSort((this.#heading ?? this.view).sort, key) }, { replace: true })
		);
	}

	async #open(): Promise<void> {
		const atlas = await openAtlas(untrack(this.#options.edition));
		const index = await loadCommutingIndex(atlas.catalogue);
		this.#opened = { atlas, index };
		for (const action of this.#early.splice(0)) action();
	}

	/** Each slice once; they are small and stay. */
	async #loadSlices({ index }: Opened, regions: readonly string[], signal: AbortSignal): Promise<void> {
		const missing = regions.filter((region) => !untrack(() => this.#slices.has(region)));
		const slices = await Promise.all(missing.map((region) => loadCommuting(index, region, { signal })));
		for (const slice of slices) this.#slices.set(slice.region, slice);
	}

	/** At once, or as soon as the figures are here: nothing the reader chooses on a slow line is lost. */
	#whenOpen(action: (opened: Opened) => void): void {
		const opened = this.#opened;
		if (opened) action(opened);
		else this.#early.push(() => this.#whenOpen(action));
	}

	#go(view: CommutingView, options: { readonly replace: boolean }): void {
		this.#heading = view;
		void this.#options.navigate(commutingQuery(view), options).finally(() => {
			if (this.#heading === view) this.#heading = null;
		});
	}
}
