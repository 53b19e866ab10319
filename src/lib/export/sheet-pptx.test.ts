import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NativeChart } from '../domain/exportable';
import { sheetPptx, type SlideContent } from './sheet-pptx';

const BASIS = { unit: 'Euro', decimals: 0, notes: [] } as const;

const TEXTS = {
	title: 'Titel',
	subtitle: '',
	sourceLine: 'Quelle: x.',
	link: 'https://atlas.example',
	finding: 'Befund',
	altText: 'Alternativtext',
	sourcesOn: (slide: number) => `Quellen: Folie ${slide}.`
};

async function filesOf(content: SlideContent, lang: 'de' | 'en' = 'de') {
	const blob = await sheetPptx({ ...TEXTS, lang }, content);
	return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

async function partsOf(chart: NativeChart, lang: 'de' | 'en' = 'de'): Promise<(name: RegExp) => string> {
	const files = await filesOf({ kind: 'charts', charts: [chart] }, lang);
	return (name) =>
		Object.entries(files)
			.filter(([file]) => name.test(file))
			.map(([, bytes]) => strFromU8(bytes))
			.join('');
}

const BARS: NativeChart = {
	...BASIS,
	kind: 'bar',
	name: 'Wert',
	labels: ['1. Berlin', '3 Regionen dazwischen', '5. Rostock (p)'],
	values: [30, null, 10],
	colors: ['#a9b6be', '#a9b6be', '#0b6e99'],
	notes: ['2 weitere Regionen', 'p: vorläufig']
};

const PART = { values: [1, 2, null], color: '#0b6e99', hollow: [], dashed: [] } as const;

describe('a slide with a chart', () => {
	it('gives each bar its colour, from below as they are drawn', async () => {
		const chart = (await partsOf(BARS))(/charts\/chart\d+\.xml$/);
		const colors = [...chart.matchAll(/<c:dPt>.*?srgbClr val="(\w+)"/g)].map(([, color = '']) => color.toLowerCase());
		expect(colors).toEqual(['0b6e99', 'a9b6be', 'a9b6be']);
		const labels = chart.slice(chart.indexOf('<c:cat>'), chart.indexOf('</c:cat>'));
		expect([...labels.matchAll(/<c:v>([^<]*)/g)].map(([, label]) => label)).toEqual([...BARS.labels].reverse());
	});

	it('says below what is left out and what signs mean', async () => {
		const parts = await partsOf(BARS);
		expect(parts(/slides\/slide1\.xml$/)).toContain('2 weitere Regionen. p: vorläufig.');
		expect(parts(/notesSlide1\.xml$/)).toContain('p: vorläufig.');
	});

	it.each([
		['de', 'de-DE'],
		['en', 'en-GB']
	] as const)('marks all its texts as %s', async (lang, marked) => {
		const xml = (await partsOf(BARS, lang))(/^ppt\/.*\.xml$/);
		expect(new Set([...xml.matchAll(/\slang="([^"]*)"/g)].map(([, one]) => one))).toEqual(new Set([marked]));
	});

	it('has one entry in the legend for a course in two series, and marks what is not certain', async () => {
		const series = [
			{ ...PART, name: 'Rostock', inLegend: true },
			{ ...PART, name: 'Rostock (2022)', values: [null, null, 3], inLegend: false, hollow: [2], dashed: [2] }
		];
		const chart = (await partsOf({ ...BASIS, kind: 'line', labels: ['2020', '2021', '2022'], series }))(
			/charts\/chart\d+\.xml$/
		);
		expect(chart.match(/<c:legendEntry>.*?<\/c:legendEntry>/g)).toEqual([
			'<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>'
		]);
		const [first = '', second = ''] = chart.split('</c:ser>');
		expect(first).not.toContain('<c:dPt>');
		expect(second).toMatch(/<c:dPt><c:idx val="2"\/><c:marker>.*FFFFFF.*sysDash/);
	});
});

it('a scatter has numbers of both axes at its edges, a logarithm where it is asked for, and a line without marks', async () => {
	const dots = { name: 'Rostock', color: '#0b6e99', look: 'named', points: [[10, 1]] } as const;
	const line = {
		...dots,
		name: 'Gerade',
		look: 'line',
		points: [
			[1, 2],
			[100, 3]
		]
	} as const;
	const isLog = { x: true, y: false };
	const chart = (
		await partsOf({ ...BASIS, kind: 'dots', unitX: 'Personen', decimalsX: 1, isLog, series: [dots, line] })
	)(/charts\/chart\d+\.xml$/);
	const [across = '', up = ''] = chart.match(/<c:valAx>[\s\S]*?<\/c:valAx>/g) ?? [];
	expect([across, up].map((axis) => axis.includes('<c:logBase val="10"/>'))).toEqual([true, false]);
	expect([across, up].map((axis) => axis.includes('<c:tickLblPos val="low"/>'))).toEqual([true, true]);
	expect(across).toContain('Personen');
	const [, first = '', second = ''] = chart.split('<c:ser>');
	expect(first).toMatch(/<c:symbol val="circle"\/>/);
	expect(second).toMatch(/prstDash val="dash"[\s\S]*<c:symbol val="none"\/>/);
	expect(chart).not.toContain('<c:v></c:v>');
});

it('a slide holds a picture as vectors, with a PNG for older programs; every page has one, the sources stand on the last', async () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 11"><path d="M0 0h8v11z"/></svg>';
	const png = Buffer.from('only its bytes matter here');
	const picture = { svg, png: png.toString('base64'), ratio: 8 / 11 };
	const files = await filesOf({ kind: 'pictures', pictures: [picture, picture] });
	const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
	for (const slide of [1, 2]) {
		const relations = text(`ppt/slides/_rels/slide${slide}.xml.rels`);
		const drawn = text(`ppt/slides/slide${slide}.xml`);
		const [, fallback = '', vector = ''] =
			/<a:blip r:embed="(\w+)">.*<asvg:svgBlip [^>]*r:embed="(\w+)"/.exec(drawn) ?? [];
		const targetOf = (id: string): string =>
			new RegExp(`Id="${id}"[^>]*Target="\\.\\./([^"]+)"|Target="\\.\\./([^"]+)"[^>]*Id="${id}"`)
				.exec(relations)
				?.slice(1)
				.find(Boolean) ?? '';
		expect(text(`ppt/${targetOf(vector)}`)).toBe(svg);
		expect(Buffer.from(files[`ppt/${targetOf(fallback)}`] ?? []).equals(png)).toBe(true);
		expect(drawn).toContain('descr="Alternativtext"');
		expect([drawn.includes('Quelle: x.'), drawn.includes('Quellen: Folie 2.')]).toEqual([slide === 2, slide === 1]);
		expect(text(`ppt/notesSlides/notesSlide${slide}.xml`)).toContain('Quelle: x.');
	}
	expect(text('[Content_Types].xml')).toContain('Extension="svg"');
});
