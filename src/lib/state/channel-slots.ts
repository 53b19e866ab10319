/** Who asks for a place, and since when. */
interface Asker {
	readonly name: string;
	/** Milliseconds since 1970: frames of one browser share its clock. */
	readonly since: number;
}

/** What frames tell each other: who asks; who has asked before the asker and not gone since. */
type Word = { readonly asks: Asker } | { readonly counts: string; readonly for: string };

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/** Milliseconds in which the others have answered, usually. */
const ANSWER_MS = 250;

/**
 * A place among the frames of one origin below one site, for browsers that deny third parties their locks: all that have asked before and are still here
 * answer who asks. First come, first served, by the clock; at the same moment, by name: everybody orders them alike, whenever the answers come. A frame that
 * is gone answers no more. One that was too busy to answer in time is heard all the same: whoever came in for want of its answer gives the place back.
 */
export class ChannelSlot {
	readonly #channel: Channel;
	readonly #places: number;
	readonly #onLost: () => void;
	readonly #me: Asker;
	/** Who has asked before this one. */
	readonly #before = new Set<string>();
	#holds = false;

	/** @param onLost the place was held already by those who came before, and is given back */
	constructor(channel: Channel, places: number, onLost: () => void, now: () => number = browserClock) {
		this.#channel = channel;
		this.#places = places;
		this.#onLost = onLost;
		this.#me = { name: crypto.getRandomValues(new Uint32Array(4)).join('-'), since: now() };
		channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data);
	}

	/** Whether fewer than all places are taken. Afterwards the place is held until `release`. */
	async take(): Promise<boolean> {
		this.#channel.postMessage({ asks: this.#me } satisfies Word);
		await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
		this.#holds = this.#before.size < this.#places;
		if (!this.#holds) this.release();
		return this.#holds;
	}

	/** Gives the place back; nothing is answered any more. */
	release(): void {
		this.#holds = false;
		this.#channel.close();
	}

	#hear(word: Word): void {
		if ('counts' in word) {
			if (word.for === this.#me.name) this.#count(word.counts);
		} else if (isBefore(this.#me, word.asks))
			this.#channel.postMessage({ counts: this.#me.name, for: word.asks.name } satisfies Word);
		else this.#count(word.asks.name);
	}

	#count(name: string): void {
		this.#before.add(name);
		if (!this.#holds || this.#before.size < this.#places) return;
		this.release();
		this.#onLost();
	}
}

function isBefore(a: Asker, b: Asker): boolean {
	return a.since < b.since || (a.since === b.since && a.name < b.name);
}

/** With fractions of a millisecond, where the browser gives them. */
function browserClock(): number {
	return performance.timeOrigin + performance.now();
}
