import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIndex } from './classification';
import { lockClasses } from './classes';
import { DEFAULT_CLASSING, type Classing } from './view';

const classing = (patch: Partial<Classing>): Classing => ({ ...DEFAULT_CLASSING, ...patch });

describe('lockClasses', () => {
	it('makes the middle of diverging data a bound and colours both sides', () => {
		const locked = lockClasses([-4, -3, -1, 1, 2, 5, 9, 12], classing({ method: 'ckmeans', count: 5 }), 0);
		expect(locked?.bounds).toContain(0);
		expect(locked?.colors).toHaveLength((locked?.bounds.length ?? 0) - 1);
		expect(locked?.diverging).toBe(true);
	});

	it('has at most as many classes as asked, none of them a sliver next to the middle', () => {
		const values = [-10.3, -5, -3.1, -0.003, 0.0008, 1, 3, 5, 8, 18];
		const locked = lockClasses(values, classing({ method: 'ckmeans', count: 5 }), 0);
		expect(locked?.bounds).toHaveLength(6);
		expect(locked?.bounds.filter((bound) => Math.abs(bound) < 0.5)).toEqual([0]);
	});

	it('covers every value, whatever comes in', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ noNaN: true, min: -1e3, max: 1e3 }), { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 3, max: 7 }),
				(values, count) => {
					const locked = lockClasses(values, classing({ method: 'quantile', count }), 0);
					const bounds = locked?.bounds ?? [];
					expect(locked?.colors).toHaveLength(bounds.length - 1);
					expect(bounds.length).toBeLessThanOrEqual(count + 1);
					for (const value of values) expect(locked?.colors[classIndex(bounds, value)]).toBeDefined();
				}
			)
		);
	});

	it('colours the reader’s bounds by their side of the middle, a class that holds it as neutral', () => {
		const locked = lockClasses([-9, -1, 1, 9], classing({ method: 'manual', bounds: [-5, 5] }), 0);
		expect(locked).toMatchObject({ bounds: [-9, -5, 5, 9], diverging: true });
		expect(locked?.colors[1]).toBe('#f5f5f5');
	});

	it('colours both sides alike where the bound misses the middle by binary dust', () => {
		// Pooled z-scores: their mean is -5.6e-17 and not 0.
		const values = [-1.7, -0.4, -0.1, 0.1, 0.4, 1.7 - 4e-16];
		const locked = lockClasses(values, classing({ method: 'sd', count: 4 }), 0);
		expect(locked?.bounds[2]).not.toBe(0);
		expect(locked?.bounds[2]).toBeCloseTo(0, 12);
		expect(locked?.colors).toEqual(lockClasses([-2, -0.5, 0.5, 2], classing({ method: 'sd', count: 4 }), 0)?.colors);
		expect(locked?.colors).not.toContain('#f5f5f5');
	});

	it('colours the one class of values that all are the middle as neutral', () => {
		expect(lockClasses([0, 0], classing({}), 0)?.colors).toEqual(['#f5f5f5']);
	});

	it('goes with the value where there are no classes, equally strong on both sides of the middle', () => {
		const locked = lockClasses([-1, 4], classing({ method: 'unclassed' }), 0);
		expect(locked).toMatchObject({ unclassed: true, diverging: true });
		expect(locked?.colors).toHaveLength(64);
		const plain = lockClasses([1, 4], classing({ method: 'unclassed' }), null);
		expect(new Set(plain?.colors).size).toBeGreaterThan(50);
	});

	it('has the darkest colour first for ranks', () => {
		const [up, down] = [false, true].map((first) => lockClasses([1, 2, 3, 4, 5, 6], classing({}), null, first));
		expect(down?.colors).toEqual([...(up?.colors ?? [])].reverse());
	});

	it('works when all values lie on one side of the middle', () => {
		const above = lockClasses([101, 105, 120, 140], classing({ method: 'ckmeans', count: 4 }), 100);
		expect(above?.bounds[0]).toBe(100);
		const below = lockClasses([80, 85, 90, 99], classing({ method: 'ckmeans', count: 4 }), 100);
		expect(below?.bounds.at(-1)).toBe(100);
		expect(below?.colors).toHaveLength((below?.bounds.length ?? 0) - 1);
	});
});
