import { describe, expect, it } from 'vitest';
import { balanceRow, longestBar } from '../../../src/lib/domain/diverging-row';
import type { DrawFrame } from '../../../src/lib/domain/exportable';
import { heatOnPaper } from '../../../src/lib/domain/heat-color';
import type { Scene } from '../../../src/lib/domain/scene';
import { tableScenes, type PrintedTable } from '../../../src/lib/export/table-scene';
import { drawCourseGrid, type CourseGrid } from '../../../src/lib/sheets/course-grid-sheet';
import { drawDiverging } from '../../../src/lib/sheets/diverging-sheet';
import { greyPairPaint } from '../../../src/lib/sheets/grey-pairs';
import { drawParallelAxes } from '../../../src/lib/sheets/parallel-sheet';
import { drawProfile, type ProfileContent } from '../../../src/lib/sheets/profile-sheet';
import { drawSlopePanels } from '../../../src/lib/sheets/slope-panels-sheet';
import { BIVARIATE_COLORS } from '../../../src/lib/domain/bivariate';
import { goldenSvg, outside, SQUARES } from './golden-sheet';

const key = [
	{ name: 'Rostock', color: '#0b6e99', strong: true },
	{ name: 'Metropolregion Hamburg', color: '#7b3fa0' },
	{ name: 'Mecklenburg-Vorpommern', color: '#0f766e' }
];
const points = (from: number, to: number) => [
	{ x: 0, y: from },
	{ x: 40, y: (from + to) / 2, isBreak: true },
	{ x: 100, y: to }
];

/** Draws it in the golden size, and once more in a wide one: no text may stand beyond the drawing. */
async function golden(draw: (frame: DrawFrame) => Scene[], name: string): Promise<void> {
	await expect(await goldenSvg(draw)).toMatchFileSnapshot(`./golden/${name}.svg`);
	expect(outside(draw, 'column'), name).toEqual([]);
	expect(outside(draw, 'a4'), name).toEqual([]);
}

const heat: PrintedTable = {
	columns: [
		{ title: 'Kennzahl', align: 'left' },
		{ title: 'Rostock', align: 'right', strong: true, mark: '#0b6e99' },
		{ title: 'Metropol\u00adregion Hamburg', align: 'right', mark: '#7b3fa0' },
		{ title: 'Jahr', align: 'right' }
	],
	rows: [
		['Anteil der Bevölkerung ab 65 Jahren', '25,7\u00a0%', '22,3\u00a0%', '2025'],
		['Angebotsmiete', '9,94\u00a0€/m²', '10,21\u00a0€/m²', '2022']
	],
	strong: new Set(),
	lookOf: (row, column) => (column === 1 ? { fill: heatOnPaper(row === 0 ? 1.5 : -2) } : null),
	note: 'Farbe: Abstand vom Mittel.'
};

const grid: CourseGrid = {
	key,
	notes: ['Jedes Bild hat seine eigene Skala.'],
	pictures: ['Beschäftigungsquote', 'Arbeitslose je 100 Personen von 15 bis 64 Jahren'].map((title) => ({
		key: title,
		title,
		first: 2000,
		last: 2023,
		ticks: [
			{ text: '0', top: 100 },
			{ text: '50\u00a0000', top: 0 }
		],
		lines: [
			{ place: 1, points: points(80, 30) },
			{ place: 0, points: points(60, 20) }
		]
	}))
};

describe('drawings for reports have their golden look, and all texts on the sheet', () => {
	it('a heat table', async () => {
		await golden((frame) => tableScenes(heat, frame), 'vergleich-tabelle');
	});

	it('a table whose rows two columns name repeats both before every block', () => {
		const many = Array.from({ length: 8 }, (_, i) => ({ title: `Spalte${i}`, align: 'right' as const }));
		const table: PrintedTable = {
			columns: [{ title: 'Periode', align: 'left' }, { title: 'Fonds', align: 'left' }, ...many],
			rows: [
				['2014–2020', 'EFRE', ...many.map((_, i) => `${i}0\u00a0000\u00a0€`)],
				['2014–2020', 'ESF', ...many.map((_, i) => `${i}1\u00a0000\u00a0€`)]
			],
			naming: 2,
			strong: new Set()
		};
		let texts: string[] = [];
		const textsOf = (scene: Scene): string[] =>
			scene.kind === 'group' ? scene.children.flatMap(textsOf) : scene.kind === 'text' ? [scene.text] : [];
		const beyond = outside((frame) => {
			const pages = tableScenes(table, frame);
			texts = pages.flatMap(textsOf);
			return pages;
		}, 'column');
		const times = (text: string): number => texts.filter((one) => one === text).length;
		expect(beyond).toEqual([]);
		expect(times('Spalte7')).toBe(1);
		expect(times('Fonds')).toBeGreaterThan(1);
		expect([times('EFRE'), times('ESF'), times('2014–2020')]).toEqual([
			times('Fonds'),
			times('Fonds'),
			2 * times('Fonds')
		]);
	});

	it('a table whose columns have no room goes on behind the first column', () => {
		const many = Array.from({ length: 14 }, (_, i) => ({ title: `Spalte${i}`, align: 'right' as const }));
		const wide: PrintedTable = {
			columns: [{ title: 'Name', align: 'left' }, ...many],
			rows: [['Rostock', ...many.map((_, i) => `${i}0\u00a0000,0\u00a0€/m²`)]],
			strong: new Set()
		};
		const draw = (frame: DrawFrame) => tableScenes(wide, frame);
		expect(outside(draw, 'column')).toEqual([]);
	});

	it('courses as small pictures, by dashes where there are no colours', async () => {
		await golden((frame) => drawCourseGrid(grid, frame), 'vergleich-verlaeufe');
		const grey = await goldenSvg((frame) => drawCourseGrid(grid, { ...frame, colors: 'grey' }));
		expect(grey).toContain('stroke-dasharray');
		expect(grey).not.toContain('#7b3fa0');
	});

	it('parallel axes', async () => {
		const axes = ['Bevölkerungsdichte', 'Haushaltseinkommen je Einwohner und Monat'].map((title) => ({
			title,
			low: '69,2',
			high: '1873,0'
		}));
		const places = key.map((one, i) => ({ ...one, at: [20 + i * 30, i === 1 ? null : 60] }));
		await golden((frame) => drawParallelAxes({ axes, places, note: 'Hinweis.' }, frame), 'vergleich-achsen');
	});

	it('gains and losses', async () => {
		const rows = [
			balanceRow('a', 'Mecklenburgische Seenplatte', 476, '+476'),
			balanceRow('b', 'Landkreis Rostock', -3452, '−3452'),
			{ ...balanceRow('c', 'Stettin', 0, ''), instead: 'nicht erfasst' }
		];
		const panel = { caption: 'Rostock', leftHeading: 'Verlust', rightHeading: 'Gewinn', rows, most: longestBar(rows) };
		await golden((frame) => drawDiverging({ panels: [panel], notes: ['Ein Saldo.'] }, frame), 'pendeln-umzuege');
	});

	it('changes between two years', async () => {
		const linesIn = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => [
			{
				from: { y: bottom, labelY: bottom, text: '982' },
				to: { y: top, labelY: top, text: '1140 Berlin-Br. herein', soft: '+16,1\u00a0%' },
				color: '#c4122f',
				dashed: true
			}
		];
		const panels = [{ title: 'Rostock', linesIn }];
		await golden(
			(frame) => drawSlopePanels({ years: ['2019', '2023'], panels, note: 'Hinweis.' }, frame),
			'pendeln-veraenderung'
		);
	});

	it('a profile: key figures, plots, tables in two columns', async () => {
		const row = (title: string) => ({
			title,
			under: 'Personen',
			cells: [
				{ text: '205\u00a0307', under: '2025', strong: true },
				{ course: { firstYear: 2020, values: [1, null, 2, 4], breaks: [] } },
				{ text: '137 / 394' }
			]
		});
		const part = (title: string) => ({
			title,
			head: ['', 'Wert', 'Verlauf', 'Rang'],
			sharesHead: true,
			rows: [row('Bevölkerung'), row('Wanderungssaldo je 1000 Einwohner')],
			notes: []
		});
		const years = { first: 1990, last: 2025 };
		const content: ProfileContent = {
			lead: 'In Rostock lebten am 1. Januar 2025 205\u202f307 Menschen.',
			headlines: [{ title: 'Bevölkerung', value: '205\u202f307', detail: '2025 · Rang 137 / 394' }],
			plots: [
				{
					...years,
					caption: 'Saldo je Jahr',
					key: [{ name: 'Wanderungssaldo', color: '#0b6e99' }],
					ticks: [
						{ text: '0', top: 50 },
						{ text: '5000', top: 0 }
					],
					lines: [],
					bars: [{ x: 50, width: 5, top: 20, bottom: 50, color: '#0b6e99' }]
				}
			],
			parts: [part('Bevölkerung'), part('Wirtschaft')],
			note: 'Hinweis.',
			map: {
				geometry: SQUARES,
				onMap: {
					paths: [{ d: SQUARES.regions['DE803'] ?? '', transform: null }],
					viewBox: '0 0 300 200',
					towns: [{ name: 'Rostock', left: 30, top: 40 }]
				}
			}
		};
		const draw = (frame: DrawFrame) => drawProfile(content, frame);
		await expect(await goldenSvg(draw, 'page')).toMatchFileSnapshot('./golden/profil.svg');
		expect(outside(draw, 'page')).toEqual([]);
	});
});

it('nine pairs of classes are nine different looks without colours', () => {
	const fills = new Map(BIVARIATE_COLORS.flat().map((color, i) => [`R${i}`, color]));
	const paint = greyPairPaint({ drawing: 'fill', fills, shares: new Map(), marks: new Map(), selected: new Map() });
	const looks = [...fills.keys()].map((region) => `${paint.fills.get(region)} ${paint.rules?.get(region)}`);
	expect(new Set(looks).size).toBe(9);
});
