import { create, type Font } from 'fontkit';
import { cut, type Measure, type Weight } from '../domain/scene';
import { FONT_SUBSETS, type FontSubset } from './font-subsets';

/** A file of the house's font: letters of a subset in a weight. */
export type FontFace = `${FontSubset}-${Weight}`;

/** Bytes of the faces that are there, in both weights each. */
export type FontFiles = Readonly<Partial<Record<FontFace, Uint8Array>>>;

/** Part of a line that one face has all letters of. */
export interface TextRun {
	readonly face: FontFace;
	readonly text: string;
	/** In pixels from the start of the line. */
	readonly x: number;
	readonly width: number;
}

/** What signs look like that the font has not. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
	'≥': '>=',
	'≤': '<=',
	'→': '->',
	'←': '<-',
	'↔': '<->',
	'⋮': ':',
	'₂': '2',
	'▲': '^',
	'▼': 'v',
	'\u202f': '\u00a0',
	'\u2009': '\u00a0'
};

/** Nothing to be seen: marks that join or vary the letters beside them, and what breaks lines. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\u{fe00}-\u{fe0f}]$/u;

/** Widths kept; the texts of a long table are far fewer. */
const MOST_WIDTHS = 50_000;

/** The house's font: widths and outlines of texts, the same in every browser and without one. */
export class SheetFont {
	readonly #fonts = new Map<FontFace, Font>();
	/** Widths of texts with letters of size 1: a drawing that is laid out for several heights measures the same ones again and again. */
	readonly #widths = new Map<string, number>();
	readonly files: FontFiles;

	/** @throws Error if a file is no font, or there are none for Latin letters */
	constructor(files: FontFiles) {
		this.files = files;
		for (const face of ['latin-400', 'latin-600'] as const) this.#font(face);
	}

	readonly measure: Measure = (text, size, weight = 400) => {
		const key = `${weight}${text}`;
		const known = this.#widths.get(key);
		if (known !== undefined) return known * size;
		const last = this.runs(text, 1, weight).at(-1);
		const width = last ? last.x + last.width : 0;
		if (this.#widths.size >= MOST_WIDTHS) this.#widths.clear();
		this.#widths.set(key, width);
		return width * size;
	};

	/** A line in parts by face; signs that no face has are written with others. */
	runs(text: string, size: number, weight: Weight): TextRun[] {
		const runs: { face: FontFace; text: string; isMissing: boolean }[] = [];
		for (const letter of text.normalize('NFC')) {
			for (const sign of this.#known(letter, weight)) {
				const known = this.#faceOrNull(sign, weight);
				const [face, isMissing]: [FontFace, boolean] = [known ?? `latin-${weight}`, known === null];
				const last = runs.at(-1);
				if (last?.face === face && last.isMissing === isMissing) last.text += sign;
				else runs.push({ face, text: sign, isMissing });
			}
		}
		let x = 0;
		return runs.map(({ face, text, isMissing }) => {
			const font = this.#font(face);
			// Signs of other fonts, Chinese and emoji, are as wide as high.
			const width = isMissing ? [...text].length * size : (font.layout(text).advanceWidth / font.unitsPerEm) * size;
			const placed = { face, text, x, width };
			x += width;
			return placed;
		});
	}

	/** Signs of texts that the font has neither itself nor in other signs, each once: letters of other scripts, emoji. */
	missing(texts: Iterable<string>): string[] {
		const found = new Set<string>();
		for (const text of new Set(texts))
			for (const { segment } of new Intl.Segmenter('de').segment(text.normalize('NFC')))
				if ([...segment].some((letter) => this.#isMissing(letter))) found.add(segment);
		return [...found];
	}

	/** SVG path data of a line that begins at x on the base line y. */
	outline(text: string, size: number, weight: Weight, x: number, y: number): string {
		return this.runs(text, size, weight)
			.map((run) => this.#runOutline(run, size, x + run.x, y))
			.join('');
	}

	#runOutline({ face, text }: TextRun, size: number, left: number, y: number): string {
		const font = this.#font(face);
		const scale = size / font.unitsPerEm;
		const { glyphs, positions } = font.layout(text);
		let x = left;
		return glyphs
			.map((glyph, i) => {
				const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
				const d = glyph.path.commands
					.map(({ command, args }) => {
						const numbers = args.map((value, at) =>
							at % 2 === 0 ? cut(x + (value + xOffset) * scale) : cut(y - (value + yOffset) * scale)
						);
						return LETTERS[command] + numbers.join(' ');
					})
					.join('');
				x += xAdvance * scale;
				return d;
			})
			.join('');
	}

	#isMissing(letter: string): boolean {
		return !INVISIBLE.test(letter) && !(letter in SUBSTITUTES) && this.#faceOrNull(letter, 400) === null;
	}

	#known(letter: string, weight: Weight): string {
		if (this.#faceOrNull(letter, weight)) return letter;
		return SUBSTITUTES[letter] ?? (INVISIBLE.test(letter) ? '' : letter);
	}

	#faceOrNull(letter: string, weight: Weight): FontFace | null {
		const code = letter.codePointAt(0) ?? 0;
		for (const subset of FONT_SUBSETS) {
			const face: FontFace = `${subset}-${weight}`;
			if (this.files[face] && this.#font(face).hasGlyphForCodePoint(code)) return face;
		}
		return null;
	}

	#font(face: FontFace): Font {
		const opened = this.#fonts.get(face);
		if (opened) return opened;
		const bytes = this.files[face];
		if (!bytes) throw new RangeError(`The font has no face ${face}.`);
		const font = openFont(bytes, face);
		this.#fonts.set(face, font);
		return font;
	}
}

const LETTERS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

function openFont(bytes: Uint8Array, face: FontFace): Font {
	try {
		const font = create(bytes as unknown as Buffer);
		if ('fonts' in font) throw new TypeError('a collection');
		return font;
	} catch (cause) {
		throw new Error(`The font file ${face} can't be read.`, { cause });
	}
}
