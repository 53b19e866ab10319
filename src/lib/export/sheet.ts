import { PAPER } from '../domain/paper-colors';
import { paperGrey } from '../domain/paper-greys';
import type { DrawFrame, Exportable } from '../domain/exportable';
import { inMillimetres, millimetres, paperProblem, points, type PaperFormat, type PaperProblem } from '../domain/paper';
import { fittedLines } from '../domain/fitted-lines';
import { LackOfHeight } from './lack-of-height';
import { LackOfWidth } from './lack-of-width';
import { group, moved, recolored, rectPath, type Measure, type Scene } from '../domain/scene';
import { sceneBottom } from './scene-bottom';
import { qrScene } from './qr-code';
import type { PdfPage } from './scene-pdf';

/** What stands on a sheet besides the drawing. */
export interface SheetTexts {
	readonly title: string;
	readonly subtitle: string;
	readonly sourceLine: string;
	/** Address of the view, as printed and in the QR code. */
	readonly link: string;
	/** What the printed address lacks; lines that were typed stay lines. */
	readonly linkNote?: string;
}

/** For logs and the command line; pages have their own words. */
const WORDS = {
	number: ({ field, min, max }: PaperProblem & { kind: 'number' }) => `${field} must be between ${min} and ${max}.`,
	letters: ({ mostPt }: PaperProblem & { kind: 'letters' }) =>
		`The letters are too large for this width: ${mostPt} pt are possible.`,
	pixels: ({ asked, most }: PaperProblem & { kind: 'pixels' }) => `${asked} pixels are too many, ${most} are possible.`,
	room: ({ neededMm }: { readonly neededMm: number }) =>
		`The texts leave no room for the drawing: about ${neededMm} mm of height are needed with this width and letters.`,
	signs: ({ signs }: { readonly signs: readonly string[] }) => `The font has no ${signs.join(' ')}.`
};

/** A sheet that can't be drawn as asked. */
export class SheetError extends Error {
	override readonly name = 'SheetError';
	readonly problem:
		| PaperProblem
		| { readonly kind: 'room'; readonly neededMm: number }
		/** Letters that the font has not, and that would be boxes in the file. */
		| { readonly kind: 'signs'; readonly signs: readonly string[] };

	constructor(problem: SheetError['problem']) {
		super(WORDS[problem.kind](problem as never));
		this.problem = problem;
	}
}

/** Around a sheet, in letters. */
const MARGIN = 0.6;
/** Least height of a drawing, in letters. */
const LEAST_DRAWING = 9;

/**
 * A drawing with title, subtitle, source, licence and link on a sheet of an exact size. Pages beyond the first are those of a table; where their sources would take
 * much of each, they stand on the last one, if that spares a page.
 *
 * @param cut a single page ends where the drawing and the texts below it do
 * @throws SheetError if a number of the format is out of bounds or the texts leave no room for the drawing, or if its letters are too large for the width
 */
export async function composeSheet(
	exportable: Pick<Exportable, 'draw' | 'projections' | 'words'>,
	texts: SheetTexts,
	format: PaperFormat,
	measure: Measure,
	{ cut = false }: { readonly cut?: boolean } = {}
): Promise<PdfPage[]> {
	const sheet = sheetFrame(texts, format, measure);
	const first = await drawn(exportable, drawFrame(exportable, sheet, format, measure), format);
	const isLong = first.length > 1 && sheet.foot.height > sheet.height * MOST_FOOT;
	const shorter = isLong ? await sourcesOnce(exportable, texts, { format, measure, sheet }) : null;
	if (shorter && shorter.length < first.length) return shorter;
	const spare = cut && first.length === 1 ? spareRoom(first, sheet.room, sheet.size) : 0;
	// An author is told whole millimetres.
	const height = spare > 0 ? millimetres(Math.ceil(inMillimetres(sheet.height - spare))) : sheet.height;
	return first.map((drawing) => sheetPage(drawing, { ...sheet, height }, format));
}

/** Sources that take more of every page than this stand on the last one alone. */
const MOST_FOOT = 1 / 6;

type SheetFrame = ReturnType<typeof sheetFrame>;

/** The pages with a word where their sources are, and those below the last drawing or on a page of their own. */
async function sourcesOnce(
	exportable: Pick<Exportable, 'draw' | 'projections' | 'words'>,
	texts: SheetTexts,
	{ format, measure, sheet }: { readonly format: PaperFormat; readonly measure: Measure; readonly sheet: SheetFrame }
): Promise<PdfPage[]> {
	const told = (page: number): SheetFrame =>
		sheetFrame({ ...texts, sourceLine: exportable.words.sourcesOnSheet(page) }, format, measure);
	const drawings = await drawn(exportable, drawFrame(exportable, told(2), format, measure), format);
	const last = drawings.at(-1);
	const isBelow = last !== undefined && sceneBottom(last) <= sheet.room;
	const short = told(drawings.length + (isBelow ? 0 : 1));
	const pages = drawings.map((drawing, i) =>
		sheetPage(drawing, isBelow && i === drawings.length - 1 ? sheet : short, format)
	);
	if (isBelow) return pages;
	return [...pages, sheetPage(sheet.foot.scene, { ...sheet, foot: { ...sheet.foot, scene: group([]) } }, format)];
}

function drawFrame(
	{ projections, words }: Pick<Exportable, 'projections' | 'words'>,
	{ inner: width, room: height, size: fontSize }: SheetFrame,
	{ colors, northArrow, projection }: PaperFormat,
	measure: Measure
): DrawFrame {
	const drawnIn = projections.find((one) => one === projection) ?? projections[0] ?? 'mercator';
	return { width, height, fontSize, measure, colors, projection: drawnIn, northArrow, words };
}

function sheetPage(
	drawing: Scene,
	{ width, height, margin, top, head, foot }: SheetFrame,
	{ background, colors }: PaperFormat
): PdfPage {
	const page = group([
		...(background === 'white'
			? [{ kind: 'path', d: rectPath(0, 0, width, height), fill: PAPER.surface } as const]
			: []),
		moved([head.scene], margin, margin),
		moved([drawing], margin, top),
		moved([foot.scene], margin, height - margin - foot.height)
	]);
	return { scene: colors === 'grey' ? recolored(page, paperGrey) : page, width, height };
}

/** Less than this, in letters, is no gap. */
const GAP = 3;

/** Height that a drawing leaves empty, px. */
function spareRoom(drawings: readonly Scene[], room: number, size: number): number {
	const used = Math.max(LEAST_DRAWING * size, ...drawings.map((drawing) => sceneBottom(drawing)));
	const spare = Math.floor(room - used - size);
	return Number.isFinite(spare) && spare > GAP * size ? spare : 0;
}

function sheetFrame(texts: SheetTexts, format: PaperFormat, measure: Measure) {
	const problem = paperProblem(format);
	if (problem) throw new SheetError(problem);
	const [width, height] = [millimetres(format.widthMm), millimetres(format.heightMm)];
	const size = points(format.fontPt);
	const margin = size * MARGIN;
	const inner = width - 2 * margin;
	const head = headScene(texts, inner, size, measure);
	const foot = footScene(texts, inner, size, { measure, qrCode: format.qrCode });
	const top = margin + head.height;
	const room = height - top - foot.height - margin - size * 0.6;
	if (room < LEAST_DRAWING * size) throw tooLow(height - room + LEAST_DRAWING * size);
	return { width, height, size, margin, inner, top, room, head, foot };
}

async function drawn(
	{ draw }: Pick<Exportable, 'draw'>,
	frame: DrawFrame,
	format: PaperFormat
): Promise<readonly Scene[]> {
	try {
		return await draw(frame);
	} catch (error) {
		if (error instanceof LackOfHeight) throw tooLow(millimetres(format.heightMm) + error.pixels);
		throw error instanceof LackOfWidth ? tooLarge(format.widthMm, error.letters) : error;
	}
}

/** @param letters needed between the margins */
function tooLarge(widthMm: number, letters: number): SheetError {
	const mostPt = Math.floor(((widthMm / 25.4) * 72) / (letters + 2 * MARGIN));
	return new SheetError({ kind: 'letters', mostPt });
}

/** @param needed height of a sheet that would do, px */
function tooLow(needed: number): SheetError {
	return new SheetError({ kind: 'room', neededMm: Math.ceil((needed / 96) * 25.4) });
}

function headScene({ title, subtitle }: SheetTexts, width: number, size: number, measure: Measure) {
	const scenes: Scene[] = [];
	let y = 0;
	const write = (text: string, letter: number, weight: 400 | 600, fill: string): void => {
		for (const line of fittedLines(text, width, letter, measure, weight)) {
			scenes.push({ kind: 'text', text: line, x: 0, y: y + letter, size: letter, weight, fill });
			y += letter * 1.3;
		}
	};
	write(title, size * 1.35, 600, PAPER.text);
	write(subtitle, size, 400, PAPER.textSoft);
	return { scene: group(scenes), height: y + size * 0.5 };
}

function footScene(
	{ sourceLine, link, linkNote = '' }: SheetTexts,
	width: number,
	size: number,
	{ measure, qrCode }: { readonly measure: Measure; readonly qrCode: boolean }
) {
	const letter = size * 0.78;
	const code = qrCode ? qrScene(link) : null;
	/** A module of at least 0.4 mm, or cameras fail. */
	const side = code ? Math.max(size * 5.5, code.modules * millimetres(0.4)) : 0;
	const textWidth = width - (side > 0 ? side + size : 0);
	const lines = [
		...fittedLines(sourceLine, textWidth, letter, measure),
		...fittedLines(link, textWidth, letter, measure),
		...linkNote.split('\n').flatMap((line) => fittedLines(line, textWidth, letter, measure))
	];
	const textHeight = lines.length * letter * 1.28;
	const height = Math.max(textHeight, side);
	const scenes = lines.map((text, i): Scene => ({
		kind: 'text',
		text,
		x: 0,
		y: letter + i * letter * 1.28,
		size: letter,
		fill: PAPER.textSoft
	}));
	if (code) {
		const scale = side / code.modules;
		scenes.push(group([code.scene], { transform: [scale, 0, 0, scale, width - side, height - side] }));
	}
	return { scene: group(scenes), height };
}
