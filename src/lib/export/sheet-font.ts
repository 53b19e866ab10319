import { create, type Font } from 'fontkit';
import { cut, type Measure, type Weight } from '../domain/scene';

/** Files of the house's font: two weights, and for each the letters of Latin-1 and the further Latin ones. */
export const FONT_FACES = ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'] as const;
export type FontFace = (typeof FONT_FACES)[number];

/** Bytes of every face. */
export type FontFiles = Readonly<Record<FontFace, Uint8Array>>;

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

/** The house's font: widths and outlines of texts, the same in every browser and without one. */
export class SheetFont {
	readonly #fonts: ReadonlyMap<FontFace, Font>;
	readonly files: FontFiles;

	/** @throws Error if a file is no font */
	constructor(files: FontFiles) {
		this.files = files;
		this.#fonts = new Map(FONT_FACES.map((face) => [face, openFont(files[face], face)]));
	}

	readonly measure: Measure = (text, size, weight = 400) => {
		const last = this.runs(text, size, weight).at(-1);
		return last ? last.x + last.width : 0;
	};

	/** A line in parts by face; signs that no face has are written with others. */
	runs(text: string, size: number, weight: Weight): TextRun[] {
		const runs: { face: FontFace; text: string }[] = [];
		for (const letter of text.normalize('NFC')) {
			for (const sign of this.#known(letter, weight)) {
				const face = this.#faceOf(sign, weight);
				const last = runs.at(-1);
				if (last?.face === face) last.text += sign;
				else runs.push({ face, text: sign });
			}
		}
		let x = 0;
		return runs.map((run) => {
			const font = this.#font(run.face);
			const width = (font.layout(run.text).advanceWidth / font.unitsPerEm) * size;
			const placed = { ...run, x, width };
			x += width;
			return placed;
		});
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

	#known(letter: string, weight: Weight): string {
		if (this.#faceOrNull(letter, weight)) return letter;
		return SUBSTITUTES[letter] ?? letter;
	}

	#faceOf(letter: string, weight: Weight): FontFace {
		return this.#faceOrNull(letter, weight) ?? `latin-${weight}`;
	}

	#faceOrNull(letter: string, weight: Weight): FontFace | null {
		const code = letter.codePointAt(0) ?? 0;
		const faces: FontFace[] = [`latin-${weight}`, `latin-ext-${weight}`];
		return faces.find((face) => this.#font(face).hasGlyphForCodePoint(code)) ?? null;
	}

	#font(face: FontFace): Font {
		const font = this.#fonts.get(face);
		if (!font) throw new RangeError(`The font has no face ${face}.`);
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
