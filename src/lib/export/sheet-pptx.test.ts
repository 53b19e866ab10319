import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NativeChart } from '../domain/exportable';
import { sheetPptx } from './sheet-pptx';

const BASIS = { unit: 'Euro', decimals: 0, notes: [] } as const;

async function partsOf(chart: NativeChart, lang: 'de' | 'en' = 'de'): Promise<(name: RegExp) => string> {
	const texts = {
		title: 'Titel',
		subtitle: '',
		sourceLine: 'Quelle: x.',
		link: 'https://atlas.example',
		finding: 'Befund',
		altText: 'Alternativtext',
		lang,
		sourcesOn: (slide: number) => `Folie ${slide}`
	};
	const blob = await sheetPptx(texts, { kind: 'chart', chart });
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
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
