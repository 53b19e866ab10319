import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../../deploy/export/font-files';
import type { DrawFrame } from '../../../src/lib/domain/exportable';
import { DEFAULT_PAPER } from '../../../src/lib/domain/paper';
import { composeRoomySheet } from '../../../src/lib/export/roomy-sheet';
import { SheetFont } from '../../../src/lib/export/sheet-font';
import { sourceTable } from '../../../src/lib/export/source-line';
import { tableScenes } from '../../../src/lib/export/table-scene';
import { paper as words } from '../../../src/lib/i18n/de/paper';
import { buildAtlas } from '../../../src/routes/static-files.server';
import { textProblems } from './overlaps';

const font = new SheetFont(fontFiles());
const texts = { title: 'Titel', subtitle: '', sourceLine: 'Quelle: Probe.', link: 'https://atlas.example/x' };
const { catalogue, regions } = (() => {
	const atlas = buildAtlas();
	return { catalogue: atlas.catalogue, regions: [...atlas.places.regions.values()].slice(0, 12) };
})();

/** Cells that can't be broken at a space: addresses, file names, long compounds, numbers of many digits. */
const TABLES = {
	sources: sourceTable(catalogue.sources.slice(0, 8), words.sourceColumns, 'de'),
	query: {
		header: ['region', 'veroeffentlichungsverzeichnis_url', 'Bevölkerungsvorausberechnungsvariante', 'value'],
		rows: regions.map(({ region, name }, i) => [
			region,
			`https://daten.example/veroeffentlichungen/${region}/${name.replaceAll(' ', '_')}?format=csv&jahr=2025`,
			'Sozialversicherungspflichtigbeschäftigtenstatistik',
			1234567.890123 * (i + 1)
		])
	}
};

describe.each(Object.entries(TABLES))('the table of %s', (_, { header, rows }) => {
	// 10 pt are the largest letters that 80 mm have room for.
	it.each([
		[80, 7],
		[80, 10],
		[160, 14],
		[160, 20]
	])('stands within its columns on %d mm in letters of %d pt', async (widthMm, fontPt) => {
		const columns = header.map((title, i) => ({
			title,
			align: rows.every((row) => typeof row[i] === 'number') ? ('right' as const) : ('left' as const)
		}));
		const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
		const drawing = {
			words,
			projections: [],
			draw: (frame: DrawFrame) => Promise.resolve(tableScenes({ columns, rows: cells, strong: new Set([1]) }, frame))
		};
		const paper = { ...DEFAULT_PAPER, widthMm, heightMm: 200, fontPt };
		const { pages } = await composeRoomySheet(drawing, texts, paper, font.measure);
		expect(pages.flatMap((page) => textProblems(page))).toEqual([]);
	});
});
