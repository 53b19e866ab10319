import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../../deploy/export/run';
import { readViews } from '../../../deploy/export/views-file';
import { classBounds } from '../../../src/lib/domain/classification';
import { parseView } from '../../../src/lib/domain/view-codec';
import { mapPaint } from '../../../src/lib/map/paint';
import { resultOf } from '../../../src/lib/state/result';
import { buildAtlas, buildSlice } from '../../../src/routes/static-files.server';

const folder = (): string => mkdtempSync(join(tmpdir(), 'batch-'));

const drawn = (view: string, drawing: string, name: string) => ({
	view,
	drawing,
	name,
	paper: { letters: 'embedded' }
});

/** Every view is drawn with source and link, and the same bytes come out again. */
async function drawsTwice(views: readonly ReturnType<typeof drawn>[]): Promise<void> {
	const list = JSON.stringify({ site: 'https://atlas.example', views });
	const [out, again] = [folder(), folder()];
	const { failed, written } = await runBatch(list, out);
	expect(failed).toEqual([]);
	await runBatch(list, again);
	for (const name of written) {
		const svg = readFileSync(join(out, name), 'utf8');
		expect(svg, name).toMatch(/^<svg [^>]*width="160mm" height="\d+mm"/);
		expect(svg, name).toMatch(/(Quelle|Quellen|Source|Sources|Boundaries): /);
		expect(svg, name).toMatch(/https:\/\/atlas\.example\//);
		expect(svg === readFileSync(join(again, name), 'utf8'), name).toBe(true);
	}
}

describe('npm run export', () => {
	it('writes every view it can, names the others with the reason, and writes the same bytes again', async () => {
		const list = JSON.stringify({
			site: 'https://atlas.example/',
			views: [
				{
					view: '/indikatoren?indikator=population_total',
					drawing: 'karte',
					name: 'karte',
					formats: ['svg', 'pdf', 'png', 'csv'],
					paper: { preset: 'column', projection: 'laea', dpi: 100 }
				},
				{
					view: 'https://atlas.example/en/indikatoren?indikator=population_total&jahr=2024',
					drawing: 'rangfolge',
					name: 'ranking'
				},
				'/indikatoren?indikator=nonsense',
				'/impressum',
				{ view: '/indikatoren', paper: { widthMm: 0 } },
				{ view: '/indikatoren', drawing: 'torte' }
			]
		});
		const [out, again] = [folder(), folder()];
		const steps: number[] = [];
		const { written, failed } = await runBatch(list, out, { onStep: (done) => steps.push(done) });
		expect(written).toEqual(['karte.svg', 'karte.pdf', 'karte.png', 'karte.csv', 'ranking.svg']);
		expect(failed.map(({ entry }) => entry)).toEqual([3, 4, 5, 6]);
		expect(failed.map(({ reason }) => reason).join('\n')).toMatch(
			/nonsense[\s\S]*impressum[\s\S]*widthMm[\s\S]*drawing/
		);
		expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
		await runBatch(list, again);
		for (const name of readdirSync(out))
			expect(readFileSync(join(out, name)).equals(readFileSync(join(again, name))), name).toBe(true);
		const svg = readFileSync(join(out, 'karte.svg'), 'utf8');
		expect(svg).toMatch(/^<svg [^>]*width="80mm" height="1\d\d(\.\d+)?mm"/);
		expect(svg).toContain('aria-label="Flächentreue Projektion (EPSG:3035)"');
		expect(readFileSync(join(out, 'karte.csv'), 'utf8')).toContain('205307');
		expect(readFileSync(join(out, 'ranking.svg'), 'utf8')).toMatch(/stand=[0-9a-f]{8}/);
	});

	it('writes figures of every room, in both languages', async () => {
		const paths = [
			'/indikatoren/zwei',
			'/pendeln',
			'/pendeln?ansicht=paar',
			'/pendeln?ansicht=achsen',
			'/pendeln?ansicht=umzuege',
			'/foerderung',
			'/foerderung?ansicht=karte',
			'/foerderung?ansicht=entwicklung',
			'/vergleich',
			'/profil/DE803',
			'/profil/regiopolregion_rostock'
		];
		const views = paths.flatMap((path, i) => [
			{ view: path, formats: ['csv'], name: `de${i}` },
			{ view: `/en${path}`, formats: ['csv'], name: `en${i}` }
		]);
		const out = folder();
		const { written, failed } = await runBatch(JSON.stringify(views), out);
		expect(failed).toEqual([]);
		expect(written).toHaveLength(views.length);
		for (const [i, path] of paths.entries()) {
			const [german, english] = [`de${i}.csv`, `en${i}.csv`].map((name) => readFileSync(join(out, name), 'utf8'));
			expect(german?.split('\n').length, path).toBeGreaterThan(3);
			expect(german?.split('\n').length, path).toBe(english?.split('\n').length);
			expect(english?.split('\n')[0], path).not.toBe(german?.split('\n')[0]);
		}
	});

	it('draws pairs, commuters and money with source and link, and the same bytes again', async () => {
		const views = [
			drawn('/indikatoren/zwei', 'karte', 'zwei-karte'),
			drawn('/en/indikatoren/zwei?pfade=1', 'streudiagramm', 'zwei-streudiagramm'),
			drawn('/pendeln', 'karte', 'pendeln-karte'),
			drawn('/en/pendeln?richtung=saldo', 'rangfolge', 'pendeln-rangfolge'),
			drawn('/foerderung?ansicht=karte', 'karte', 'foerderung-karte'),
			drawn('/en/foerderung?ansicht=entwicklung', 'entwicklung', 'foerderung-entwicklung'),
			drawn('/vergleich', 'spannweiten', 'vergleich-spannweiten'),
			drawn('/vergleich', 'tabelle', 'vergleich-tabelle'),
			drawn('/en/vergleich?ansicht=verlaeufe', 'verlaeufe', 'vergleich-verlaeufe'),
			drawn('/vergleich?ansicht=achsen', 'achsen', 'vergleich-achsen'),
			drawn('/pendeln', 'tabelle', 'pendeln-tabelle'),
			drawn('/pendeln?ansicht=paar', 'pendler', 'pendeln-paar'),
			drawn('/en/pendeln?ansicht=umzuege', 'partner', 'pendeln-umzuege'),
			drawn('/pendeln?ansicht=achsen', 'balken', 'pendeln-balken'),
			drawn('/pendeln?ansicht=achsen', 'stroeme', 'pendeln-stroeme'),
			drawn('/pendeln?ansicht=achsen', 'veraenderung', 'pendeln-veraenderung'),
			drawn('/en/pendeln?ansicht=achsen', 'matrix', 'pendeln-matrix')
		];
		await drawsTwice(views);
	});

	it('draws what stands beside tables, the money of one place and parts of profiles in the same way', async () => {
		await drawsTwice([
			drawn('/foerderung', 'instrumente', 'foerderung-instrumente'),
			drawn('/en/foerderung', 'themen', 'foerderung-themen'),
			drawn('/foerderung', 'finanzen', 'foerderung-finanzen'),
			drawn('/indikatoren', 'verteilung', 'verteilung'),
			drawn('/en/indikatoren', 'kleine-karten', 'kleine-karten'),
			drawn('/indikatoren?indikator=unemployment_rate&jahr=2021&basis=2011', 'zwei-karten', 'zwei-karten'),
			drawn('/en/indikatoren?indikator=unemployment_rate&jahr=2021&basis=2011', 'zwei-jahre', 'zwei-jahre'),
			drawn('/indikatoren', 'altersaufbau', 'altersaufbau'),
			drawn('/en/pendeln', 'kennzahlen', 'pendeln-kennzahlen'),
			drawn('/pendeln', 'merkmale', 'pendeln-merkmale'),
			drawn('/profil/DE803', 'growth', 'profil-wachstum'),
			drawn('/en/profil/DE803', 'commuting', 'profil-pendeln'),
			drawn('/indikatoren/zwei?pfade=1', 'werte', 'zwei-werte'),
			drawn('/en/indikatoren/zwei', 'tabelle', 'zwei-tabelle'),
			drawn('/foerderung?ansicht=entwicklung', 'tabelle', 'foerderung-tabelle'),
			drawn('/en/vergleich?raum=metropol_berlin', 'raeume', 'vergleich-raeume')
		]);
	});

	it('draws the maps of the start page, and writes the figures behind them', async () => {
		const entry = (view: string, drawing: string) => ({ view, drawing, formats: ['svg', 'csv'], name: drawing });
		const out = folder();
		const { failed } = await runBatch(JSON.stringify([entry('/', 'lage'), entry('/en', 'region')]), out);
		expect(failed).toEqual([]);
		const [location, region] = ['lage', 'region'].map((name) => ({
			svg: readFileSync(join(out, `${name}.svg`), 'utf8'),
			csv: readFileSync(join(out, `${name}.csv`), 'utf8')
		}));
		expect(location?.svg).toContain('aria-label="193 km"');
		expect(location?.csv).toContain('Luftlinie;Rostock;Berlin;193');
		expect(region?.svg).toContain('aria-label="Rostock district"');
		expect(region?.csv).toMatch(/DE803,Rostock,205307,,1 Jan 2025,"?Eurostat/);
	});

	it('writes the figures of a figure, where they are others than those of the view', async () => {
		const cases = [
			['/pendeln', 'merkmale', /;Frauen;Personen;16550;;46,16;8710;/],
			['/pendeln', 'kennzahlen', /;30\.06\.2019;Pendlerquote;Insgesamt;%;37,34;;;28,44;/],
			['/pendeln?region=DE80K', 'staedte', /DE_13072043;Güstrow;8310;6990;4240;/],
			['/pendeln?ansicht=achsen', 'matrix', /metropol_stettin;Stettin;[^\n]*;;nicht erfasst;;kein Vergleich;/],
			['/pendeln?ansicht=achsen', 'nicht-erfasst', /PL;Polen;DE803;Rostock;30\.06\.2023;Pendler;Insgesamt;510;;62,4;/],
			['/indikatoren/zwei?pfade=1', 'werte', /DE803;Rostock;2001;22781,79;-5,708;;/],
			['/vergleich', 'raeume', /DE_13073075;Ribnitz-Damgarten;Gemeinde \(LAU\);Deutschland/],
			['/vergleich?ansicht=verlaeufe', 'verlaeufe', /^[^\n]*Jahr/]
		] as const;
		const views = cases.map(([view, drawing], i) => ({ view, drawing, formats: ['csv'], name: `${i}` }));
		const out = folder();
		const { failed } = await runBatch(JSON.stringify(views), out);
		expect(failed).toEqual([]);
		for (const [i, [, drawing, row]] of cases.entries())
			expect(readFileSync(join(out, `${i}.csv`), 'utf8'), drawing).toMatch(row);
	});

	it('writes every page of a long drawing as a file of its own; a PDF holds them all', async () => {
		const view = {
			view: '/vergleich',
			name: 'v',
			formats: ['svg', 'pdf'],
			paper: { preset: 'text', heightMm: 120, letters: 'embedded' }
		};
		const out = folder();
		const { written } = await runBatch(JSON.stringify([view]), out);
		expect(written).toEqual(['v.svg', 'v-2.svg', 'v.pdf']);
		const [first, second] = ['v.svg', 'v-2.svg'].map((name) => readFileSync(join(out, name), 'utf8'));
		expect(first).toContain('Bevölkerungsdichte');
		expect(first).not.toContain('Studierende');
		expect(second).toContain('Studierende');
	});

	it('says what is possible instead of a view or drawing that there is not', async () => {
		const views = [
			{ view: '/indikatoren/zwei', drawing: 'torte' },
			{ view: '/pendeln?ansicht=paar', drawing: 'karte' },
			{ view: '/foerderung', drawing: 'karte' },
			{ view: '/profil/DE803', drawing: 'karte' },
			'/profil/XX',
			'/pendeln?region=XX',
			{ view: '/foerderung?mittel=nix', formats: ['csv'] },
			{ view: '/vergleich?orte=XX', formats: ['csv'] }
		];
		const { written, failed } = await runBatch(JSON.stringify(views), folder());
		expect(written).toEqual([]);
		const reasons = failed.map(({ reason }) => reason);
		expect(reasons[0]).toContain('possible: karte, streudiagramm, tabelle');
		expect(reasons[1]).toContain('possible: pendler, umzuege, tabelle');
		expect(reasons[2]).toContain('possible: instrumente, zahlungen, plan, themen');
		expect(reasons[3]).toContain('possible: blatt');
		expect(reasons[4]).toContain('no profile of "XX"');
		expect(reasons.slice(5).join('\n')).toMatch(/region=XX[\s\S]*mittel=nix[\s\S]*orte=XX/);
	});

	it('colours a map exactly as the page does', async () => {
		const query = 'indikator=gdp_per_head&klassen=quantile-5';
		const atlas = buildAtlas();
		const { view } = parseView(new URLSearchParams(query), atlas.context);
		const indicator = atlas.indicators.get(view.indicator);
		if (!indicator) throw new Error('The catalogue lacks the indicator.');
		const result = resultOf(atlas, view, buildSlice(indicator, view.level), 'de');
		const out = folder();
		await runBatch(JSON.stringify([{ view: `/indikatoren?${query}`, name: 'map' }]), out);
		const svg = readFileSync(join(out, 'map.svg'), 'utf8');
		const count = (color: string): number => svg.split(`fill="${color}" stroke="#ffffff"`).length - 1;
		const fills = [...mapPaint(result).fills.values()];
		expect(
			classBounds(
				fills.map(() => 1),
				view.classing
			).length
		).toBeGreaterThan(0);
		for (const color of new Set(fills))
			expect(count(color), color).toBeGreaterThanOrEqual(fills.filter((one) => one === color).length);
	});

	it('writes every view of the example', async () => {
		const list = readFileSync(new URL('../../../deploy/export/views.example.json', import.meta.url), 'utf8');
		const { written, failed } = await runBatch(list, folder());
		expect(failed).toEqual([]);
		expect(written).toContain('9-vergleich.pdf');
	});

	it('refuses what is no list', () => {
		expect(() => readViews('{')).toThrow(/no JSON/);
		expect(() => readViews('{"views": 3}')).toThrow(/not as expected/);
	});
});
