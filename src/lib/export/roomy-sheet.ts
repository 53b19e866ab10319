import type { Exportable } from '../domain/exportable';
import { growsDown, inMillimetres, PAPER_MAX_MM, type PaperFormat } from '../domain/paper';
import type { Measure } from '../domain/scene';
import type { PdfPage } from './scene-pdf';
import { composeSheet, SheetError, type SheetTexts } from './sheet';

/** Tries until the height does: a taller sheet can need a little more, as its lines break otherwise. */
const TRIES = 8;

/** Highest sheet for what would otherwise stand on more of them: as much as a page of a report has room for. */
const REPORT_MM = 240;

/** As exactly as a height is looked for: every try is a drawing. */
const STEP_MM = 3;

type Drawn = Pick<Exportable, 'draw' | 'projections' | 'words'>;

/** The pages of a drawing, and the format they are drawn in. */
export interface RoomySheet {
	readonly pages: PdfPage[];
	readonly format: PaperFormat;
}

/**
 * A drawing on a sheet as `composeSheet` makes it. A column and the text's width of a report are as high as the drawing needs, where the reader has chosen no
 * height: an author places a width there, and a course with six notes needs more room below than one without. Parts that would need a second sheet stand on one
 * as long as a report's page has room for it, and else on as few as such pages hold.
 *
 * @throws SheetError as `composeSheet` does, where the height is the reader's or the paper's: with a height that really does
 */
export async function composeRoomySheet(
	exportable: Drawn,
	texts: SheetTexts,
	asked: PaperFormat,
	measure: Measure
): Promise<RoomySheet> {
	const { pages, format } = await highEnough(exportable, texts, asked, measure);
	if (!growsDown(asked)) {
		if (format !== asked) throw new SheetError({ kind: 'room', neededMm: format.heightMm });
		return { pages, format };
	}
	const fewer = pages.length > 1 ? await onFewestSheets(exportable, texts, { pages, format }, measure) : null;
	return fewer ?? ending({ pages, format });
}

/** A sheet that ends where its drawing does: in the format that it has then. */
function ending({ pages, format }: RoomySheet): RoomySheet {
	const [only, ...others] = pages;
	if (!only || others.length > 0) return { pages, format };
	return { pages, format: { ...format, heightMm: inMillimetres(only.height) } };
}

/** In the format asked for, or one that is as much higher as it must be. */
async function highEnough(
	exportable: Drawn,
	texts: SheetTexts,
	asked: PaperFormat,
	measure: Measure
): Promise<RoomySheet> {
	let format = asked;
	for (let tries = TRIES; ; tries--) {
		try {
			const cut = growsDown(asked);
			return { pages: await composeSheet(exportable, texts, format, measure, { cut }), format };
		} catch (error) {
			if (tries <= 1 || !(error instanceof SheetError) || error.problem.kind !== 'room') throw error;
			format = { ...format, heightMm: Math.min(error.problem.neededMm, PAPER_MAX_MM) };
		}
	}
}

/** As few sheets as hold all parts of a drawing, hardly higher than they must be; null where the highest hold no more than those that there are. */
async function onFewestSheets(
	exportable: Drawn,
	texts: SheetTexts,
	{ pages, format }: RoomySheet,
	measure: Measure
): Promise<RoomySheet | null> {
	const drawnIn = async (heightMm: number): Promise<RoomySheet> => {
		const higher = { ...format, heightMm };
		return { pages: await composeSheet(exportable, texts, higher, measure), format: higher };
	};
	let [low, high] = [Math.ceil(format.heightMm), REPORT_MM];
	if (low >= high) return null;
	let found = await drawnIn(high);
	const fewest = found.pages.length;
	if (fewest >= pages.length) return null;
	while (high - low > STEP_MM) {
		const middle = Math.floor((low + high) / 2);
		const sheet = await drawnIn(middle);
		if (sheet.pages.length > fewest) low = middle;
		else [found, high] = [sheet, middle];
	}
	return found;
}
