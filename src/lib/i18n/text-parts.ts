/** Parts that the texts of a language are loaded in, named after their files below `de` and `en`. */
export type TextPart = 'basics' | 'commuting' | 'funding' | 'plots' | 'rooms';

export const ALL_PARTS: readonly TextPart[] = ['basics', 'commuting', 'funding', 'plots', 'rooms'];

/** The parts a page needs, by its path without language: embeds of some rooms do with fewer. */
export function textParts(path: string): readonly TextPart[] {
	if (/^\/einbetten\/indikatoren\/(rangfolge|zwei)/.test(path)) return ['basics', 'plots'];
	if (path.startsWith('/einbetten/indikatoren/')) return ['basics'];
	if (path.startsWith('/einbetten/foerderung')) return ['basics', 'funding', 'plots'];
	if (path.startsWith('/einbetten/pendeln')) return ['basics', 'commuting'];
	if (path.startsWith('/einbetten/daten')) return ['basics', 'rooms'];
	if (path.startsWith('/einbetten/vergleich')) return ['basics', 'funding', 'rooms'];
	return ALL_PARTS;
}
