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
		expect(svg).toMatch(/^<svg [^>]*width="80mm" height="110mm"/);
		expect(svg).toContain('aria-label="Flächentreue Projektion (EPSG:3035)"');
		expect(readFileSync(join(out, 'karte.csv'), 'utf8')).toContain('205307');
		expect(readFileSync(join(out, 'ranking.svg'), 'utf8')).toMatch(/stand=[0-9a-f]{8}/);
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

	it('refuses what is no list', () => {
		expect(() => readViews('{')).toThrow(/no JSON/);
		expect(() => readViews('{"views": 3}')).toThrow(/not as expected/);
	});
});
