import {
	interpolateBlues,
	interpolateBrBG,
	interpolateCividis,
	interpolateOranges,
	interpolatePRGn,
	interpolatePuOr,
	interpolatePurples,
	interpolateRdBu,
	interpolateViridis,
	interpolateYlGnBu,
	schemeBlues,
	schemeBrBG,
	schemeOranges,
	schemePRGn,
	schemePuOr,
	schemePurples,
	schemeRdBu,
	schemeYlGnBu
} from 'd3-scale-chromatic';

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

/** Colours for ordered data, the house's first. All are safe for colour-blind readers (ColorBrewer; Nuñez et al. 2018 for cividis). */
export const SEQUENTIAL_PALETTES = ['ylgnbu', 'blues', 'purples', 'oranges', 'viridis', 'cividis'] as const;
/** Colours for data with a middle, the house's first. All are safe for colour-blind readers. */
export const DIVERGING_PALETTES = ['brbg', 'puor', 'rdbu', 'prgn'] as const;
type SequentialPalette = (typeof SEQUENTIAL_PALETTES)[number];
type DivergingPalette = (typeof DIVERGING_PALETTES)[number];
export type PaletteName = SequentialPalette | DivergingPalette;
export const PALETTES: readonly PaletteName[] = [...SEQUENTIAL_PALETTES, ...DIVERGING_PALETTES];

type Schemes = readonly (readonly string[])[];
type Interpolator = (place: number) => string;

/** `schemes[n]` are n hand-picked colours; `at` goes from the weakest (0) to the strongest colour (1). */
const SEQUENTIAL: Record<SequentialPalette, { readonly schemes: Schemes; readonly at: Interpolator }> = {
	ylgnbu: { schemes: schemeYlGnBu, at: interpolateYlGnBu },
	blues: { schemes: schemeBlues, at: interpolateBlues },
	purples: { schemes: schemePurples, at: interpolatePurples },
	oranges: { schemes: schemeOranges, at: interpolateOranges },
	viridis: { schemes: [], at: (place) => interpolateViridis(1 - place) },
	cividis: { schemes: [], at: (place) => interpolateCividis(1 - place) }
};

/** `at` goes from the lowest (0) over a neutral middle to the highest (1). All are warm or brown below the middle. */
const DIVERGING: Record<DivergingPalette, { readonly schemes: Schemes; readonly at: Interpolator }> = {
	brbg: { schemes: schemeBrBG, at: interpolateBrBG },
	puor: { schemes: schemePuOr.map((colors) => [...colors].reverse()), at: (place) => interpolatePuOr(1 - place) },
	rdbu: { schemes: schemeRdBu, at: interpolateRdBu },
	prgn: { schemes: schemePRGn, at: interpolatePRGn }
};

function isDiverging(palette: PaletteName): palette is DivergingPalette {
	return DIVERGING_PALETTES.some((name) => name === palette);
}

/** The palette itself if it is of the kind asked for, else the house's. */
export function sequentialPalette(palette: PaletteName | null): SequentialPalette {
	return palette === null || isDiverging(palette) ? 'ylgnbu' : palette;
}

/** The palette itself if it is of the kind asked for, else the house's. */
export function divergingPalette(palette: PaletteName | null): DivergingPalette {
	return palette !== null && isDiverging(palette) ? palette : 'brbg';
}

/** The near-white start of a sequential palette is left out. */
const WEAKEST = 0.12;

/** Colours of ordered classes, light to dark. */
export function sequentialColors(count: number, palette: SequentialPalette = 'ylgnbu'): string[] {
	const { schemes, at } = SEQUENTIAL[palette];
	const scheme = schemes[count + 1];
	if (scheme) return scheme.slice(-count);
	return Array.from({ length: count }, (_, i) =>
		hex(at(WEAKEST + (1 - WEAKEST) * (count === 1 ? 1 : i / (count - 1))))
	);
}

/** Most classes on one side of the middle that have hand-picked colours. */
const PICKED_SIDE = 5;

/**
 * Colours of classes around a middle: `below` classes under it, `across` that hold it, `above` over it. Both sides step at the same pace, so that equal
 * distances from the middle are equally strong.
 */
export function divergingColors(
	below: number,
	above: number,
	{ across = 0, palette = 'brbg' }: { readonly across?: number; readonly palette?: DivergingPalette } = {}
): string[] {
	const side = Math.max(below, above, 1);
	const { schemes, at } = DIVERGING[palette];
	const scheme = side <= PICKED_SIDE ? schemes[side * 2 + 1] : undefined;
	const colors = scheme ?? Array.from({ length: side * 2 + 1 }, (_, i) => hex(at(i / (side * 2))));
	const neutral = colors[side] ?? '#f5f5f5';
	return [
		...colors.slice(side - below, side),
		...Array.from({ length: across }, () => neutral),
		...colors.slice(side + 1, side + 1 + above)
	];
}

/** The colour at a place between -1 (lowest) and 1 (highest) around a neutral middle. */
export function divergingColor(place: number, palette: DivergingPalette): string {
	return hex(DIVERGING[palette].at((place + 1) / 2));
}

/** `rgb(1, 2, 3)` as `#010203`; other texts as they are. */
function hex(color: string): string {
	const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1);
	return channels ? `#${channels.map((value) => Number(value).toString(16).padStart(2, '0')).join('')}` : color;
}
