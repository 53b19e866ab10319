import { describe, expect, it } from 'vitest';
import type { SvgPlace } from './geometry';
import { placeLabels } from './labels';

function town(name: string, rank: number, x: number, y: number): SvgPlace {
	return { place: name.toLowerCase(), name, nameDe: name, kind: 'town', rank, x, y };
}

const OPEN = { width: 1800, overhang: Infinity };
const named = (place: SvgPlace) => place.name;

describe('placeLabels', () => {
	it('names the most important town at every width', () => {
		const [first] = placeLabels([town('Laage', 4, 100, 105), town('Rostock', 1, 100, 100)], OPEN, named);
		expect(first).toMatchObject({ text: 'Rostock', tier: 0, side: 'right' });
	});

	it('moves a name to the left where the right side is taken, and leaves it out where both are', () => {
		const places = [town('Rostock', 1, 900, 500), town('Warnemünde', 1, 850, 505), town('Sanitz', 1, 890, 502)];
		const labels = placeLabels(places, OPEN, named);
		expect(labels.map(({ text, side }) => [text, side])).toEqual([
			['Rostock', 'right'],
			['Warnemünde', 'left']
		]);
	});

	it('keeps names inside the picture: on the other side of the point, or not at all', () => {
		const places = [town('Gdańsk', 1, 1790, 300), town('Kiel', 1, 1850, 900)];
		expect(placeLabels(places, { width: 1800, overhang: 0 }, named).map(({ text, side }) => [text, side])).toEqual([
			['Gdańsk', 'left']
		]);
	});

	it('names a town in its own language alone where a narrow drawing has no room for the exonym', () => {
		const places = [town('København (Kopenhagen)', 1, 900, 300), town('Malmö', 1, 1000, 300)];
		const at = (seen: number) => placeLabels(places, { width: 1800, overhang: 0, seen }, named).map(({ text }) => text);
		expect(at(400)).toEqual(['Malmö', 'København']);
		expect(at(0)).toEqual(['Malmö', 'København']);
		const wide = { width: 1800, overhang: Infinity, seen: 0 };
		expect(placeLabels(places, wide, named).map(({ text }) => text)).toContain('København (Kopenhagen)');
	});

	it('keeps room in wide drawings for the strongest partner that a narrow one cannot name', () => {
		const home = town('Rostock', 0, 380, 500);
		const strongest = town('Landkreis Rostock 23 040 | 11 930', 0.5, 400, 540);
		const further = town('Vorpommern-Greifswald 860 | 350', 1.25, 1350, 545);
		const labels = placeLabels([home, strongest, further], { width: 1800, overhang: 0 }, named);
		expect(labels.map(({ text, tier }) => [text, tier])).toEqual([
			['Rostock', 0],
			[strongest.name, 3]
		]);
	});

	it('adds less important towns as the drawing grows', () => {
		const labels = placeLabels(
			[town('Berlin', 1, 0, 0), town('Kiel', 2, 900, 0), town('Marlow', 4, 1500, 900)],
			OPEN,
			named
		);
		expect(labels.map(({ text, tier }) => [text, tier])).toEqual([
			['Berlin', 0],
			['Kiel', 1],
			['Marlow', 3]
		]);
	});
});
