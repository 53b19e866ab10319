import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, ringArea, shapePath } from './geo-path';

/** Reads a path of `pathOf` back into absolute points. */
function pointsOf(path: string): [number, number][] {
	const [, start = '', steps = ''] = /^M([^l]*)l([^z]*)z?$/.exec(path) ?? [];
	const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
	const [x = 0, y = 0] = numbers(start);
	const points: [number, number][] = [[x, y]];
	const flat = numbers(steps);
	for (let i = 0; i < flat.length; i += 2) {
		const [px = 0, py = 0] = points.at(-1) ?? [];
		points.push([px + (flat[i] ?? 0), py + (flat[i + 1] ?? 0)]);
	}
	return points;
}

describe('pathOf', () => {
	it('writes a ring with relative steps', () => {
		expect(
			pathOf(
				[
					[10, 10],
					[20, 5],
					[20.4, 30.6],
					[10, 10]
				],
				true
			)
		).toBe('M10 10l10-5 0 26z');
	});

	it('leaves out what is smaller than a unit', () => {
		expect(
			pathOf(
				[
					[1, 1],
					[1.2, 1.1],
					[1.1, 1.3],
					[1, 1]
				],
				true
			)
		).toBe('');
	});

	it('keeps every rounded point of a line', () => {
		const point = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));
		fc.assert(
			fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 40, selector: String }), (line) => {
				expect(pointsOf(pathOf(line, false))).toEqual(line);
			})
		);
	});
});

describe('shapePath', () => {
	const island = [
		[0, 0],
		[2, 0],
		[2, 2],
		[0, 2],
		[0, 0]
	];
	const main = [
		[10, 10],
		[60, 10],
		[60, 60],
		[10, 60],
		[10, 10]
	];

	it('drops islands under the limit, not the main ring', () => {
		expect(ringArea(island)).toBe(4);
		expect(shapePath([island, main], 5)).toBe(pathOf(main, true));
		expect(shapePath([island], 5)).toBe(pathOf(island, true));
	});

	it('keeps a region that vanishes at this scale as a small square', () => {
		expect(
			shapePath(
				[
					[
						[7, 7],
						[7.1, 7],
						[7.1, 7.1],
						[7, 7]
					]
				],
				5
			)
		).toBe('M6 6h2v2h-2z');
	});
});
