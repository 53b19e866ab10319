import { untrack } from 'svelte';

/**
 * A value that follows its source, while `waits` says so only once the next frame is on the screen: for what is long to draw and not
 * looked at first, so that it delays neither map nor slider. Otherwise at once: two pictures of the page take longer than one (measured:
 * 308 instead of 594 ms until map, chart and table of another indicator are painted). A newer value takes the place of the one that
 * waits. While prerendering it is the source's value.
 */
export class AfterPaint<T> {
	readonly #source: () => T;
	readonly #waits: () => boolean;
	#current: T;

	constructor(source: () => T, waits: () => boolean) {
		this.#source = source;
		this.#waits = waits;
		this.#current = $state.raw(source());
	}

	get current(): T {
		return this.#current;
	}

	/** To be called in an effect; returns its cleanup. */
	follow(): () => void {
		const next = this.#source();
		if (!untrack(this.#waits)) {
			this.#current = next;
			return () => undefined;
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		// The first call comes before the frame that draws the change, the second one once the browser has that frame and asks for another. A timer behind
		// the first would take the processor from the drawing.
		let frame = requestAnimationFrame(() => {
			frame = requestAnimationFrame(() => {
				timer = setTimeout(() => (this.#current = next));
			});
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	}
}
