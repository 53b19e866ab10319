import { describe, expect, it } from 'vitest';
import type { DrawFrame } from '../../../src/lib/domain/exportable';
import type { Scene } from '../../../src/lib/domain/scene';
import type { SvgOverview, SvgPlace } from '../../../src/lib/map/geometry';
import { drawMembers } from '../../../src/lib/sheets/members-sheet';
import { drawLocation, drawRegionParts } from '../../../src/lib/sheets/overview-sheet';
import { goldenSvg, outside, SQUARES } from './golden-sheet';

const place = (name: string, kind: SvgPlace['kind'], x: number, y: number): SvgPlace => ({
	place: name.toLowerCase(),
	name,
	nameDe: name,
	kind,
	rank: 1,
	x,
	y
});

/** Two squares with a line between them and a ferry to the north. */
const OVERVIEW: SvgOverview = {
	viewBox: '0 0 400 400',
	width: 400,
	height: 400,
	projection: 'mercator',
	bounds: [9, 52, 15, 55.5],
	land: 'M20 120h360v260h-360z',
	lakes: '',
	borders: 'M20 200l360 0',
	outlines: {
		regiopolregion_rostock: 'M120 120h120v100h-120z',
		planungsregion_rostock: 'M120 120h100v100h-100z',
		metropol_berlin: 'M200 260h120v100h-120z'
	},
	places: [
		place('Rostock', 'regiopolis', 180, 150),
		place('Berlin', 'metropolis', 260, 320),
		place('Malmo', 'metropolis', 250, 30)
	],
	links: [
		{ link: 'a', kind: 'distance', from: 'rostock', to: 'berlin', km: 193.4, d: 'M180 150l80 170', middle: [220, 235] },
		{ link: 'b', kind: 'distance', from: 'rostock', to: 'malmo', km: 177, d: 'M180 150l70-120', middle: [215, 90] },
		{ link: 'c', kind: 'ferry', from: 'rostock', to: 'gedser', km: 45, d: 'M180 140l-20-100', middle: [170, 90] }
	],
	mesh: 'M180 120l0 100',
	partner: 'M100 20h60v40h-60z'
};

const words = {
	nameOf: ({ name }: SvgPlace) => name,
	distance: 'Luftlinie',
	ferry: 'Fährlinie',
	partner: 'Partner',
	text: 'Ein Satz zur Karte.'
};

/** Draws it in the golden size, and once more in a wide one: no text may stand beyond the drawing. */
async function golden(draw: (frame: DrawFrame) => Scene[], name: string): Promise<string> {
	const svg = await goldenSvg(draw);
	await expect(svg).toMatchFileSnapshot(`./golden/${name}.svg`);
	for (const paper of ['column', 'text', 'a4'] as const) expect(outside(draw, paper), `${name} ${paper}`).toEqual([]);
	return svg;
}

describe('maps without figures of indicators have their golden look, and all texts on the sheet', () => {
	it('where Rostock lies: distances, of Malmö and København one, and ferries', async () => {
		const draw = (frame: DrawFrame): Scene[] =>
			drawLocation({ overview: OVERVIEW, words: { ...words, distanceText: (km) => `${Math.round(km)} km` } }, frame);
		const svg = await golden(draw, 'start-lage');
		expect(svg).toContain('>193 km<');
		expect(svg).not.toContain('>177 km<');
		const equal = await goldenSvg((frame) => draw({ ...frame, projection: 'laea' }));
		expect(equal).toContain('EPSG:3035');
		expect(equal).toContain('>193 km<');
	});

	it('what the region is made of, with its figures beside it', async () => {
		const table = {
			columns: [
				{ title: 'Teil', align: 'left' as const },
				{ title: 'Bevölkerung', align: 'right' as const }
			],
			rows: [['Rostock', '205 307']],
			strong: new Set<number>(),
			note: 'Stand 1.1.2025.'
		};
		const svg = await golden((frame) => drawRegionParts({ overview: OVERVIEW, words, table }, frame), 'start-region');
		expect(svg).toContain('>205 307<');
		expect(svg).toContain('>Stand 1.1.2025.<');
	});

	it('members of a group, framed; many names have pages of their own', async () => {
		const of = (names: readonly string[]) => (frame: DrawFrame) =>
			drawMembers(
				{ drawings: [SQUARES], members: ['DE803', 'DE80K'], key: 'Raum: 2 Mitglieder', names, nameOf: words.nameOf },
				frame
			);
		const svg = await golden(of(['Rostock', 'Landkreis Rostock']), 'vergleich-raeume');
		expect(svg.split('fill="#0b6e99"').length - 1, 'members and their key').toBe(3);
		let pages = 0;
		await goldenSvg((frame) => {
			const scenes = of(Array.from({ length: 300 }, (_, i) => `Landkreis Nummer ${i}`))(frame);
			pages = scenes.length;
			return scenes;
		});
		expect(pages).toBeGreaterThan(1);
	});
});
