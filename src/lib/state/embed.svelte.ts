import { untrack } from 'svelte';
import { DEFAULT_EMBED, parseEmbed, PART_PARAM, viewQuery, type EmbedOptions } from '$lib/domain/embed-options';
import { hasPart, type ViewParts } from '$lib/domain/embed-parts';
import type { ViewProblem } from '$lib/domain/param-reader';
import { splitPath } from '$lib/i18n/lang';
import { openSmallAtlas, type ExtentOf } from './live-atlas';
import { inEdition, type ShownEdition } from './shown-edition';
import { LiveSlot, type SlotAnswer } from './live-slot';

interface EmbedSource {
	readonly url: () => URL;
	/** Of the data the page was made with. */
	readonly dataVersion: () => string;
	/** The page came without drawing: figures are wanted whatever the address says. */
	readonly isBlank: () => boolean;
	/** Opens the edition of an older data version; null if the archive doesn't have it. */
	readonly openEdition: (version: string) => Promise<ShownEdition | null>;
	/** Live maps take turns; charts and tables don't need to. */
	readonly needsSlot: () => boolean;
	/** Null: its figures don't come by catalogue and regions, of which a small form is enough. Else how much of the slices it needs, too. */
	readonly extentOf: ExtentOf | null;
	/** Figures of the view that can stand alone; by default there is only one. */
	readonly parts?: () => ViewParts;
}

/** How an embed is shown: its options, whether it is live, whether the data are those it was saved with. */
export class Embed {
	readonly #source: EmbedSource;
	readonly #slot = new LiveSlot(() => {
		this.#live = false;
		this.#refused = 'full';
	});
	/** The prerendered page doesn't know its query. */
	#read = $state.raw<{ options: EmbedOptions; problems: ViewProblem[] } | null>(null);
	#started = false;
	#wanted = $state(false);
	#live = $state(false);
	#refused = $state<Exclude<SlotAnswer, 'granted'> | null>(null);
	#goesOn = $state(false);
	/** What the archive has of the version the view was saved with. */
	#kept = $state.raw<ShownEdition | 'looking' | 'nothing' | null>(null);

	constructor(source: EmbedSource) {
		this.#source = source;
	}

	get options(): EmbedOptions {
		return this.#read?.options ?? DEFAULT_EMBED;
	}

	/** Options that could not be used. */
	get problems(): readonly ViewProblem[] {
		const { part } = this.options;
		const unknown: ViewProblem[] =
			part === null || this.part !== null ? [] : [{ param: PART_PARAM, value: part.slice(0, 60), reason: 'bad_value' }];
		return [...(this.#read?.problems ?? []), ...unknown];
	}

	/** The only figure that is shown; null: what the embed shows of itself, also where it doesn't have the one that was asked for. */
	get part(): string | null {
		const { part } = this.options;
		const known = this.#source.parts?.();
		return part !== null && known && hasPart(known, part) && part !== known.main ? part : null;
	}

	/** True while map or chart answer more than a picture does. */
	get live(): boolean {
		return this.#live;
	}

	/** Why it stays a picture; null while nobody asked or all is well. */
	get refused(): Exclude<SlotAnswer, 'granted'> | null {
		return this.#refused;
	}

	/** Figures have to be loaded: for another view than the prerendered one, or because somebody is about to change it. */
	get wanted(): boolean {
		return this.#wanted && this.#kept !== 'looking';
	}

	/** What the page was prerendered with is what is asked for. */
	readonly settled = $derived.by((): boolean => {
		return this.#read !== null && (!this.#wanted || this.outdated !== null);
	});

	/** The archived edition that the view is drawn from; null for the current data. */
	readonly edition = $derived.by((): ShownEdition | null => (typeof this.#kept === 'string' ? null : this.#kept));

	/** The version the view was saved with, while there are no figures of it and the reader hasn't agreed to the current ones. */
	readonly outdated = $derived.by((): string | null =>
		this.#kept === 'nothing' && !this.#goesOn ? this.options.version : null
	);

	/** The page's data with the parts of the archived edition, if it is drawn from one. */
	parts<T extends object>(built: T): T {
		return inEdition(built, this.edition);
	}

	/** Reads the address; to be called in an effect, returns its cleanup. */
	follow(): () => void {
		const read = parseEmbed(this.#source.url().searchParams);
		this.#read = read;
		const { version } = read.options;
		if (version !== null && version !== this.#source.dataVersion()) untrack(() => this.#look(version));
		else if (this.#source.isBlank() || viewQuery(this.#source.url().search) !== '') this.touch();
		if (!this.#started && read.options.live === 'sofort') void untrack(() => this.goLive());
		this.#started = true;
		return () => undefined;
	}

	#look(version: string): void {
		if (this.#kept !== null) return;
		this.#kept = 'looking';
		this.#source.openEdition(version).then(
			(found) => (this.#kept = found ?? 'nothing'),
			() => (this.#kept = 'nothing')
		);
		// From the archive, or today's figures until the reader agrees to them.
		this.#wanted = true;
	}

	/** Somebody is about to use the embed: from now on it follows. */
	touch(): void {
		if (untrack(() => this.#wanted)) return;
		const { search, pathname } = untrack(() => this.#source.url());
		// What fails is told by the page, which asks again.
		const { extentOf } = this.#source;
		if (extentOf) openSmallAtlas(splitPath(pathname).lang, search, extentOf).catch(() => undefined);
		this.#wanted = true;
	}

	/** Shows the current data instead of those the view was saved with. */
	goOn(): void {
		this.#goesOn = true;
	}

	/** Turns picture into live map or chart, if there is a place for it. */
	async goLive(): Promise<void> {
		this.touch();
		const answer = this.#source.needsSlot() ? await this.#slot.take() : 'granted';
		this.#refused = answer === 'granted' ? null : answer;
		this.#live = answer === 'granted';
	}

	/** Back to the picture; another embed may have the place. */
	goStill(): void {
		this.#live = false;
		this.#refused = null;
		this.#slot.release();
	}
}
