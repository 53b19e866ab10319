/** What frames tell each other: who asks, who has a place or is before the asker. */
type Word = { readonly asks: string } | { readonly counts: string; readonly for: string };

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/** Milliseconds in which the others have answered. */
const ANSWER_MS = 250;

/**
 * A place among the frames of one origin below one site, for browsers that deny third parties their locks: all that hold a place, or have asked before, answer
 * who asks. A frame that is gone answers no more. Those that ask at the same moment come in the order of their names.
 */
export class ChannelSlot {
	readonly #channel: Channel;
	readonly #name = crypto.getRandomValues(new Uint32Array(4)).join('-');
	/** Who has a place, or is before this one among those who ask. */
	readonly #before = new Set<string>();
	#holds = false;

	constructor(channel: Channel) {
		this.#channel = channel;
		channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data);
	}

	/** Whether fewer than `places` are taken. Afterwards the place is held until `release`. */
	async take(places: number): Promise<boolean> {
		this.#channel.postMessage({ asks: this.#name } satisfies Word);
		await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
		this.#holds = this.#before.size < places;
		if (!this.#holds) this.release();
		return this.#holds;
	}

	/** Gives the place back; nothing is answered any more. */
	release(): void {
		this.#channel.close();
	}

	#hear(word: Word): void {
		if ('counts' in word) {
			if (word.for === this.#name) this.#before.add(word.counts);
			return;
		}
		if (this.#holds || this.#name < word.asks)
			this.#channel.postMessage({ counts: this.#name, for: word.asks } satisfies Word);
		else this.#before.add(word.asks);
	}
}
