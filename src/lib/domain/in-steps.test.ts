import { describe, expect, it } from 'vitest';
import { inSteps } from './in-steps';

/** Pieces that take longer than goes without a pause. */
function* slow(count: number, made: number[] = []): Generator<number> {
	for (let i = 0; i < count; i++) {
		const until = performance.now() + 10;
		while (performance.now() < until);
		made.push(i);
		yield i;
	}
}

describe('inSteps', () => {
	it('collects every piece in its order and tells a progress that never goes back', async () => {
		const shares: number[] = [];
		expect(await inSteps(slow(5), 5, { onProgress: (share) => shares.push(share) })).toEqual([0, 1, 2, 3, 4]);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	it('lets others have their turn between pieces', async () => {
		const order: (number | string)[] = [];
		setTimeout(() => order.push('other'));
		await inSteps(slow(6), 6, { onProgress: (share) => order.push(share) });
		expect(order.indexOf('other')).toBeGreaterThan(-1);
		expect(order.indexOf('other')).toBeLessThan(6);
	});

	it('makes no further piece once it is cancelled, and none if it is cancelled before', async () => {
		const task = new AbortController();
		const made: number[] = [];
		setTimeout(() => task.abort());
		await expect(inSteps(slow(1000, made), 1000, { signal: task.signal })).rejects.toThrow(/abort/i);
		expect(made.length).toBeLessThan(1000);
		const before = made.length;
		await expect(inSteps(slow(3, made), 3, { signal: task.signal })).rejects.toThrow(/abort/i);
		expect(made).toHaveLength(before);
	});

	it('fails as a piece fails', async () => {
		const pieces = (function* () {
			yield 1;
			throw new RangeError('No second piece.');
		})();
		await expect(inSteps(pieces, 2, {})).rejects.toThrow('No second piece.');
	});
});
