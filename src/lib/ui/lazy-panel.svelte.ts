/**
 * The content of a sheet that is fetched when the reader reaches for it, and whether the sheet is open. A failed attempt is
 * forgotten by `retry` and by the next opening.
 */
export class LazyPanel<T> {
	readonly #fetch: () => Promise<T>;
	#content = $state.raw<Promise<T> | null>(null);
	#failed = false;
	#open = $state(false);

	constructor(fetch: () => Promise<T>) {
		this.#fetch = fetch;
	}

	/** Null until it has been reached for. */
	get content(): Promise<T> | null {
		return this.#content;
	}

	get isOpen(): boolean {
		return this.#open;
	}

	/** For `onfocus` and `onpointerenter` of the button: one attempt for all. */
	readonly prepare = (): void => {
		if (!this.#content) this.retry();
	};

	readonly show = (): void => {
		if (this.#failed) this.retry();
		this.prepare();
		this.#open = true;
	};

	readonly close = (): void => {
		this.#open = false;
	};

	readonly retry = (): void => {
		this.#failed = false;
		const attempt = this.#fetch();
		attempt.catch(() => (this.#failed = true));
		this.#content = attempt;
	};
}
