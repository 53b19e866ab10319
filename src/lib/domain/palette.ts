import { colorRamp, hexOf } from './color-ramp';
import { BREWER, VIRIDIS } from './palette-colors';

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

/** `schemes[n]` are n hand-picked colours; `at` goes from the first to the last of them. */
interface Colors {
	readonly schemes: readonly (readonly string[] | undefined)[];
	readonly at: (place: number) => string;
}

/** `at` goes from the weakest (0) to the strongest colour (1). */
const SEQUENTIAL: Record<SequentialPalette, Colors> = {
	ylgnbu: brewer('ylgnbu'),
	blues: brewer('blues'),
	purples: brewer('purples'),
	oranges: brewer('oranges'),
	viridis: { schemes: [], at: (place) => viridis(1 - place) },
	cividis: { schemes: [], at: (place) => cividis(1 - place) }
};

/** `at` goes from the lowest (0) over a neutral middle to the highest (1). All are warm or brown below the middle. */
const DIVERGING: Record<DivergingPalette, Colors> = {
	brbg: brewer('brbg'),
	puor: reversed(brewer('puor')),
	rdbu: brewer('rdbu'),
	prgn: brewer('prgn')
};

function brewer(name: keyof typeof BREWER): Colors {
	const schemes: string[][] = [];
	for (const text of BREWER[name]) schemes[text.length / 6] = hexColors(text);
	return { schemes, at: colorRamp(schemes.at(-1) ?? []) };
}

function reversed({ schemes, at }: Colors): Colors {
	return { schemes: schemes.map((colors) => colors && [...colors].reverse()), at: (place) => at(1 - place) };
}

function hexColors(text: string): string[] {
	return (text.match(/.{6}/g) ?? []).map((color) => `#${color}`);
}

function viridis(place: number): string {
	const at = Math.min(VIRIDIS.length / 6 - 1, Math.max(0, Math.floor((place * VIRIDIS.length) / 6)));
	return `#${VIRIDIS.slice(at * 6, at * 6 + 6)}`;
}

/** Polynomials of Nuñez, Anderton and Renslow 2018, as fitted for d3-scale-chromatic. */
function cividis(place: number): string {
	const t = Math.min(1, Math.max(0, place));
	return hexOf([
		-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57)))),
		32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37)))),
		81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))
	]);
}

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
	return Array.from({ length: count }, (_, i) => at(WEAKEST + (1 - WEAKEST) * (count === 1 ? 1 : i / (count - 1))));
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
	const colors = scheme ?? Array.from({ length: side * 2 + 1 }, (_, i) => at(i / (side * 2)));
	const neutral = colors[side] ?? '#f5f5f5';
	return [
		...colors.slice(side - below, side),
		...Array.from({ length: across }, () => neutral),
		...colors.slice(side + 1, side + 1 + above)
	];
}

/** The colour at a place between -1 (lowest) and 1 (highest) around a neutral middle. */
export function divergingColor(place: number, palette: DivergingPalette): string {
	return DIVERGING[palette].at((place + 1) / 2);
}
