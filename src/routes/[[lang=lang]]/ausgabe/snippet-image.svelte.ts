import type { SnippetImage } from '$lib/domain/embed-snippet';
import { isWebAddress } from '$lib/domain/embed-snippet';
import type { Lang } from '$lib/i18n/lang';
import type { InlinePicture } from './inline-picture';

/** Where the picture comes from that stands for a frame without scripts. */
export type ImageChoice = 'published' | 'inline' | 'own' | 'none';

/** The picture in the code for another page: chosen, drawn in the language of the code when it is wanted, or at an address of the reader's. */
export class SnippetImageState {
	readonly #draw: (lang: Lang) => Promise<InlinePicture>;
	#drawn = $state.raw<Partial<Record<Lang, InlinePicture | 'failed'>>>({});
	readonly #asked: Partial<Record<Lang, true>> = {};
	/** The reader's; null: the best one there is. */
	chosen = $state<ImageChoice | null>(null);
	typed = $state('');

	constructor(draw: (lang: Lang) => Promise<InlinePicture>) {
		this.#draw = draw;
	}

	/** The picture in a language; null while it isn't drawn. */
	drawn(lang: Lang): InlinePicture | 'failed' | null {
		return this.#drawn[lang] ?? null;
	}

	get isBad(): boolean {
		return this.typed !== '' && !isWebAddress(this.typed);
	}

	/** Draws the picture once for each language; to be called in an effect while it is wanted. */
	want(lang: Lang): void {
		if (this.#asked[lang]) return;
		this.#asked[lang] = true;
		this.#draw(lang).then(
			(drawn) => (this.#drawn = { ...this.#drawn, [lang]: drawn }),
			() => (this.#drawn = { ...this.#drawn, [lang]: 'failed' })
		);
	}

	/** What goes into the code; null: text and link. `published`: the picture of the atlas. */
	image(choice: ImageChoice, lang: Lang, published: SnippetImage | null): SnippetImage | null {
		switch (choice) {
			case 'published':
				return published;
			case 'inline': {
				const drawn = this.drawn(lang);
				return drawn === 'failed' ? null : drawn;
			}
			case 'own':
				return this.typed === '' || this.isBad ? null : { address: this.typed.trim(), size: null };
			case 'none':
				return null;
			default:
				return choice satisfies never;
		}
	}
}
