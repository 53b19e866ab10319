import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapPath } from './path-corners';
import { distanceKm } from '../domain/distance';
import type { SvgGeometry } from './geometry';
import { frame } from './projection';
import { laea, printedMap } from './reproject';

/** As high as the largest frame of the atlas: four countries, on which Mercator's scale changes by half. */
const BOUNDS = [5.8, 47.2, 24.3, 69.1] as const;
const GEOMETRY: SvgGeometry = {
	scope: 'laender',
	level: 'nuts3',
	layers: ['nuts3-laender'],
	viewBox: '0 0 1800 4202',
	width: 1800,
	height: frame(BOUNDS, 1800).height,
	projection: 'mercator',
	bounds: BOUNDS,
	land: 'M0 0h9v9h-9z',
	lakes: '',
	borders: '',
	outlines: {},
	places: [],
	regions: {},
	labelPoints: {}
};

it('agrees with the example of the EPSG guidance note 7-2 for ETRS89-LAEA to the centimetre', () => {
	const [east, north] = laea(5, 50);
	expect(east).toBeCloseTo(3962799.45, 2);
	expect(north).toBeCloseTo(2999718.85, 2);
});

it.each(['mercator', 'laea'] as const)('knows scale and north of any part of a map: %s', (projection) => {
	const { project, ground } = printedMap(GEOMETRY, projection);
	fc.assert(
		fc.property(
			fc.double({ min: 6, max: 24, noNaN: true }),
			fc.double({ min: 47.5, max: 69, noNaN: true }),
			(lon, lat) => {
				const [here, east, north] = [
					{ lon, lat },
					{ lon: lon + 0.05, lat },
					{ lon, lat: lat + 0.03 }
				];
				const [[x, y], [eastX, eastY], [northX, northY]] = [project(here), project(east), project(north)];
				const { kilometresPerUnit, north: angle } = ground([x, y]);
				// EPSG:3035 stretches by a hundredth so far from its middle; distances here are those on a sphere.
				expect(
					Math.abs((Math.hypot(eastX - x, eastY - y) * kilometresPerUnit) / distanceKm(here, east) - 1)
				).toBeLessThan(0.016);
				expect((Math.atan2(northX - x, y - northY) * 180) / Math.PI).toBeCloseTo(angle, 1);
			}
		)
	);
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
