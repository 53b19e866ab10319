export const SPEEDS = ['slow', 'normal', 'fast'] as const;
type Speed = (typeof SPEEDS)[number];

/** How long a year stays. */
const PAUSE_MS: Readonly<Record<Speed, number>> = { slow: 1400, normal: 700, fast: 300 };

interface PlayerOptions {
	readonly isAtEnd: () => boolean;
	/** False where the reader asks for less motion. */
	readonly isAllowed: () => boolean;
	/** `pace`: milliseconds until the step after it. */
	readonly step: (pace: number) => void;
	readonly rewind: () => void;
}

/** Plays the years one after the other until the last one. */
export class YearPlayer {
	readonly #options: PlayerOptions;
	#wants = $state(false);
	speed = $state<Speed>('normal');

	constructor(options: PlayerOptions) {
		this.#options = options;
	}

	get isPlaying(): boolean {
		return this.#wants && this.#options.isAllowed();
	}

	/** From the beginning, if it stands at the end. */
	toggle(): void {
		const starts = !this.isPlaying;
		if (starts && this.#options.isAtEnd()) this.#options.rewind();
		this.#wants = starts;
	}

	stop(): void {
		this.#wants = false;
	}

	/** Waits for the next step; to be called in an effect, returns its cleanup. */
	follow(): (() => void) | undefined {
		if (!this.isPlaying) return undefined;
		if (this.#options.isAtEnd()) {
			this.#wants = false;
			return undefined;
		}
		const pace = PAUSE_MS[this.speed];
		const timer = setTimeout(() => this.#options.step(pace), pace);
		return () => clearTimeout(timer);
	}
}
