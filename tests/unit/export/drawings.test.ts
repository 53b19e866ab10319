import { describe, expect, it } from 'vitest';
import type { Partner } from '../../../src/lib/domain/commuting-result';
import { testIndicator, testSlice } from '../../../src/lib/domain/domain.fixture';
import { deriveFundingMap } from '../../../src/lib/domain/funding-map';
import { deriveRelation } from '../../../src/lib/domain/relation';
import { spineScenes, type SpineContent, type SpineRow } from '../../../src/lib/export/spine-scene';
import type { FlowPaint } from '../../../src/lib/map/flow-model';
import { messages as t } from '../../../src/lib/i18n/de';
import { drawBivariateMap } from '../../../src/lib/sheets/bivariate-sheet';
import { drawFlowMap, type FlowSheetParts } from '../../../src/lib/sheets/flow-sheet';
import { drawPaintedMap } from '../../../src/lib/sheets/paint-sheet';
import { drawPartners } from '../../../src/lib/sheets/partner-sheet';
import { bivariateLegend } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/bivariate-words';
import { drawScatter } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/scatter-drawing';
import { relationOutlines, relationPaint } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/relation-paint';
import { drawGrowth } from '../../../src/routes/[[lang=lang]]/foerderung/growth-drawing';
import { fundingLegend } from '../../../src/routes/[[lang=lang]]/foerderung/funding-legend';
import { LayerShapes, ZERO_COLOR } from '../../../src/routes/[[lang=lang]]/foerderung/funding-paint';
import { goldenSvg, outside, SQUARES } from './golden-sheet';

const lang = 'de';
const codes = ['DE803', 'DE80K', 'DE300', 'DE600'];
const unit = { unit: 'eur', labelDe: 'Euro', labelEn: 'Euro', suffixDe: '€', suffixEn: '€' };

function relation() {
	const side = (values: readonly (number | null)[]) => ({
		indicator: testIndicator(),
		unit,
		slice: testSlice(Object.fromEntries(codes.map((code, i) => [code, [1 + i, values[i] ?? null]])))
	});
	return deriveRelation(
		{
			x: 'a',
			y: 'b',
			year: 2021,
			level: 'nuts3',
			scope: 'metropolen',
			logX: false,
			logY: false,
			paths: true,
			hold: false,
			box: null,
			area: null,
			sort: { key: 'name', descending: false },
			selected: ['DE803', 'DE300'],
			own: []
		},
		{
			x: side([10, 20, 30, null]),
			y: side([300, 100, 200, 400]),
			sources: new Map(),
			places: codes.map((region) => ({ region, name: `Kreis ${region}`, lon: 12, lat: 54 })),
			nameOf: (code) => `Kreis ${code}`
		}
	);
}

describe('drawings of the batch have their golden look', () => {
	it('two indicators on a map', async () => {
		const pair = relation();
		const legend = bivariateLegend(pair, t, lang);
		const svg = await goldenSvg((frame) =>
			drawBivariateMap(
				{ geometry: SQUARES, paint: relationPaint(pair), legend, selected: relationOutlines(pair, t), t, lang },
				frame
			)
		);
		await expect(svg).toMatchFileSnapshot('./golden/zwei-karte.svg');
		expect(svg).toContain('Eine Region ohne');
	});

	it('two indicators as a scatter', async () => {
		const pair = relation();
		const svg = await goldenSvg((frame) => drawScatter(pair, t, lang, frame));
		await expect(svg).toMatchFileSnapshot('./golden/zwei-streudiagramm.svg');
	});

	/** Flows to Rostock from its district and from Berlin. */
	function flows(): Omit<FlowSheetParts, 'geometry'> {
		const at = (lon: number, lat: number) => ({ lon, lat });
		const partner = (code: string, value: number, place: ReturnType<typeof at>) => ({ code, value, place });
		const partners = [partner('DE80K', 2000, at(12.4, 53.7)), partner('DE300', 300, at(13.4, 52.9))];
		const paint: FlowPaint = {
			home: { code: 'DE803', name: 'Rostock', place: at(12.1, 54.1), members: ['DE803'] },
			mode: 'one',
			mark: 'linien',
			partners: partners.map(({ code, value, place }) => ({ code, name: code, text: `${value}`, place })),
			flows: partners.map((one) => ({ ...one, key: one.code, homeward: true })),
			widest: 2000,
			fills: new Map([['DE80K', 4]])
		};
		return { area: SQUARES.bounds, paint, direction: 'ein', rest: 'Rest.', t, lang };
	}

	it('flows between districts', async () => {
		const svg = await goldenSvg((frame) => drawFlowMap({ ...flows(), geometry: SQUARES }, frame));
		await expect(svg).toMatchFileSnapshot('./golden/pendeln-karte.svg');
	});

	it('flows between districts with equal areas', async () => {
		const svg = await goldenSvg((frame) =>
			drawFlowMap({ ...flows(), geometry: SQUARES }, { ...frame, projection: 'laea' })
		);
		await expect(svg).toMatchFileSnapshot('./golden/pendeln-karte-flaechentreu.svg');
		expect(svg).toContain('EPSG:3035');
	});

	it('flows on a slide: the legend leaves the map more than three quarters of the width, and runs off nowhere', () => {
		let widths: readonly number[] = [];
		const beyond = outside((frame) => {
			const [sheet] = drawFlowMap({ ...flows(), geometry: SQUARES }, frame);
			const [map] = sheet?.kind === 'group' ? sheet.children : [];
			const [ground] = map?.kind === 'group' ? map.children : [];
			const [, width = '0'] = ground?.kind === 'path' ? (/h([\d.]+)v/.exec(ground.d) ?? []) : [];
			widths = [Number(width), frame.width];
			return sheet ? [sheet] : [];
		}, 'slide');
		expect(beyond).toEqual([]);
		expect((widths[0] ?? 0) / (widths[1] ?? 0)).toBeGreaterThan(0.75);
	});

	it('a ranking of partners, gains to the right and losses to the left', async () => {
		const partner = (code: string, shown: number): Partner => ({
			code,
			name: `Kreis ${code}`,
			kind: 'district',
			group: 'fern',
			in: { value: 0, status: 'normal' },
			out: { value: 0, status: 'normal' },
			balance: shown,
			shown,
			share: null,
			place: null,
			km: null,
			change: null,
			moves: null
		});
		const partners = Array.from({ length: 40 }, (_, i) => partner(`P${i}`, (i % 2 === 0 ? 1 : -1) * (400 - i)));
		const svg = await goldenSvg((frame) =>
			drawPartners(
				{ direction: 'saldo', partners, textOf: ({ shown }) => `${shown}`, moreText: t.commuting.morePartners },
				frame
			)
		);
		await expect(svg).toMatchFileSnapshot('./golden/pendeln-rangfolge.svg');
		expect(svg).toMatch(/\d+ weitere Partner/);
	});

	it('money per head on a map, places without any in a colour of their own', async () => {
		const info = {
			id: 'x',
			instrument: 'x',
			fund: null,
			stage: 'approved',
			share: 'total',
			basis: 'located',
			period: { kind: 'window10', from: 2012, to: 2021 },
			source: 's',
			level: 'nuts3',
			count: 3,
			countries: ['DE']
		} as const;
		const map = deriveFundingMap(
			info,
			{
				id: 'x',
				regions: codes,
				perHead: [10, 0, 30, null],
				eur: [1e6, 0, 5e6, null],
				partners: [null, null, null, null],
				statuses: ['normal', 'normal', 'normal', 'missing']
			},
			{ nameOf: (code) => code, collator: new Intl.Collator(lang) }
		);
		const svg = await goldenSvg((frame) =>
			drawPaintedMap(
				{
					geometry: SQUARES,
					paint: new LayerShapes(map, SQUARES).paint(map, 'DE803'),
					legend: (width) => fundingLegend(map, width, { note: frame.words.countNote, zero: ZERO_COLOR }, t, lang),
					lang
				},
				frame
			)
		);
		await expect(svg).toMatchFileSnapshot('./golden/foerderung-karte.svg');
		expect(svg).toContain('1 Ort ohne Förderung');
	});

	it('money beside growth, names apart from each other', async () => {
		const point = (region: string, perHead: number, growth: number) => ({
			region,
			name: `Kreis ${region}`,
			perHead,
			growth
		});
		const growth = {
			indicator: testIndicator(),
			measure: 'percent',
			fromYear: 2012,
			toYear: 2021,
			points: [point('DE803', 400, 6), point('DE80K', 410, 5.8), point('DE300', 100, 30), point('DE600', 0, -8)],
			left: 0,
			fit: null,
			isSkewed: false
		} as const;
		const svg = await goldenSvg((frame) =>
			drawGrowth({ growth, title: 'Mittel', selected: 'DE803', log: false }, t, lang, frame)
		);
		await expect(svg).toMatchFileSnapshot('./golden/foerderung-entwicklung.svg');
		const [[ax, ay], [bx, by]] = [spotOf(svg, 'Kreis DE803'), spotOf(svg, 'Kreis DE80K')];
		expect(Math.abs(ax - bx) > 75 || Math.abs(ay - by) > 13).toBe(true);
	});

	it('a place among its peers, on as many pages as it has figures', async () => {
		const row = (i: number): SpineRow => ({
			title: `Kennzahl ${i} mit einem Namen, der zwei Zeilen braucht`,
			value: `${i} %`,
			year: '2021',
			rank: `${i} / 9`,
			spread: i === 2 ? null : { range: [10, 90], quartiles: [30, 60], median: 40, limits: ['niedrig', 'hoch'] },
			noSpread: 'zu wenige Werte',
			others: [{ at: 20, place: 1 }],
			own: { at: 75, place: 0 }
		});
		const content = (count: number): SpineContent => ({
			columns: { title: 'Kennzahl', low: 'niedrigster', high: 'höchster', rank: 'Rang' },
			rows: Array.from({ length: count }, (_, i) => row(i + 1)),
			key: [
				{ name: 'Rostock', color: '#0b6e99', strong: true },
				{ name: 'Berlin', color: '#c4122f' }
			],
			note: 'Hinweis.'
		});
		let pages = 0;
		const drawn = (count: number) =>
			goldenSvg((frame) => {
				const scenes = spineScenes(content(count), frame);
				pages = scenes.length;
				return scenes;
			});
		await expect(await drawn(4)).toMatchFileSnapshot('./golden/vergleich-spannweiten.svg');
		expect(pages).toBe(1);
		await drawn(30);
		expect(pages).toBeGreaterThan(1);
	});
});

/** Where a name of a chart stands, in the chart's own pixels. */
function spotOf(svg: string, text: string): [number, number] {
	const [, x, y] = new RegExp(`<text x="([\\d.-]+)" y="([\\d.-]+)"[^>]*>${text}<`).exec(svg) ?? [];
	return [Number(x), Number(y)];
}
