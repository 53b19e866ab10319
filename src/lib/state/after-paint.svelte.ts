/**
 * A value that follows its source once the next frame is on the screen: for what is long to draw and not looked at first, so that it delays
 * neither map nor slider. A newer value takes the place of the one that waits. While prerendering it is the source's value.
 */
export class AfterPaint<T> {
	readonly #source: () => T;
	#current: T;

	constructor(source: () => T) {
		this.#source = source;
		this.#current = $state.raw(source());
	}

	get current(): T {
		return this.#current;
	}

	/** To be called in an effect; returns its cleanup. */
	follow(): () => void {
		const next = this.#source();
		let timer: ReturnType<typeof setTimeout> | undefined;
		// Called before the frame that draws the change; the timer comes behind it.
		const frame = requestAnimationFrame(() => {
			timer = setTimeout(() => (this.#current = next));
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	}
}
