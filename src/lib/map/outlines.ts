/** Groups outlined on indicator maps, bottom first. */
export const DRAWN_OUTLINES = [
	'metropol_berlin',
	'metropol_hamburg',
	'metropol_kopenhagen_malmoe',
	'metropol_stettin',
	'regiopolregion_rostock'
] as const;

type OutlinedGroup = (typeof DRAWN_OUTLINES)[number];

/** The group every map shows the way to. */
export const HOME: OutlinedGroup = 'regiopolregion_rostock';

const COLORS: Readonly<Record<OutlinedGroup, string>> = {
	metropol_berlin: '--c-berlin',
	metropol_hamburg: '--c-hamburg',
	metropol_kopenhagen_malmoe: '--c-oeresund',
	metropol_stettin: '--c-stettin',
	regiopolregion_rostock: '--c-outline'
};

/** CSS colour of a group's outline; the Regiopolregion is drawn in the strong outline colour over everything. */
export const OUTLINE_COLORS: Readonly<Record<string, string>> = COLORS;

/** Groups whose own outlines a map shows: those that are selected have that of the selection. */
export function ownOutlines(
	outlines: Readonly<Record<string, string>>,
	selected: { readonly has: (code: string) => boolean }
): OutlinedGroup[] {
	return DRAWN_OUTLINES.filter((code) => outlines[code] && !selected.has(code));
}
