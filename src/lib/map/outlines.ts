/** CSS colour of a group's outline; the Regiopolregion is drawn in the strong outline colour over everything. */
export const OUTLINE_COLORS: Readonly<Record<string, string>> = {
	metropol_berlin: '--c-berlin',
	metropol_hamburg: '--c-hamburg',
	metropol_kopenhagen_malmoe: '--c-oeresund',
	metropol_stettin: '--c-stettin',
	regiopolregion_rostock: '--c-outline'
};

/** The group every map shows the way to. */
export const HOME = 'regiopolregion_rostock';

/** Groups outlined on indicator maps, bottom first. */
export const DRAWN_OUTLINES: readonly string[] = Object.keys(OUTLINE_COLORS);
