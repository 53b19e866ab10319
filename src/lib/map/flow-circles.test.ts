import { describe, expect, it } from 'vitest';
import { circlePath, circleRadius, flowCircles } from './flow-circles';
import type { FlowPaint } from './flow-model';
import type { XY } from './projection';

const box = { x: 0, y: 0, width: 1000, height: 1000 };
const place = (lon: number) => ({ lon, lat: 0 });
const project = ({ lon, lat }: { lon: number; lat: number }): XY => [lon, lat];
const paint: FlowPaint = {
	home: { code: 'H', name: 'H', place: place(0), members: ['H'] },
	mode: 'both',
	mark: 'kreise',
	partners: [],
	flows: [
		{ key: 'A-in', code: 'A', value: 100, homeward: true, place: place(10) },
		{ key: 'A-out', code: 'A', value: 400, homeward: false, place: place(10) }
	],
	widest: 400,
	fills: new Map()
};

describe('circles', () => {
	it('have areas in the ratio of the numbers, and can always be pointed at', () => {
		const area = (value: number) => circleRadius(value, 400, box) ** 2;
		expect(area(400) / area(100)).toBeCloseTo(4);
		expect(circleRadius(0, 400, box)).toBeGreaterThan(1);
	});

	it('are halves where both directions are shown, who comes on the right', () => {
		const circles = flowCircles(paint, project, box);
		expect(circles.map(({ key, half }) => [key, half])).toEqual([
			['A-out', 'left'],
			['A-in', 'right']
		]);
		expect(circlePath({ center: [10, 0], r: 5, half: 'right' })).toBe('M10 -5A5 5 0 0 1 10 5Z');
		expect(circlePath({ center: [10, 0], r: 5, half: 'left' })).toBe('M10 -5A5 5 0 0 0 10 5Z');
	});

	it('are hollow only for losses', () => {
		const losses = (mode: FlowPaint['mode']) => flowCircles({ ...paint, mode }, project, box).map(({ loss }) => loss);
		expect(losses('balance')).toEqual([true, false]);
		expect(losses('one')).toEqual([false, false]);
	});
});
