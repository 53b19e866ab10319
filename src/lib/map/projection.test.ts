import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, mercator } from './projection';

describe('mercator', () => {
	it('puts the null point in the middle and the poles of the map at its edges', () => {
		expect(mercator(0, 0)).toEqual([0.5, 0.5]);
		expect(mercator(180, -85.05112878)[0]).toBe(1);
		expect(mercator(180, -85.05112878)[1]).toBeCloseTo(1, 8);
	});
});

describe('frame', () => {
	it('has the bounds at its corners and keeps angles', () => {
		const { project, width, height } = frame([8, 51, 18, 57], 1000);
		expect(project(8, 57).map(Math.round)).toEqual([0, 0]);
		expect(project(18, 51).map(Math.round)).toEqual([width, height]);
		// At 54° N a degree of latitude is 1 / cos 54° = 1.70 times as long on the map as one of longitude.
		const [x, y] = project(13, 54);
		expect((y - project(13, 54.01)[1]) / (project(13.01, 54)[0] - x)).toBeCloseTo(1.701, 2);
	});

	it('comes back from the drawing to the same place', () => {
		const { project, unproject } = frame([8, 51, 18, 57], 1800);
		const lon = fc.double({ min: -179, max: 179, noNaN: true });
		const lat = fc.double({ min: -80, max: 80, noNaN: true });
		fc.assert(
			fc.property(lon, lat, (a, b) => {
				const [x, y] = project(a, b);
				const [c, d] = unproject(x, y);
				expect([c, d]).toEqual([expect.closeTo(a, 6), expect.closeTo(b, 6)]);
			})
		);
	});
});
