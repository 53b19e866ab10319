import { schemeBlues, schemeBrBG, schemeYlGnBu } from 'd3-scale-chromatic';

/** Colours that a region or area keeps in every drawing. CSS has the same as custom properties (src/lib/ui/tokens.css). */
export const REGION_COLORS: Readonly<Record<string, string>> = {
	rostock: '#0b6e99',
	berlin: '#c4122f',
	hamburg: '#7a3e9d',
	oeresund: '#d97706',
	stettin: '#2e7d32'
};

/** Which of the fixed colours a code has: the city, its district and its groups share Rostock's, the metropolises theirs. */
const COLOR_OF: Readonly<Record<string, string>> = {
	DE803: 'rostock',
	DE_13003000: 'rostock',
	regiopolregion_rostock: 'rostock',
	planungsregion_rostock: 'rostock',
	metropol_berlin: 'berlin',
	DE300: 'berlin',
	metropol_hamburg: 'hamburg',
	DE600: 'hamburg',
	metropol_kopenhagen_malmoe: 'oeresund',
	DK011: 'oeresund',
	DK_101: 'oeresund',
	metropol_stettin: 'stettin',
	PL424: 'stettin'
};

/** Colours for all other courses, in order of appearance; none is near a fixed one, courses are labelled directly besides. */
const OTHERS = ['#5b6770', '#b0479a', '#00745a', '#8a5a00', '#5a4fcf', '#5a6b00', '#1a7f95', '#7a3b10'];

/** One colour per code: the fixed one where it has one that nobody before it took, else the next free of the others. */
export function seriesColors(codes: readonly string[]): Map<string, string> {
	const colors = new Map<string, string>();
	const taken = new Set<string>();
	let next = 0;
	for (const code of codes) {
		const fixed = REGION_COLORS[COLOR_OF[code] ?? ''];
		const color = fixed && !taken.has(fixed) ? fixed : (OTHERS[next++ % OTHERS.length] ?? '#5b6770');
		taken.add(color);
		colors.set(code, color);
	}
	return colors;
}

/** Sequential colours, light to dark (ColorBrewer YlGnBu, without its near-white first step). */
export function sequentialColors(count: number): string[] {
	const scheme = schemeYlGnBu[Math.min(count + 1, 9)] ?? schemeBlues[3] ?? [];
	return [...scheme].slice(-count);
}

/**
 * Diverging colours (ColorBrewer BrBG: brown below, blue-green above) with `below` classes under the middle and
 * `above` over it; both sides step at the same pace, so that equal distances from the middle are equally strong.
 */
export function divergingColors(below: number, above: number): string[] {
	const side = Math.max(below, above, 1);
	const scheme = schemeBrBG[Math.min(side * 2 + 1, 11)] ?? [];
	const low = scheme.slice(0, side).slice(side - below);
	const high = scheme.slice(-side).slice(0, above);
	return [...low, ...high];
}
