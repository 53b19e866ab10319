/** How a drawing is put on paper. */
export interface PaperFormat {
	readonly widthMm: number;
	readonly heightMm: number;
	/** Of texts and labels; title and notes are in proportion. */
	readonly fontPt: number;
	/** Dots to the inch of a PNG. */
	readonly dpi: number;
	readonly background: 'white' | 'transparent';
	readonly letters: 'outlined' | 'embedded';
	readonly colors: 'screen' | 'grey';
	readonly projection: 'mercator' | 'laea';
	readonly northArrow: boolean;
	readonly qrCode: boolean;
}

export const PAPER_NAMES = ['column', 'text', 'page', 'a4', 'a3', 'slide', 'social'] as const;
/** `column`, `text`: one column and the whole width of an A4 page; `page`: that page itself, upright; `slide`: 16:9 as PowerPoint has it; `social`: 1200 × 630 px. */
export type PaperName = (typeof PAPER_NAMES)[number];

type PaperSize = Pick<PaperFormat, 'widthMm' | 'heightMm' | 'fontPt' | 'dpi'>;

export const PAPERS: Readonly<Record<PaperName, PaperSize>> = {
	column: { widthMm: 80, heightMm: 110, fontPt: 7, dpi: 300 },
	text: { widthMm: 160, heightMm: 130, fontPt: 8, dpi: 300 },
	page: { widthMm: 210, heightMm: 297, fontPt: 7, dpi: 300 },
	a4: { widthMm: 297, heightMm: 210, fontPt: 11, dpi: 300 },
	a3: { widthMm: 420, heightMm: 297, fontPt: 14, dpi: 300 },
	slide: { widthMm: 338.67, heightMm: 190.5, fontPt: 14, dpi: 150 },
	social: { widthMm: 317.5, heightMm: 166.69, fontPt: 12, dpi: 96 }
};

export const DEFAULT_PAPER: PaperFormat = {
	...PAPERS.text,
	background: 'white',
	letters: 'outlined',
	colors: 'screen',
	projection: 'mercator',
	northArrow: false,
	qrCode: false
};

/** Papers of a report's page, whose width alone is given: as long as nobody has chosen another height, a drawing may be as high as it needs. */
const GROWING: readonly PaperName[] = ['column', 'text'];

/** True where the height is the paper's own proposal and not the reader's choice. */
export function growsDown({ widthMm, heightMm }: PaperFormat): boolean {
	return GROWING.some((name) => PAPERS[name].widthMm === widthMm && PAPERS[name].heightMm === heightMm);
}

/** Longest side of a sheet. */
export const PAPER_MAX_MM = 1200;

/** What the numbers of a format may be. */
const PAPER_LIMITS = {
	widthMm: { min: 30, max: PAPER_MAX_MM },
	heightMm: { min: 30, max: PAPER_MAX_MM },
	fontPt: { min: 4, max: 48 },
	dpi: { min: 36, max: 1200 }
} as const;
export type PaperNumber = keyof typeof PAPER_LIMITS;

/** Most pixels of a PNG: A3 with 600 dpi has 70 million. */
const MOST_PIXELS = 72_000_000;

/** Widths of a letter that a sheet has at least: with fewer, legends and names of places run over each other. */
const LEAST_LETTERS = 22;

/** Why a format can't be drawn. */
export type PaperProblem =
	| { readonly kind: 'number'; readonly field: PaperNumber; readonly min: number; readonly max: number }
	/** Letters of which too few stand beside each other. */
	| { readonly kind: 'letters'; readonly mostPt: number }
	| { readonly kind: 'pixels'; readonly most: number; readonly asked: number };

/** What is wrong with a format, the first thing first; null if it can be drawn. Dots matter to pictures made of them only, see `pixelProblem`. */
export function paperProblem(format: PaperFormat): PaperProblem | null {
	for (const field of ['widthMm', 'heightMm', 'fontPt'] as const) {
		const problem = numberProblem(format, field);
		if (problem) return problem;
	}
	const mostPt = Math.floor(((format.widthMm / 25.4) * 72) / LEAST_LETTERS);
	return format.fontPt > Math.max(PAPER_LIMITS.fontPt.min, mostPt) ? { kind: 'letters', mostPt } : null;
}

function numberProblem(format: PaperFormat, field: PaperNumber): PaperProblem | null {
	const { min, max } = PAPER_LIMITS[field];
	return format[field] >= min && format[field] <= max ? null : { kind: 'number', field, min, max };
}

/** What is wrong with it for PNG files alone, whose pixels must fit into memory. */
export function pixelProblem(format: PaperFormat): PaperProblem | null {
	const problem = numberProblem(format, 'dpi');
	if (problem) return problem;
	const { width, height } = pixelSize(format);
	const asked = width * height;
	return asked > MOST_PIXELS ? { kind: 'pixels', most: MOST_PIXELS, asked } : null;
}

/** Size of a PNG in dots. */
export function pixelSize({ widthMm, heightMm, dpi }: PaperFormat): {
	readonly width: number;
	readonly height: number;
} {
	const width = Math.round((widthMm / 25.4) * dpi);
	return { width, height: Math.round((width * heightMm) / widthMm) };
}

/** Millimetres in CSS pixels, the units of a scene. */
export function millimetres(mm: number): number {
	return (mm / 25.4) * 96;
}

/** CSS pixels in millimetres. */
export function inMillimetres(pixels: number): number {
	return (pixels / 96) * 25.4;
}

/** Points in CSS pixels. */
export function points(pt: number): number {
	return (pt * 96) / 72;
}
