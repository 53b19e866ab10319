import { untrack } from 'svelte';
import { coursesOf, type Course } from '$lib/domain/course';
import { withSelected } from '$lib/domain/own-choice';
import type { OwnGroup } from '$lib/domain/own-groups';
import { POPULATION } from '$lib/domain/per-head';
import type { Result } from '$lib/domain/result';
import type { Slice } from '$lib/domain/slice';
import { indexSlice } from '$lib/domain/slice-index';
import type { Level, Region } from '$lib/domain/region';
import type { SortKey, View } from '$lib/domain/view';
import type { ViewProblem } from '$lib/domain/param-reader';
import { parseView, viewQuery, type ViewContext } from '$lib/domain/view-codec';
import { withIndicator, withLevel, withReferencedYear } from '$lib/domain/view-moves';
import type { Lang } from '$lib/i18n/lang';
import { openAtlas, type LiveAtlas } from './live-atlas';
import { Consideration } from './consideration';
import { loadWithOwn } from './own-figures';
import { regionChoices } from './region-choices';
import { resultOf } from './result';
import type { PageOptions } from './indicator-page-options';
import { Loading } from './loading.svelte';
import { ScrubbedYear } from './scrubbed-year.svelte';

/** What a view can be shown with besides its own; the language of its names is the page's without one. */
type OtherShown = Partial<Pick<View, 'mode' | 'classing'> & { readonly lang: Lang }>;

/**
 * State of /indikatoren. The address decides what is shown; this class only loads what that takes and keeps the last good result
 * while the next one is on its way. A year being scrubbed is ahead of the address for a moment.
 */
export class IndicatorPage {
	readonly #options: PageOptions;
	#atlas = $state.raw<LiveAtlas | null>(null);
	#slice = $state.raw<Slice | null>(null);
	/** The own groups that both slices hold, as text. */
	#ownHeld = $state('[]');
	/** Inhabitants, as soon as a view needs them. */
	#population = $state.raw<Slice | null>(null);
	readonly #loading = new Loading();
	readonly #scrubbed = new ScrubbedYear();
	#lastResult: Result;
	readonly #considered = new Consideration();
	/** The view that the address is on its way to. */
	#heading: View | null = null;
	/** What the reader chose before the atlas was open. */
	#early: (() => void)[] = [];

	constructor(options: PageOptions) {
		this.#options = options;
		this.#lastResult = options.first;
	}

	/** Null until catalogue and regions are loaded. */
	get atlas(): LiveAtlas | null {
		return this.#atlas;
	}

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#loading.error;
	}

	/** True while the year is ahead of the address: the slider moves or plays. */
	get scrubbing(): boolean {
		return this.#scrubbed.current !== null;
	}

	readonly #requested = $derived.by((): { view: View; problems: ViewProblem[] } | null => {
		const atlas = this.#atlas;
		return atlas ? parseView(this.#options.address().url.searchParams, atlas.context) : null;
	});

	/** Parts of the address that could not be used. */
	get problems(): readonly ViewProblem[] {
		return this.#requested?.problems ?? [];
	}

	/** The view asked for, with the year being scrubbed; the prerendered one until the atlas is open. */
	readonly view = $derived.by((): View => {
		const view = this.#requested?.view ?? this.#options.first.view;
		const year = this.#scrubbed.current;
		return year === null ? view : { ...view, year };
	});

	/** The figures of the view; null while they are not here. */
	readonly #fitting = $derived.by((): Slice | null => {
		const [slice, held, { indicator, level, own }] = [this.#slice, this.#ownHeld, this.view];
		return slice?.indicator === indicator && slice.level === level && held === JSON.stringify(own) ? slice : null;
	});

	readonly #fresh = $derived.by((): Result | null => {
		const [atlas, slice, view] = [this.#atlas, this.#fitting, this.view];
		if (!atlas || !slice) return null;
		const population = view.mode === 'per_head' ? this.#population : null;
		if (view.mode === 'per_head' && population?.level !== view.level) return null;
		return resultOf(atlas, view, slice, this.#options.address().lang, population);
	});

	/** The view in another year, perhaps shown in another way or language, from the same figures; null while they are not here. */
	resultIn(year: number, { lang, ...shown }: OtherShown = {}): Result | null {
		const [atlas, slice, view] = [this.#atlas, this.#fitting, this.view];
		if (!atlas || !slice) return null;
		const named = lang ?? this.#options.address().lang;
		return resultOf(atlas, { ...view, ...shown, year }, slice, named, this.#population);
	}

	/** Courses of the shown figures as measured; null while the figures are not here. */
	readonly courses = $derived.by((): ((region: string) => Course | null) | null =>
		this.#fitting ? coursesOf(indexSlice(this.#fitting)) : null
	);

	/** What is drawn: the result of the view, or the last one while the view's figures are still loading. */
	readonly result = $derived.by((): Result => {
		if (this.#fresh) this.#lastResult = this.#fresh;
		return this.#lastResult;
	});

	/** Own and saved groups, then regions and groups that the current slice knows or that are selected, groups first; null until the slice is there. */
	readonly choices = $derived.by((): Region[] | null => {
		const [atlas, slice] = [this.#atlas, this.#slice];
		return atlas && slice ? regionChoices(atlas, slice, this.view, this.#saved) : null;
	});

	/** True while another view than the one shown is loading. */
	readonly loading = $derived(this.#atlas !== null && this.#fresh === null && this.#loading.error === null);

	/** True as soon as what is shown follows the address. */
	readonly ready = $derived(this.#fresh !== null);

	/** Opens the atlas and keeps loading the slice of the current view; to be called in an effect, returns its cleanup. */
	load(): () => void {
		return this.#loading.run((signal) => {
			const atlas = this.#atlas;
			const { indicator, level, mode, own } = this.view;
			return atlas ? this.#show(atlas, { indicator, level, mode, own }, signal) : this.#open();
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}

	/** Goes to a changed view: a new entry in the history, what was not named stays. */
	change(patch: Partial<View>, options: { readonly replace: boolean } = { replace: false }): void {
		this.#whenOpen(({ context }) => this.#go({ ...this.#latest, ...patch }, context, options));
	}

	/** Shows the figures in another way or against another reference, in a year in which they can be. */
	compare(patch: Pick<View, 'mode'> | Pick<View, 'reference'>): void {
		this.#whenOpen(({ context }) => {
			const [view, slice] = [{ ...this.#latest, ...patch }, this.#slice];
			const isFitting = slice?.indicator === view.indicator && slice.level === view.level;
			this.change(isFitting ? withReferencedYear(view, indexSlice(slice), context) : view);
		});
	}

	/** Shows a year at once; the address follows when the slider rests. */
	scrub(year: number): void {
		this.#whenOpen(() => {
			if (year === this.view.year) return;
			this.#scrubbed.move(year, () => this.change({ year }, { replace: true }));
		});
	}

	/** Goes to another indicator. */
	choose(indicator: string): void {
		this.#whenOpen(({ context }) => this.change(withIndicator(this.#latest, indicator, context)));
	}

	/** Has the figures of an indicator under way that may be chosen next. */
	consider(indicator: string): void {
		this.#considered.consider(() => {
			const atlas = this.#atlas;
			return atlas && [atlas.slices, indicator, withIndicator(this.#latest, indicator, atlas.context).level];
		});
	}

	/** Goes to another level. */
	switchLevel(level: Level): void {
		this.#whenOpen(({ context }) => this.change(withLevel(this.#latest, level, context)));
	}

	/** Sorts the table by a column; the same column again turns the order round. */
	sort(key: SortKey): void {
		this.#whenOpen(() => {
			const { sort } = this.#latest;
			this.change({ sort: { key, descending: sort.key === key && !sort.descending } }, { replace: true });
		});
	}

	/** Adds a region to the selection or takes it out. */
	toggle(code: string): void {
		this.#whenOpen(() => {
			const { selected } = this.#latest;
			this.select(selected.includes(code) ? selected.filter((other) => other !== code) : [...selected, code]);
		});
	}

	/** Goes to other regions and groups, saved ones among them. */
	select(selected: readonly string[]): void {
		this.#whenOpen(() => this.change(withSelected(this.#latest, selected, this.#saved)));
	}

	get #saved(): readonly OwnGroup[] {
		return this.#options.saved?.() ?? [];
	}

	/** The view shown, or already the one the address is on its way to: a second choice must not undo the first. */
	get #latest(): View {
		if (!this.#heading) return this.view;
		const year = this.#scrubbed.current;
		return year === null ? this.#heading : { ...this.#heading, year };
	}

	/** At once, or as soon as the atlas is open: nothing the reader chooses on a slow line is lost. */
	#whenOpen(action: (atlas: LiveAtlas) => void): void {
		const atlas = this.#atlas;
		if (atlas) action(atlas);
		else this.#early.push(() => this.#whenOpen(action));
	}

	#go(view: View, context: ViewContext, options: { readonly replace: boolean }): void {
		this.#heading = view;
		void this.#scrubbed.settleWith(this.#options.navigate(viewQuery(view, context), options)).then(() => {
			if (this.#heading === view) this.#heading = null;
		});
	}

	async #open(): Promise<void> {
		this.#atlas = await openAtlas(untrack(this.#options.edition));
		for (const action of this.#early.splice(0)) action();
	}

	async #show(
		atlas: LiveAtlas,
		{ indicator, level, mode, own }: Pick<View, 'indicator' | 'level' | 'mode' | 'own'>,
		signal: AbortSignal
	): Promise<void> {
		const [slice, population] = await Promise.all([
			loadWithOwn(atlas, { indicator, level, own }, signal),
			mode === 'per_head' ? loadWithOwn(atlas, { indicator: POPULATION, level, own }, signal) : null
		]);
		this.#slice = slice;
		this.#population = population;
		this.#ownHeld = JSON.stringify(own);
	}
}
