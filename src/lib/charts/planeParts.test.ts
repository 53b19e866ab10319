import { describe, expect, it } from 'vitest';
import { apartTicks } from './apartTicks';
import { planeTitle } from './planeTitle';
import { textWidth } from './textWidth';
import { wayYears } from './wayYears';

describe('the ground of a scatter', () => {
	it('leaves out numbers that would touch the one before', () => {
		const ticks = [0, 10, 20, 40, 45, 80].map((at) => ({ at, text: String(at) }));
		expect(apartTicks(ticks, () => 20).map(({ at }) => at)).toEqual([0, 20, 40, 80]);
		expect(apartTicks(ticks.toReversed(), () => 20).map(({ at }) => at)).toEqual([80, 45, 20, 0]);
	});

	it('breaks a long title into two lines and cuts off what they do not hold', () => {
		const title =
			'Sozialversicherungspflichtig Beschäftigte am Arbeitsort je 100 Einwohner im erwerbsfähigen Alter (Prozent)';
		expect(planeTitle(title, 2000)).toEqual([title]);
		expect(planeTitle(title, 400).join(' ')).toBe(title);
		const short = planeTitle(title, 200);
		expect(short).toHaveLength(2);
		expect(short[1]).toMatch(/…$/);
		for (const line of short) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
	});
});

describe('years beside a way', () => {
	const steps = [2000, 2010, 2020].map((year) => ({ year, x: 0, y: 0, isBreak: false, source: null }));

	it('stand above, or where nothing is, and first at both ends', () => {
		const spots = [
			[0, 0],
			[5, 0],
			[100, 0]
		] as const;
		const years = wayYears([{ steps, spots }], 2015, []);
		expect(years.map(({ year }) => year)).toEqual([2000, 2020, 2010]);
		expect(years[0]?.at[1]).toBeLessThan(0);
		const below = wayYears([{ steps, spots }], 2015, [{ left: -20, right: 20, top: -20, bottom: -4 }]);
		expect(below[0]?.at[1]).toBeGreaterThan(0);
	});

	it('are left out where there is no room', () => {
		const all = { left: -500, right: 500, top: -500, bottom: 500 };
		expect(
			wayYears(
				[
					{
						steps,
						spots: [
							[0, 0],
							[5, 0],
							[100, 0]
						]
					}
				],
				2015,
				[all]
			)
		).toEqual([]);
	});
});
