import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFiles } from '../../../deploy/export/font-files';
import { startRasterizer } from '../../../deploy/export/rasterizer';
import { SQUARES } from '../../../tests/unit/export/golden-sheet';
import { DEFAULT_PAPER, PAPERS, type PaperFormat } from '../domain/paper';
import { testResult } from '../domain/result.fixture';
import type { Observation } from '../domain/slice';
import { messages as de } from '../i18n/de';
import { paper as paperDe } from '../i18n/de/paper';
import { messages as en } from '../i18n/en';
import { paper as paperEn } from '../i18n/en/paper';
import { INDICATOR_DRAWINGS, type IndicatorDrawing } from './indicator-drawings';
import { indicatorSheet, type IndicatorSheetParts } from './indicator-sheet';
import { rasterize } from '../export/rasterize';
import { scenePdf } from '../export/scene-pdf';
import { sceneSvg } from '../export/scene-svg';
import { composeSheet, type SheetError, type SheetTexts } from '../export/sheet';
import { SheetFont } from '../export/sheet-font';
import { sheetPptx } from '../export/sheet-pptx';
import { tableParquet } from '../export/table-parquet';

const font = new SheetFont(fontFiles());
const result = testResult({
	cells: {
		DE803: [10, 12],
		DE80K: [20, [null, 'secret']],
		DE80J: [3, [4.5, 'provisional']],
		regiopolregion_rostock: [15, null]
	},
	indicator: { titleDe: 'Anteil <Probe> & Co.', titleEn: 'Share', unit: 'percent', kind: 'share' },
	view: { year: 2021, selected: ['DE803', 'DE80J'] }
});

const ages: IndicatorSheetParts['ages'] = {
	sides: [
		['DE803', 'Rostock', [24.4, 63.6, 12]],
		['deutschland', 'Deutschland', [22, 64.2, 13.8]]
	].map(([region, name, values], i) => ({
		region: String(region),
		name: String(name),
		year: 2021,
		groups: groupsOf(values as number[]),
		earlier: {
			year: 2011,
			groups: groupsOf((values as number[]).map((value) => value - 1)),
			breakYear: i ? 2015 : null
		}
	})),
	sources: []
};

function groupsOf(values: readonly number[]): Observation[] {
	return values.map((value) => ({ value, status: 'normal', source: 'x', note: null }));
}

function sheetOf(drawing: IndicatorDrawing) {
	return indicatorSheet(drawing, {
		result,
		t: de,
		words: paperDe,
		lang: 'de',
		known: {},
		resultIn: (year) => ({ ...result, view: { ...result.view, year } }),
		ages,
		geometry: () => Promise.resolve(SQUARES),
		credits: [],
		dataVersion: '1d6028ee',
		path: '/indikatoren?jahr=2021',
		inLang: () => Promise.resolve({ result, resultIn: () => null, ages, t: en, words: paperEn, known: {} })
	});
}

async function svgOf(drawing: IndicatorDrawing, format: PaperFormat, texts: Partial<SheetTexts> = {}): Promise<string> {
	const sheet = { ...sheetOf(drawing), ...texts };
	const pages = await composeSheet(sheet, { ...sheet, link: 'https://atlas.example/x' }, format, font.measure);
	const [page] = pages;
	const size = {
		widthMm: format.widthMm,
		heightMm: format.heightMm,
		width: page?.width ?? 0,
		height: page?.height ?? 0
	};
	const facts = { title: sheet.title, description: await sheet.altText('de'), lang: 'de' };
	return sceneSvg(page?.scene ?? { kind: 'group', children: [] }, font, { ...facts, size, letters: format.letters });
}

const small: PaperFormat = { ...DEFAULT_PAPER, ...PAPERS.column, letters: 'embedded' };

/** Without the font, which is the same in all of them. */
const readable = (svg: string): string => svg.replace(/<style>[\s\S]*?<\/style>/, '<style/>');

describe('a sheet as SVG', () => {
	it.each(INDICATOR_DRAWINGS.filter((one) => one !== 'karte'))('has the golden look: %s', async (drawing) => {
		await expect(readable(await svgOf(drawing, small))).toMatchFileSnapshot(`./golden/${drawing}.svg`);
	});

	it('has exactly the millimetres asked for, a title and a description, and nothing that could be markup', async () => {
		const svg = await svgOf('rangfolge', small);
		expect(svg).toMatch(/^<svg [^>]*width="80mm" height="110mm" viewBox="0 0 302.36 415.75"/);
		expect(svg).toContain('<title id="title">Anteil &lt;Probe&gt; &amp; Co., 2021</title>');
		expect(svg).not.toContain('<Probe>');
		expect(svg).toContain('Quelle:');
	});

	it('has no text that needs a font when letters are outlines', async () => {
		const svg = await svgOf('rangfolge', { ...small, letters: 'outlined' });
		expect(svg).not.toContain('<text');
		expect(svg).toContain('aria-label="Rostock"');
	});

	it('breaks a title without a space where the sheet ends, and keeps all its letters', async () => {
		const title = 'Langwort'.repeat(60);
		const svg = await svgOf('rangfolge', { ...small, heightMm: 200 }, { title });
		const lines = [...svg.matchAll(/<text [^>]*>([Langwort]+-?)<\/text>/g)].map(([, line = '']) => line);
		expect(lines.map((line) => line.replace('-', '')).join('')).toContain(title);
		expect(Math.max(...lines.map((line) => font.measure(line, small.fontPt * 1.8, 600)))).toBeLessThan(302);
	});

	it('says what a printed link lacks', async () => {
		const svg = await svgOf('tabelle', small, {
			link: 'https://atlas.example/daten/sql',
			linkNote: 'Abfrage: SELECT 1\nFROM b'
		});
		expect(svg).toContain('>Abfrage: SELECT 1<');
		expect(svg).toContain('>FROM b<');
	});

	it('says which size is out of bounds, and how much height texts and drawing need', async () => {
		await expect(svgOf('rangfolge', { ...small, widthMm: 0 })).rejects.toMatchObject({
			problem: { kind: 'number', field: 'widthMm' }
		});
		await expect(svgOf('rangfolge', { ...small, heightMm: 10_000 })).rejects.toMatchObject({
			problem: { kind: 'number', field: 'heightMm' }
		});
		await expect(svgOf('rangfolge', { ...small, widthMm: 80, heightMm: 30, fontPt: 10 })).rejects.toMatchObject({
			problem: { kind: 'room' }
		});
	});

	it('says how much height a chart needs so that nothing covers anything, and fits there', async () => {
		const low = { ...small, heightMm: 50 };
		const problem = await svgOf('verlauf', low).then(
			() => null,
			(error: unknown) => (error as SheetError).problem
		);
		if (problem?.kind !== 'room') throw new Error('The chart was drawn in no room.');
		expect(problem.neededMm).toBeGreaterThan(50);
		expect(await svgOf('verlauf', { ...low, heightMm: problem.neededMm })).toContain('>Rostock<');
	});

	it('writes signs the font lacks with others, and Polish and Danish letters as they are', () => {
		expect(font.outline('≥', 10, 400, 0, 0)).toBe(font.outline('>=', 10, 400, 0, 0));
		for (const text of ['Świnoujście', 'København', 'Größe']) expect(font.measure(text, 10)).toBeGreaterThan(25);
	});
});

describe('a sheet as PNG', () => {
	beforeAll(startRasterizer);

	it('has the pixels of its millimetres and says its resolution', async () => {
		const svg = await svgOf('rangfolge', { ...small, letters: 'outlined' });
		const png = rasterize(svg, { width: Math.round((80 / 25.4) * 300), dpi: 300 });
		const view = new DataView(png.buffer, png.byteOffset);
		expect([view.getUint32(16), view.getUint32(20)]).toEqual([945, 1299]);
		expect(strFromU8(png.subarray(37, 41))).toBe('pHYs');
		expect(view.getUint32(41)).toBe(Math.round(300 / 0.0254));
	});
});

describe('a sheet as PDF', () => {
	it('is as large as asked, names its font and is the same each time', async () => {
		const sheet = sheetOf('tabelle');
		const pages = await composeSheet(sheet, { ...sheet, link: 'https://atlas.example/x' }, small, font.measure);
		const facts = {
			title: sheet.title,
			description: await sheet.altText('de'),
			lang: 'de',
			date: new Date('2026-11-01')
		};
		const [first, second] = [await scenePdf(pages, font, facts), await scenePdf(pages, font, facts)];
		const text = strFromU8(first, true);
		expect(text.startsWith('%PDF-1.7')).toBe(true);
		expect(text).toContain('/MediaBox [0 0 226.771654 311.811024]');
		expect(text).toMatch(/NotoSans/);
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
	});
});

describe('a slide', () => {
	it('holds a chart that can be edited, and its notes finding, source and link', async () => {
		const sheet = sheetOf('verlauf');
		const blob = await sheetPptx(
			{ ...sheet, link: 'https://atlas.example/x', altText: 'Alternativtext', sourcesOn: paperDe.sourcesOnSlide },
			{ kind: 'charts', charts: sheet.charts }
		);
		const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
		const names = Object.keys(files);
		const chart = names.find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
		expect(strFromU8(files[chart] ?? new Uint8Array())).toContain('<c:v>Rostock</c:v>');
		const notes = names.find((name) => /notesSlides\/notesSlide\d+\.xml$/.test(name)) ?? '';
		expect(strFromU8(files[notes] ?? new Uint8Array())).toContain('https://atlas.example/x');
	});
});

describe('shown figures as Parquet', () => {
	it('are read by DuckDB with numbers as numbers and nothing for what is missing', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'parquet-')), 'shown.parquet');
		writeFileSync(file, tableParquet(sheetOf('tabelle').table(), [['title', 'Anteil']]));
		const connection = await (await DuckDBInstance.create()).connect();
		const reader = await connection.runAndReadAll(
			`SELECT "Regionscode", "Wert", typeof("Wert") FROM '${file}' ORDER BY 1`
		);
		expect(reader.getRows().filter(([code]) => String(code).startsWith('DE80'))).toEqual([
			['DE803', 12, 'DOUBLE'],
			['DE80J', 4.5, 'DOUBLE'],
			['DE80K', null, 'DOUBLE']
		]);
		writeFileSync(
			file,
			tableParquet(
				{
					header: ['a', 'b'],
					rows: [
						[1.5, 'x'],
						['', '']
					]
				},
				[]
			)
		);
		const empty = await connection.runAndReadAll(`SELECT a, typeof(a), b FROM '${file}'`);
		expect(empty.getRows()).toEqual([
			[1.5, 'DOUBLE', 'x'],
			[null, 'DOUBLE', '']
		]);
	});
});

it('alternative texts name kind, title, finding and source in both languages', async () => {
	const sheet = sheetOf('rangfolge');
	expect(await sheet.altText('de')).toMatch(/^Rangfolge: Anteil <Probe> & Co\., 2021.*Quelle: Eurostat/);
	expect(await sheet.altText('en')).toMatch(/^Ranking: Share, 2021.*Source: Eurostat/);
	const renamed = await sheet.altText('de', { title: 'Wo es am meisten ist', subtitle: 'Stand 2021' });
	expect(renamed).toMatch(/^Rangfolge: Wo es am meisten ist\. Stand 2021\. .*Quelle: Eurostat/);
});
