import { ChannelSlot } from './channel-slots';

/** So many live maps may stand in the embeds of one page: each takes a drawing context, of which a browser has about sixteen. */
export const LIVE_SLOTS = 4;

/** `apart`: the frame is cut off from the others and from its own workers. */
export type SlotAnswer = 'granted' | 'full' | 'apart';

type Locks = Pick<LockManager, 'request'>;

/**
 * A place among the live maps of one page. Frames of the same origin below the same site share their Web Locks: each slot is a lock, held as long as the map
 * lives, given back by the browser when the frame goes. Nobody has to count or answer anybody. Chrome denies locks to frames of another site where the
 * reader blocks third parties' storage, and all browsers have none without https; there the frames ask each other.
 */
export class LiveSlot {
	readonly #locks: () => Locks | null;
	readonly #channel: () => BroadcastChannel;
	readonly #onLost: () => void;
	#release: (() => void) | null = null;

	/** @param onLost a place turns out to be taken by others after all */
	constructor(
		onLost: () => void = () => undefined,
		locks: () => Locks | null = browserLocks,
		channel = () => new BroadcastChannel('atlas-live')
	) {
		this.#onLost = onLost;
		this.#locks = locks;
		this.#channel = channel;
	}

	/** Takes a free place, if there is one. Never throws. */
	async take(): Promise<SlotAnswer> {
		if (this.#release) return 'granted';
		// A sandbox without an origin: no shared locks, and no worker of our own, which the live map needs.
		if (globalThis.origin === 'null') return 'apart';
		const locks = this.#locks();
		if (!locks) return this.#ask();
		try {
			for (let i = 1; i <= LIVE_SLOTS; i++) if (await this.#hold(locks, `atlas-live-${i}`)) return 'granted';
			return 'full';
		} catch {
			return this.#ask();
		}
	}

	async #ask(): Promise<SlotAnswer> {
		let slot: ChannelSlot;
		try {
			slot = new ChannelSlot(this.#channel(), LIVE_SLOTS, () => this.#lose());
		} catch {
			// Not even that: nothing can be counted.
			return 'granted';
		}
		if (!(await slot.take())) return 'full';
		this.#release = () => slot.release();
		return 'granted';
	}

	/** Gives the place back. */
	release(): void {
		this.#release?.();
		this.#release = null;
	}

	#lose(): void {
		this.#release = null;
		this.#onLost();
	}

	/** Resolves as soon as it is known whether the lock is ours; the lock itself is held until `release`. */
	#hold(locks: Locks, name: string): Promise<boolean> {
		return new Promise((resolve, reject) => {
			locks
				.request(name, { ifAvailable: true }, (lock) => {
					resolve(lock !== null);
					if (!lock) return;
					return new Promise<void>((release) => (this.#release = release));
				})
				.catch(reject);
		});
	}
}

function browserLocks(): Locks | null {
	return 'locks' in navigator ? navigator.locks : null;
}
