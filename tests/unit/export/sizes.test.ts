import { describe, expect, it } from 'vitest';
import { DEFAULT_PAPER, PAPERS, type PaperFormat } from '../../../src/lib/domain/paper';
import { SheetError } from '../../../src/lib/export/sheet';
import type { PdfPage } from '../../../src/lib/export/scene-pdf';
import { BatchRenderer } from '../../../deploy/export/render-view';
import { textProblems } from './overlaps';

const VIEWS = [
	['/indikatoren', 'karte'],
	['/indikatoren?indikator=unemployment_rate&ausschnitt=laender', 'karte'],
	['/indikatoren?liste=swipe', 'zwei-karten'],
	['/indikatoren?liste=years', 'kleine-karten'],
	['/indikatoren', 'rangfolge'],
	['/indikatoren/zwei', 'karte'],
	['/pendeln', 'karte'],
	['/pendeln?region=DE80K', 'karte'],
	['/pendeln', 'rangfolge'],
	['/foerderung?ansicht=karte', 'karte'],
	['/', 'lage'],
	['/', 'region'],
	['/vergleich', 'spannweiten'],
	['/vergleich', 'raeume'],
	['/indikatoren', 'tabelle'],
	['/pendeln', 'kennzahlen'],
	['/foerderung', 'instrumente'],
	['/vergleich', 'tabelle'],
	['/profil/DE803', 'economy'],
	['/profil/DE803', 'funding'],
	['/profil/DE803', 'blatt']
] as const;
const SIZES = [7, 10, 12, 14, 16, 20];

/** The papers of a report, and one that is too low for much. */
const SHEETS: readonly (readonly [string, Pick<PaperFormat, 'widthMm' | 'heightMm'>])[] = [
	['80 mm', PAPERS.column],
	['160 mm', PAPERS.text],
	['160 × 56 mm', { widthMm: 160, heightMm: 56 }]
];

const renderer = new BatchRenderer('https://atlas.example');

/** Pages in a format; where the height lacks, in the height that is said to be needed. */
async function pagesIn(view: string, drawing: string, paper: PaperFormat): Promise<readonly PdfPage[] | 'letters'> {
	const drawn = (one: PaperFormat) => renderer.pages({ view, drawing, paper: one });
	try {
		return await drawn(paper);
	} catch (error) {
		if (!(error instanceof SheetError)) throw error;
		if (error.problem.kind === 'letters') return 'letters';
		if (error.problem.kind !== 'room') throw error;
		return drawn({ ...paper, heightMm: error.problem.neededMm });
	}
}

describe.each(VIEWS)('%s, %s', (view, drawing) => {
	it.each(SHEETS)('has no text over another one or off the sheet: %s', async (_, sheet) => {
		const problems: string[] = [];
		let drawn = 0;
		for (const fontPt of SIZES) {
			const pages = await pagesIn(view, drawing, { ...DEFAULT_PAPER, ...sheet, fontPt });
			if (pages === 'letters') continue;
			drawn += 1;
			for (const page of pages) problems.push(...textProblems(page).map((problem) => `${fontPt} pt: ${problem}`));
		}
		expect(problems).toEqual([]);
		expect(drawn).toBeGreaterThan(0);
	});
});
