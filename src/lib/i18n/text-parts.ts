/** Parts that the texts of a language are loaded in, named after their files below `de` and `en`. */
export type TextPart = 'basics' | 'commuting' | 'funding' | 'rooms';

export const ALL_PARTS: readonly TextPart[] = ['basics', 'commuting', 'funding', 'rooms'];

/** The parts a page needs, by its path without language: embeds of some rooms do with fewer. */
export function textParts(path: string): readonly TextPart[] {
	if (path.startsWith('/einbetten/indikatoren/')) return ['basics'];
	if (path.startsWith('/einbetten/foerderung')) return ['basics', 'funding'];
	if (path.startsWith('/einbetten/pendeln')) return ['basics', 'commuting'];
	if (path.startsWith('/einbetten/vergleich')) return ['basics', 'funding', 'rooms'];
	return ALL_PARTS;
}
