import { describe, expect, it } from 'vitest';
import { PAPER } from './paper-colors';
import { greyLevels, paperGrey } from './paper-greys';

/** L* of CIELAB. */
function lightness(color: string): number {
	const [channel = 0, ...others] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
	expect(
		others.every((one) => one === channel),
		`${color} is a grey`
	).toBe(true);
	const share = channel / 255;
	const luminance = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	return 116 * Math.cbrt(luminance) - 16;
}

/** Distances of neighbours, the lighter one first. */
const steps = (colors: readonly string[]): number[] =>
	colors.map(lightness).flatMap((own, i, all) => (i === 0 ? [] : [(all[i - 1] ?? 0) - own]));

const ground = [paperGrey(PAPER.water), paperGrey(PAPER.land)];

describe('greys of a map', () => {
	it.each([3, 4, 5, 6, 7])('sea, land and %i classes are told apart from their neighbours', (count) => {
		expect(Math.min(...steps([...ground, ...greyLevels(count)]))).toBeGreaterThan(9);
	});

	it('places without money are one more class below seven', () => {
		expect(Math.min(...steps([...ground, ...greyLevels(8)]))).toBeGreaterThan(8);
	});

	it('classes step evenly, and a single one is none too many', () => {
		const all = steps(greyLevels(7));
		expect(Math.max(...all) - Math.min(...all)).toBeLessThan(1);
		expect(greyLevels(1)).toHaveLength(1);
	});

	it('leaves the lightness of all other colours', () => {
		expect(paperGrey('#ff0000')).toBe('#363636');
	});
});
