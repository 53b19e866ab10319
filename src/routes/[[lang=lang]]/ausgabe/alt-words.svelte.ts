import { untrack } from 'svelte';
import type { Exportable } from '$lib/domain/exportable';
import type { Lang } from '$lib/i18n/lang';

/** Title and subtitle as they stand on the sheet. */
type Named = Pick<Exportable, 'title' | 'subtitle'>;

/** What stands for a drawing where it can't be seen: as proposed, or in the reader's own words. */
export class AltWords {
	readonly #exportable: Exportable;
	readonly #named: () => Named;
	/** The reader's. */
	written = $state.raw<Partial<Record<Lang, string>>>({});

	constructor(exportable: Exportable, named: () => Named) {
		this.#exportable = exportable;
		this.#named = named;
	}

	text(lang: Lang): Promise<string> {
		return this.#chosen(lang, this.written[lang]);
	}

	/** The same for the field that the reader writes in: what is written there calls for no other proposal. */
	inField(lang: Lang): Promise<string> {
		return this.#chosen(
			lang,
			untrack(() => this.written[lang])
		);
	}

	/** The reader puts it in other words; files carry them, too. */
	write(lang: Lang, text: string): void {
		this.written = { ...this.written, [lang]: text };
	}

	/** With the title that the reader has given the drawing; in the other language with its own, as two languages in one text are read out wrong. */
	#chosen(lang: Lang, written: string | undefined): Promise<string> {
		if (written !== undefined) return Promise.resolve(written);
		return lang === this.#exportable.lang
			? this.#exportable.altText(lang, this.#named())
			: this.#exportable.altText(lang);
	}
}
