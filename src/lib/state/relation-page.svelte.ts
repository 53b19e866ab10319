import { untrack } from 'svelte';
import { withSelected } from '$lib/domain/own-choice';
import type { OwnGroup } from '$lib/domain/own-groups';
import type { ViewProblem } from '$lib/domain/param-reader';
import { deriveRelation, type Relation, type RelationMaterial } from '$lib/domain/relation';
import { parseRelation, relationQuery, sharedLevels, sharedYears } from '$lib/domain/relation-codec';
import type { RelationView } from '$lib/domain/relation-view';
import type { Slice } from '$lib/domain/slice';
import type { Region } from '$lib/domain/region';
import type { Lang } from '$lib/i18n/lang';
import { openAtlas, type LiveAtlas } from './live-atlas';
import { Loading } from './loading.svelte';
import { loadWithOwn } from './own-figures';
import { relationChoices, relationMaterial } from './relation-scene';
import { ScrubbedYear } from './scrubbed-year.svelte';

interface PageOptions {
	/** The prerendered view, shown until the figures are here. */
	readonly first: Relation;
	readonly url: () => URL;
	readonly lang: () => Lang;
	/** The data version of an archived edition; null for today's data. Asked when the figures are fetched. */
	readonly edition: () => string | null;
	/** Groups the reader keeps in this browser; absent where nothing can be chosen. */
	readonly saved?: () => readonly OwnGroup[];
	/** Changes the address; `replace` leaves no entry in the history. Settles when the address has changed. */
	readonly navigate: (query: string, options: { readonly replace: boolean }) => Promise<void>;
}

/** State of /indikatoren/zwei. The address decides what is shown; the last good result stays while the next one is on its way. */
export class RelationPage {
	readonly #options: PageOptions;
	#atlas = $state.raw<LiveAtlas | null>(null);
	/** With the own groups that both hold, as text. */
	#slices = $state.raw<{ readonly x: Slice; readonly y: Slice; readonly own: string } | null>(null);
	readonly #loading = new Loading();
	readonly #scrubbed = new ScrubbedYear();
	#last: Relation;
	#lastView: RelationView;
	#pace = 0;

	constructor(options: PageOptions) {
		this.#options = options;
		this.#last = options.first;
		this.#lastView = options.first.view;
	}

	/** Null until catalogue and regions are loaded. */
	get atlas(): LiveAtlas | null {
		return this.#atlas;
	}

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#loading.error;
	}

	/** True while the year is ahead of the address. */
	get scrubbing(): boolean {
		return this.#scrubbed.current !== null;
	}

	/** Milliseconds until the next year comes while years play, else 0. */
	get pace(): number {
		return this.scrubbing ? this.#pace : 0;
	}

	readonly #requested = $derived.by((): { view: RelationView; problems: ViewProblem[] } | null => {
		const atlas = this.#atlas;
		return atlas ? parseRelation(this.#options.url().searchParams, atlas.context) : null;
	});

	/** Parts of the address that could not be used. */
	get problems(): readonly ViewProblem[] {
		return this.#requested?.problems ?? [];
	}

	/** The view asked for; the prerendered one until the atlas is open. */
	readonly view = $derived.by((): RelationView => {
		const view = this.#requested?.view ?? this.#options.first.view;
		const year = this.#scrubbed.current ?? view.year;
		// The address coming after a year that is shown already is no other view: nothing is drawn twice.
		if (!isSameView(this.#lastView, view, year)) this.#lastView = { ...view, year };
		return this.#lastView;
	});

	// Each on its own: another year changes none of them.
	readonly #x = $derived(this.view.x);
	readonly #y = $derived(this.view.y);
	readonly #level = $derived(this.view.level);
	readonly #scope = $derived(this.view.scope);
	readonly #own = $derived(JSON.stringify(this.view.own));

	readonly #material = $derived.by((): RelationMaterial | null => this.#materialIn(this.#options.lang()));

	#materialIn(lang: Lang): RelationMaterial | null {
		const [atlas, slices] = [this.#atlas, this.#slices];
		const [x, y, level, scope, own] = [this.#x, this.#y, this.#level, this.#scope, this.#own];
		if (!atlas || !slices || slices.own !== own) return null;
		if (slices.x.indicator !== x || slices.y.indicator !== y || slices.x.level !== level || slices.y.level !== level)
			return null;
		return relationMaterial(atlas, { x, y, level, scope, own: JSON.parse(own) as OwnGroup[] }, slices, lang);
	}

	readonly #fresh = $derived(this.#material && deriveRelation(this.view, this.#material));

	/** The view with names in another language, from the same figures; null while they are not here. */
	relationIn(lang: Lang): Relation | null {
		const material = this.#materialIn(lang);
		return material && deriveRelation(this.view, material);
	}

	/** What is drawn: the result of the view, or the last one while the view's figures are still loading. */
	readonly relation = $derived.by((): Relation => {
		if (this.#fresh) this.#last = this.#fresh;
		return this.#last;
	});

	/** Own and saved groups, groups, regions of the scope and selected ones, to choose from; null until the atlas is open. */
	readonly choices = $derived.by((): Region[] | null =>
		this.#atlas ? relationChoices(this.#atlas, this.relation, this.view, this.#options.saved?.() ?? []) : null
	);

	/** True as soon as what is shown follows the address. */
	readonly ready = $derived(this.#fresh !== null);

	/** Opens the atlas and keeps loading the slices of the current view; to be called in an effect, returns its cleanup. */
	load(): () => void {
		return this.#loading.run((signal) => {
			const atlas = this.#atlas;
			const { x, y, level, own } = this.view;
			return atlas ? this.#show(atlas, { x, y, level, own }, signal) : this.#open();
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}

	/** Goes to a changed view. Other indicators start with their own best year and a level that both have. */
	change(patch: Partial<RelationView>, options: { readonly replace: boolean } = { replace: false }): void {
		const atlas = this.#atlas;
		if (!atlas) return;
		const view = fitting({ ...this.view, ...patch }, 'x' in patch || 'y' in patch || 'scope' in patch, atlas);
		void this.#scrubbed.settleWith(this.#options.navigate(relationQuery(view, atlas.context), options));
	}

	/** Shows a year at once; the address follows when it rests. `pace`: milliseconds until the next one while years play, else 0. */
	scrub(year: number, pace = 0): void {
		if (year === this.view.year || !this.#atlas) return;
		this.#pace = pace;
		this.#scrubbed.move(year, () => this.change({ year }, { replace: true }));
	}

	/** Adds a region to the selection or takes it out. */
	toggle(code: string): void {
		const { selected } = this.view;
		this.select(selected.includes(code) ? selected.filter((other) => other !== code) : [...selected, code]);
	}

	/** Goes to other regions and groups, saved ones among them. */
	select(selected: readonly string[]): void {
		const { own, selected: chosen } = withSelected(
			{ own: this.view.own, reference: null },
			selected,
			this.#options.saved?.() ?? []
		);
		this.change({ own, selected: chosen });
	}

	async #open(): Promise<void> {
		this.#atlas = await openAtlas(untrack(this.#options.edition));
	}

	async #show(
		atlas: LiveAtlas,
		{ x, y, level, own }: Pick<RelationView, 'x' | 'y' | 'level' | 'own'>,
		signal: AbortSignal
	): Promise<void> {
		const [first, second] = await Promise.all(
			[x, y].map((indicator) => loadWithOwn(atlas, { indicator, level, own }, signal))
		);
		if (first && second) this.#slices = { x: first, y: second, own: JSON.stringify(own) };
	}
}

/** A view whose level and year exist for both indicators. */
function fitting(view: RelationView, isNew: boolean, { indicators }: LiveAtlas): RelationView {
	const [x, y] = [indicators.get(view.x), indicators.get(view.y)];
	if (!isNew || !x || !y) return view;
	const levels = sharedLevels(x, y);
	const level = levels.includes(view.level) ? view.level : (levels[0] ?? view.level);
	// Rectangles of other figures and another map hold nothing that was meant.
	return { ...view, level, box: null, area: null, year: sharedYears(x, y, { level, scope: view.scope }).best };
}

function isSameView(shown: RelationView, asked: RelationView, year: number): boolean {
	return JSON.stringify(shown) === JSON.stringify({ ...asked, year });
}
