import type { Lang } from './lang';

/** A part of a text page: a paragraph, a list, explained terms or links out. `[Entwurf: …]` marks what is still to be filled in. */
type Block =
	| string
	| { readonly list: readonly string[] }
	| { readonly terms: readonly (readonly [term: string, meaning: string])[] }
	| { readonly links: readonly { readonly text: string; readonly href: string }[] };

interface TextSection {
	/** Fragment of the address, the same in every language. */
	readonly id: string;
	readonly heading: string;
	readonly blocks: readonly Block[];
}

/** The words of a text page. Long, hence apart from the interface messages and loaded by the page alone. */
export interface TextDocument {
	readonly title: string;
	readonly description: string;
	/** True while the publisher has to fill something in or approve it. */
	readonly draft: boolean;
	readonly sections: readonly TextSection[];
}

const DOCUMENTS = {
	imprint: { de: () => import('./de/documents/imprint'), en: () => import('./en/documents/imprint') },
	privacy: { de: () => import('./de/documents/privacy'), en: () => import('./en/documents/privacy') },
	accessibility: { de: () => import('./de/documents/accessibility'), en: () => import('./en/documents/accessibility') },
	help: { de: () => import('./de/documents/help'), en: () => import('./en/documents/help') }
} satisfies Record<string, Record<Lang, () => Promise<{ page: TextDocument }>>>;

export type DocumentName = keyof typeof DOCUMENTS;

/** Loads one text page in one language. */
export async function loadDocument(name: DocumentName, lang: Lang): Promise<TextDocument> {
	return (await DOCUMENTS[name][lang]()).page;
}
