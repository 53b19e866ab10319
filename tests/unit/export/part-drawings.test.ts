import { describe, expect, it } from 'vitest';
import type { DrawFrame } from '../../../src/lib/domain/exportable';
import type { Scene } from '../../../src/lib/domain/scene';
import { messages } from '../../../src/lib/i18n/de';
import { keyFigures } from '../../../src/lib/sheets/key-figures-sheet';
import { drawPayments } from '../../../src/lib/sheets/payments-sheet';
import type { ProfileTablePart } from '../../../src/lib/sheets/profile-part';
import { drawProfilePart, drawProfilePlots } from '../../../src/lib/sheets/profile-part-sheet';
import type { ProfilePlot } from '../../../src/lib/sheets/profile-sheet';
import { drawThemes } from '../../../src/lib/sheets/themes-sheet';
import { goldenSvg, outside } from './golden-sheet';

const t = messages.funding;
const lang = 'de';

/** Draws it in the golden size, and once more in a wide one: no text may stand beyond the drawing. */
async function golden(draw: (frame: DrawFrame) => Scene[], name: string): Promise<string> {
	const svg = await goldenSvg(draw);
	await expect(svg).toMatchFileSnapshot(`./golden/${name}.svg`);
	expect(outside(draw, 'column'), name).toEqual([]);
	expect(outside(draw, 'a4'), name).toEqual([]);
	return svg;
}

const plot: ProfilePlot = {
	caption: 'Verlauf seit 2011',
	key: [{ name: 'Einpendler', color: '#0b6e99' }],
	first: 2011,
	last: 2023,
	ticks: [
		{ text: '0', top: 100 },
		{ text: '40\u00a0000', top: 0 }
	],
	lines: [
		{
			color: '#0b6e99',
			strong: true,
			points: [
				{ x: 0, y: 30 },
				{ x: 100, y: 10 }
			]
		}
	],
	bars: []
};

const years = Array.from({ length: 20 }, (_, i) => ({
	year: 2000 + i,
	byFund: [
		{ fund: 'ERDF', eur: (i + 1) * 10e6 },
		{ fund: 'ESF', eur: 30e6 }
	],
	total: (i + 1) * 10e6 + 30e6
}));

describe('parts of pages on paper have their golden look, and all texts on the sheet', () => {
	it('payments by year and fund', async () => {
		await golden((frame) => drawPayments({ years, notes: 'Hinweis.', t, lang }, frame), 'foerderung-zahlungen');
	});

	it('payments whose notes leave no room go on over a second page', () => {
		const draw = (frame: DrawFrame) =>
			drawPayments({ years, notes: 'Ein langer Hinweis. '.repeat(30), t, lang }, { ...frame, height: 160 });
		let pages = 0;
		outside((frame) => {
			const scenes = draw(frame);
			pages = scenes.length;
			return scenes;
		}, 'column');
		expect(pages).toBe(2);
	});

	it('plans as areas: who has no room for its name is named below, and funds are told apart without colours', async () => {
		const themes = [
			{ fund: 'ERDF', theme: '01', eur: 290e6 },
			{ fund: 'ERDF', theme: '10', eur: 0.4e6 },
			{ fund: 'ESF', theme: '08', eur: 105e6 }
		];
		const draw = (frame: DrawFrame) => drawThemes({ themes, notes: 'Hinweis.', t, lang }, frame);
		const svg = await golden(draw, 'foerderung-themen');
		expect(svg).toContain('Bildung (EFRE) 0,4');
		const grey = await goldenSvg((frame) => draw({ ...frame, colors: 'grey' }));
		expect(new Set(grey.match(/fill="#(..)\1\1"/g)).size).toBeGreaterThan(2);
	});

	it('key figures with their course', async () => {
		const figures = [
			{ title: 'Einpendler', value: '35\u00a0850' },
			{ title: 'Auspendler', value: '23\u00a0030' },
			{ title: 'Saldo', value: '+12\u00a0820' }
		];
		await golden(
			(frame) => [keyFigures({ figures, text: 'Ein Satz zu den Quoten.', plot, note: 'Hinweis.' }, frame).scene],
			'pendeln-kennzahlen'
		);
	});

	it('plots of a profile, side by side where there is room', async () => {
		await golden((frame) => drawProfilePlots([plot, plot, plot], frame), 'profil-wachstum');
	});

	it('a table of a profile, its columns on further pages where they have no room', async () => {
		const columns = ['Wert', 'Verän\u00adderung', 'Verlauf', 'Deutschland', 'Deutsches RegioPole-Netzwerk', 'Rang'];
		const part: ProfileTablePart = {
			title: 'Bevölkerung',
			head: ['', ...columns],
			sharesHead: true,
			rows: ['Bevölkerung', 'Wanderungssaldo je 1000 Einwohner'].map((title) => ({
				title,
				under: 'Personen',
				cells: [
					{ text: '205\u00a0307', under: '2025', strong: true },
					{ text: '+0,7\u00a0%', under: 'seit 2023' },
					{ course: { firstYear: 2020, values: [1, null, 2, 4], breaks: [] } },
					{ text: '83,6\u00a0Mio.' },
					{ text: '210\u00a0433' },
					{ text: '137 / 394' }
				]
			})),
			notes: ['Hinweis.']
		};
		const svg = await golden((frame) => drawProfilePart(part, frame), 'profil-tabelle');
		for (const column of ['Deutschland', 'Rang']) expect(svg).toContain(column);
	});
});
