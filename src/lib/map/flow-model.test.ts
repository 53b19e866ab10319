import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowLabels } from './flow-labels';
import { placeLabels } from './labels';
import { flowLines, flowWidth, taperedPath, type FlowPaint } from './flow-model';
import type { XY } from './projection';

const box = { x: 0, y: 0, width: 1000, height: 1000 };
const numbers = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const coordinate = fc.integer({ min: -2000, max: 2000 });
const point = fc.tuple(coordinate, coordinate);

describe('tapered lines', () => {
	it('are as wide as asked at the origin and end in a point at the destination', () => {
		fc.assert(
			fc.property(point, point, fc.integer({ min: 2, max: 60 }), (from, to, width) => {
				fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 1);
				const [ax = 0, ay = 0, , , x = 0, y = 0, , , bx = 0, by = 0] = numbers(taperedPath(from, to, width));
				expect(Math.hypot(ax - bx, ay - by)).toBeCloseTo(width, 0);
				expect((ax + bx) / 2).toBeCloseTo(from[0], 0);
				expect([x, y]).toEqual(to);
			})
		);
	});

	it('swing to different sides there and back', () => {
		const middle = (d: string): number => numbers(d)[3] ?? 0;
		expect(Math.sign(middle(taperedPath([0, 0], [100, 0], 4)))).toBe(-1);
		expect(Math.sign(middle(taperedPath([100, 0], [0, 0], 4)))).toBe(1);
	});

	it('of no length are not drawn', () => {
		expect(taperedPath([5, 5], [5, 5], 10)).toBe('');
	});

	it('grow with the square root of the number and never vanish', () => {
		const width = (value: number) => flowWidth(value, 10_000, box);
		expect(width(2500)).toBeCloseTo(width(10_000) / 2);
		expect(width(1)).toBeGreaterThan(0);
		expect(width(40_000)).toBe(width(10_000));
	});

	it('are drawn thin ones first, from home or to it', () => {
		const place = (lon: number) => ({ lon, lat: 0 });
		const flow = { homeward: true };
		const paint: FlowPaint = {
			home: { code: 'H', name: 'H', place: place(0), members: ['H'] },
			flows: [
				{ ...flow, key: 'A', code: 'A', value: 900, place: place(10) },
				{ ...flow, key: 'B', code: 'B', value: 30, place: place(20), homeward: false }
			],
			mode: 'one',
			mark: 'linien',
			partners: [],
			widest: 900,
			fills: new Map()
		};
		const lines = flowLines(paint, ({ lon, lat }): XY => [lon * 10, lat], box);
		expect(lines.map(({ code }) => code)).toEqual(['B', 'A']);
		expect(numbers(lines[0]?.d ?? '').slice(4, 6)).toEqual([200, 0]);
		expect(numbers(lines[1]?.d ?? '').slice(4, 6)).toEqual([0, 0]);
	});
});

it('home is named at every width, whoever stands close to it', () => {
	const place = { lon: 0, lat: 0 };
	const partner = (code: string) => ({ code, name: `Partner ${code} with a long name`, text: '3420 | 1030', place });
	const paint: FlowPaint = {
		home: { code: 'H', name: 'Home (made of many parts with long names)', place, members: ['H'] },
		flows: [],
		mode: 'both',
		mark: 'linien',
		partners: [partner('A'), partner('B'), partner('C')],
		widest: 1,
		fills: new Map()
	};
	const points: Record<string, XY> = { A: [560, 500], B: [505, 505], C: [300, 500] };
	const labels = placeLabels(
		flowLabels(paint, points, [500, 500], { box }),
		{ width: 1000, overhang: 0 },
		({ name }) => name
	);
	expect(labels[0]).toMatchObject({ text: 'Home', tier: 0 });
});
