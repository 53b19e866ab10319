import type { Exportable } from '../domain/exportable';
import { growsDown, PAPER_MAX_MM, type PaperFormat } from '../domain/paper';
import type { Measure } from '../domain/scene';
import type { PdfPage } from './scene-pdf';
import { composeSheet, SheetError, type SheetTexts } from './sheet';

/** Tries until the height does: a taller sheet can need a little more, as its lines break otherwise. */
const TRIES = 4;

/**
 * A drawing on a sheet as `composeSheet` makes it. A column and the text's width of a report are as high as the drawing needs, where the reader has chosen no
 * height: an author places a width there, and a course with six notes needs more room below than one without.
 *
 * @returns the pages, and the format they are drawn in
 * @throws SheetError as `composeSheet` does, where the height is the reader's or the paper's
 */
export async function composeRoomySheet(
	exportable: Pick<Exportable, 'draw' | 'projections' | 'words'>,
	texts: SheetTexts,
	asked: PaperFormat,
	measure: Measure
): Promise<{ readonly pages: PdfPage[]; readonly format: PaperFormat }> {
	let format = asked;
	for (let tries = growsDown(asked) ? TRIES : 1; ; tries--) {
		try {
			return { pages: await composeSheet(exportable, texts, format, measure), format };
		} catch (error) {
			if (tries <= 1 || !(error instanceof SheetError) || error.problem.kind !== 'room') throw error;
			format = { ...format, heightMm: Math.min(error.problem.neededMm, PAPER_MAX_MM) };
		}
	}
}
