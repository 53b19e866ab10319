import { describe, expect, it } from 'vitest';
import type { SvgPlace } from './geometry';
import { placeLabels } from './labels';
import { placeLabelsAt } from './labels-at';
import type { XY } from './projection';

function town(name: string, rank: number, x: number, y: number): SvgPlace {
	return { place: name.toLowerCase(), name, nameDe: name, kind: 'town', rank, x, y };
}

const named = (place: SvgPlace) => place.name;

describe('placeLabelsAt', () => {
	const frame = { width: 1000, height: 1000, overhang: 0 };
	const home = town('Rostock', 0, 400, 500);
	const strongest = town('Landkreis Rostock 23 040', 0.5, 410, 535);
	const further = town('Ludwigslust-Parchim 720', 0.75, 340, 540);

	it('names what has room in exactly this width, which the steps of the page leave out', () => {
		const inTiers = placeLabels([home, strongest, further], frame, named).filter(({ tier }) => tier < 2);
		expect(inTiers.map(({ text }) => text)).not.toContain(strongest.name);
		const labels = placeLabelsAt(500, [home, strongest, further], frame, named);
		expect(labels.map(({ text, side }) => [text, side])).toEqual([
			['Rostock', 'right'],
			[strongest.name, 'right'],
			[further.name, 'left']
		]);
	});

	it('names no more than a drawing of that width can bear', () => {
		const labels = placeLabelsAt(300, [home, town('Marlow', 4, 900, 900)], frame, named);
		expect(labels.map(({ text }) => text)).toEqual(['Rostock']);
	});

	const road = Array.from({ length: 100 }, (_, i): XY => [400 + i * 2, 500]);

	it('moves a name off the lines that run through it, to the other side, else above, and leaves it where nothing is better', () => {
		const [aside] = placeLabelsAt(1000, [home], { ...frame, avoid: road }, named);
		expect(aside).toMatchObject({ side: 'left', rise: 0 });
		const both = Array.from({ length: 200 }, (_, i): XY => [200 + i * 2, 500]);
		expect(placeLabelsAt(1000, [home], { ...frame, avoid: both }, named)[0]).toMatchObject({
			side: 'right',
			rise: 0.75
		});
		const everywhere = both.flatMap(([x]) => Array.from({ length: 50 }, (_, i): XY => [x, 450 + i * 2]));
		expect(placeLabelsAt(1000, [home], { ...frame, avoid: everywhere }, named)).toHaveLength(1);
		const lesser = town('Rostock', 1, 400, 500);
		expect(placeLabelsAt(1000, [lesser], { ...frame, avoid: everywhere }, named)).toEqual([]);
	});

	it('gives a name up where it would cross the outline around home, but not where it fits in, nor that of the strongest', () => {
		const around = (r: number): XY[] =>
			Array.from({ length: 2 * r + 1 }, (_, i) => i - r).flatMap((step): XY[] => [
				[400 + step, 500 - r],
				[400 + step, 500 + r],
				[400 - r, 500 + step],
				[400 + r, 500 + step]
			]);
		const own = around(40);
		expect(placeLabelsAt(1000, [home], { ...frame, avoid: own, own }, named)).toEqual([]);
		const wide = around(200);
		expect(placeLabelsAt(1000, [home], { ...frame, avoid: wide, own: wide }, named)).toHaveLength(1);
		expect(placeLabelsAt(1000, [strongest], { ...frame, avoid: own, own }, named)).toHaveLength(1);
		expect(placeLabelsAt(1000, [{ ...strongest, rank: 0.75 }], { ...frame, avoid: own, own }, named)).toEqual([]);
	});

	it('looks away from what ends at the point itself, and stays inside the drawing', () => {
		expect(placeLabelsAt(1000, [home], { ...frame, avoid: [[402, 500]] }, named)[0]).toMatchObject({
			side: 'right',
			rise: 0
		});
		const top = town('Rostock', 0, 400, 10);
		const line = Array.from({ length: 300 }, (_, i): XY => [100 + i * 2, 10]);
		expect(placeLabelsAt(1000, [top], { ...frame, avoid: line }, named)[0]).toMatchObject({ rise: -0.75 });
	});

	it('covers no point: neither its own nor that of a place named before, and a place below a name is left out', () => {
		const both = Array.from({ length: 200 }, (_, i): XY => [200 + i * 2, 500]);
		const close = town('Tessin', 1, 405, 503);
		const below = town('Laage', 1, 430, 482);
		const labels = placeLabelsAt(1000, [home, close, below], { ...frame, avoid: both }, named);
		expect(labels.map(({ text, side, rise }) => [text, side, rise])).toEqual([['Rostock', 'right', 0.75]]);
	});
});
