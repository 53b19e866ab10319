/** Time the pointer has to reach the box, in ms. */
const LEAVE_MS = 250;

/** What of a map has the reader's attention, and where its box stands: under the pointer or, first, reached by keyboard. */
export class MapAttention {
	#hovered = $state<string | null>(null);
	#focused = $state<string | null>(null);
	#point = $state.raw<readonly [number, number]>([0, 0]);
	#dismissed = $state(false);
	#leaving: ReturnType<typeof setTimeout> | undefined;
	/** The pointer is in the box: MapLibre's mouseout comes after that, and must not close it. */
	#reading = false;

	get hovered(): string | null {
		return this.#hovered;
	}

	get focused(): string | null {
		return this.#focused;
	}

	/** The region that facts are told of. */
	get region(): string | null {
		return this.#focused ?? this.#hovered;
	}

	/** Corner of the box, px from that of the map. */
	get point(): readonly [number, number] {
		return this.#point;
	}

	get dismissed(): boolean {
		return this.#dismissed;
	}

	/** The box stays where the pointer came in, and for a moment after it left: so the pointer can reach it. */
	readonly hover = (region: string | null, at: readonly [number, number]): void => {
		clearTimeout(this.#leaving);
		if (region === this.#hovered) return;
		if (region === null) {
			if (!this.#reading) this.#leaving = setTimeout(() => (this.#hovered = null), LEAVE_MS);
			return;
		}
		this.#reading = false;
		this.#hovered = region;
		this.#dismissed = false;
		if (!this.#focused) this.#point = at;
	};

	/** The pointer goes into the box or leaves it. */
	readonly stay = (inside: boolean): void => {
		this.#reading = inside;
		if (inside) clearTimeout(this.#leaving);
		else this.hover(null, [0, 0]);
	};

	readonly focus = (region: string | null, at: readonly [number, number]): void => {
		this.#focused = region;
		this.#dismissed = false;
		this.#point = at;
	};

	/** Closes the box until something else is looked at. */
	readonly dismiss = (): void => {
		this.#dismissed = true;
	};

	/** Nothing is looked at any more. */
	clear(): void {
		this.#focused = this.#hovered = null;
	}
}
