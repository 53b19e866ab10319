import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundStep, handleRange, movedBound, newBound } from './bounds';

describe('bounds of classes', () => {
	it('have a round step for their range', () => {
		expect(boundStep(0, 1000)).toBe(10);
		expect(boundStep(2.1, 12.9)).toBe(0.1);
		expect(boundStep(20_000, 95_000)).toBe(100);
		expect(boundStep(5, 5)).toBe(1);
	});

	it('move on whole steps and never reach a neighbour', () => {
		const range = { low: 0, high: 100, step: 1 };
		expect(movedBound([20, 40, 60], 1, 33.4, range)).toBe(33);
		expect(movedBound([20, 40, 60], 1, 5, range)).toBe(21);
		expect(movedBound([20, 40, 60], 2, 500, range)).toBe(99);
		expect(movedBound([20], 0, -7, range)).toBe(1);
	});

	it('stay in order, whatever is dragged where', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (at, value) => {
				const bounds = [20, 40, 60];
				const next = bounds.map((bound, i) =>
					i === at ? movedBound(bounds, at, value, { low: 0, high: 100, step: 1 }) : bound
				);
				expect([0, ...next, 100]).toEqual([...new Set([0, ...next, 100])].sort((a, b) => a - b));
			})
		);
	});

	it('lie within what their handles say, though set beyond the values', () => {
		expect(handleRange(300, 0, 100)).toEqual({ min: 0, max: 300 });
		expect(handleRange(-5, 0, 100)).toEqual({ min: -5, max: 100 });
		expect(handleRange(20, 0, 100)).toEqual({ min: 0, max: 100 });
	});

	it('grow by the middle of the widest class', () => {
		expect(newBound([10, 20], { low: 0, high: 100, step: 1 })).toBe(60);
	});
});
