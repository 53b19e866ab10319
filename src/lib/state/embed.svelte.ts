import { untrack } from 'svelte';
import { DEFAULT_EMBED, parseEmbed, type EmbedOptions } from '$lib/domain/embed-options';
import type { ViewProblem } from '$lib/domain/param-reader';
import { LiveSlot, type SlotAnswer } from './live-slot';

interface EmbedSource {
	readonly url: () => URL;
	/** Of the data the page was made with. */
	readonly dataVersion: () => string;
	/** Live maps take turns; charts and tables don't need to. */
	readonly needsSlot: () => boolean;
}

/** How an embed is shown: its options, whether it is live, whether the data are those it was saved with. */
export class Embed {
	readonly #source: EmbedSource;
	readonly #slot = new LiveSlot();
	/** The prerendered page doesn't know its query. */
	#read = $state.raw<{ options: EmbedOptions; problems: ViewProblem[] } | null>(null);
	#started = false;
	#live = $state(false);
	#refused = $state<Exclude<SlotAnswer, 'granted'> | null>(null);
	#goesOn = $state(false);

	constructor(source: EmbedSource) {
		this.#source = source;
	}

	get options(): EmbedOptions {
		return this.#read?.options ?? DEFAULT_EMBED;
	}

	/** Options that could not be used. */
	get problems(): readonly ViewProblem[] {
		return this.#read?.problems ?? [];
	}

	/** True while map or chart answer more than a picture does. */
	get live(): boolean {
		return this.#live;
	}

	/** Why it stays a picture; null while nobody asked or all is well. */
	get refused(): Exclude<SlotAnswer, 'granted'> | null {
		return this.#refused;
	}

	/** The version the view was saved with, while it's another one and the reader hasn't agreed to the current data. */
	readonly outdated = $derived.by((): string | null => {
		const { version } = this.options;
		return version === null || version === this.#source.dataVersion() || this.#goesOn ? null : version;
	});

	/** Reads the address; to be called in an effect, returns its cleanup. */
	follow(): () => void {
		const read = parseEmbed(this.#source.url().searchParams);
		this.#read = read;
		if (!this.#started && read.options.live === 'sofort') void untrack(() => this.goLive());
		this.#started = true;
		return () => undefined;
	}

	/** Shows the current data instead of those the view was saved with. */
	goOn(): void {
		this.#goesOn = true;
	}

	/** Turns picture into live map or chart, if there is a place for it. */
	async goLive(): Promise<void> {
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
