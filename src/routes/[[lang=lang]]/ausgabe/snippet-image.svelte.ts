import type { SnippetImage } from '$lib/domain/embed-snippet';
import { isWebAddress } from '$lib/domain/embed-snippet';
import type { InlinePicture } from './inline-picture';

/** Where the picture comes from that stands for a frame without scripts. */
export type ImageChoice = 'published' | 'inline' | 'own' | 'none';

/** The picture in the code for another page: chosen, drawn when it is wanted, or at an address of the reader's. */
export class SnippetImageState {
	readonly #draw: () => Promise<InlinePicture>;
	#drawn = $state.raw<InlinePicture | 'failed' | null>(null);
	#asked = false;
	/** The reader's; null: the best one there is. */
	chosen = $state<ImageChoice | null>(null);
	typed = $state('');

	constructor(draw: () => Promise<InlinePicture>) {
		this.#draw = draw;
	}

	/** Length of the picture in the code; null while it isn't drawn. */
	get signs(): number | null {
		return this.#drawn === null || this.#drawn === 'failed' ? null : this.#drawn.address.length;
	}

	get failed(): boolean {
		return this.#drawn === 'failed';
	}

	get isBad(): boolean {
		return this.typed !== '' && !isWebAddress(this.typed);
	}

	/** Draws the picture once; to be called in an effect while it is wanted. */
	want(): void {
		if (this.#asked) return;
		this.#asked = true;
		this.#draw().then(
			(drawn) => (this.#drawn = drawn),
			() => (this.#drawn = 'failed')
		);
	}

	/** What goes into the code; null: text and link. `published`: the picture of the atlas. */
	image(choice: ImageChoice, published: SnippetImage | null): SnippetImage | null {
		switch (choice) {
			case 'published':
				return published;
			case 'inline':
				return this.#drawn === 'failed' ? null : this.#drawn;
			case 'own':
				return this.typed === '' || this.isBad ? null : { address: this.typed.trim(), size: null };
			case 'none':
				return null;
			default:
				return choice satisfies never;
		}
	}
}
