import { expect, it } from 'vitest';
import { barLength, kilometresPerUnit } from './scale-bar';
import { frame, type Bounds } from './projection';

it('takes the longest round length that fits', () => {
	expect(barLength(0.8, 150)).toEqual({ km: 100, pixels: 125 });
	expect(barLength(2, 10)).toEqual({ km: 20, pixels: 10 });
	expect(barLength(5000, 0.0001).km, 'no room at all').toBe(1);
});

it('knows the scale at the middle of a map: a degree of longitude at 54° N is 65.4 km', () => {
	const bounds: Bounds = [11.5, 53.99, 12.5, 54.01];
	const { height } = frame(bounds, 1000);
	expect(kilometresPerUnit({ bounds, width: 1000, height }) * 1000).toBeCloseTo(65.36, 1);
});
