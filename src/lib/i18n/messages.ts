import type { messages as german } from './de';
import type { Lang } from './lang';
import { ALL_PARTS, type TextPart } from './text-parts';
import type { Translation } from './translation';

/** All interface texts, by area. */
export type Messages = Translation<typeof german>;

type Loaders = Readonly<Record<TextPart, () => Promise<Partial<Messages>>>>;

const LOADERS: Readonly<Record<Lang, Loaders>> = {
	de: {
		basics: async () => (await import('./de/basics')).basics,
		commuting: async () => ({ commuting: (await import('./de/commuting')).commuting }),
		funding: async () => ({ funding: (await import('./de/funding')).funding }),
		plots: async () => (await import('./de/plots')).plots,
		rooms: async () => (await import('./de/rooms')).rooms
	},
	en: {
		basics: async () => (await import('./en/basics')).basics,
		commuting: async () => ({ commuting: (await import('./en/commuting')).commuting }),
		funding: async () => ({ funding: (await import('./en/funding')).funding }),
		plots: async () => (await import('./en/plots')).plots,
		rooms: async () => (await import('./en/rooms')).rooms
	}
};

/** What has been loaded stays: the page that a reader leaves may still ask for its texts while the next one comes. */
const loaded: Record<Lang, Partial<Messages>> = { de: {}, en: {} };

/**
 * Loads the texts of one language; each part of them is a chunk of its own. Whoever asks for some parts only must not use areas of the others
 * (tests/unit/embed-texts.test.ts).
 */
export async function loadMessages(lang: Lang, parts: readonly TextPart[] = ALL_PARTS): Promise<Messages> {
	const arrived = await Promise.all(parts.map((part) => LOADERS[lang][part]()));
	loaded[lang] = Object.assign({}, loaded[lang], ...arrived);
	return loaded[lang] as Messages;
}
