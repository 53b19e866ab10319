import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapPath } from './path-corners';
import { laea } from './reproject';

it('agrees with the example of the EPSG guidance note 7-2 for ETRS89-LAEA to the centimetre', () => {
	const [east, north] = laea(5, 50);
	expect(east).toBeCloseTo(3962799.45, 2);
	expect(north).toBeCloseTo(2999718.85, 2);
});

it('moves every corner of what the pipeline writes, relative steps and closed rings included', () => {
	const moved = mapPath('M10 20l5-3-2 8zM1 1h2v2h-2z', ([x, y]) => [x * 2, y * 10]);
	expect(moved).toBe('M20 200L30 170L26 250ZM2 10L6 10L6 30L2 30Z');
});

it('leaves paths as they are when nothing moves', () => {
	const corner = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
	fc.assert(
		fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (corners) => {
			const [start, ...rest] = corners;
			if (!start) return;
			let [x, y] = start;
			const steps = rest.map(([nextX, nextY]) => {
				const step = `${nextX - x} ${nextY - y}`;
				[x, y] = [nextX, nextY];
				return step;
			});
			const written = mapPath(`M${start.join(' ')}l${steps.join(' ')}z`.replace(/ -/g, '-'), (point) => point);
			expect(written).toBe(
				`M${corners
					.map((one) => one.join(' '))
					.join('L')
					.replace('L', rest.length > 0 ? 'L' : '')}Z`
			);
		})
	);
});
