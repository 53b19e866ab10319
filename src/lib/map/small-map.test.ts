import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { SvgGeometry } from './geometry';
import SmallMap from './SmallMap.svelte';
import { smallMap, yearsApart } from './small-map';

const geometry = {
	width: 100,
	regions: { a: 'M1Z', b: 'M2Z', c: 'M3Z' },
	labelPoints: { a: [1, 2], b: [3, 4] }
} as unknown as SvgGeometry;

describe('small maps', () => {
	it('have one path per colour and one for what is missing', () => {
		const paint = {
			drawing: 'fill',
			fills: new Map([
				['a', '#111111'],
				['b', '#111111'],
				['nowhere', '#222222']
			]),
			shares: new Map(),
			marks: new Map([['c', 'missing' as const]]),
			selected: new Map()
		} as const;
		expect(smallMap(paint, geometry)).toEqual({
			areas: [{ color: '#111111', d: 'M1ZM2Z' }],
			missing: 'M3Z',
			circles: []
		});
	});

	it('hatch what has no value, each by a pattern of its own', () => {
		const map = { areas: [], missing: 'M3Z', circles: [] };
		const html = render(SmallMap, { props: { geometry, map } }).body;
		const [, id = ''] = /d="M3Z" fill="url\(#([^)]+)\)"/.exec(html) ?? [];
		expect(html).toContain(`<pattern id="${id}"`);
	});

	it('have circles whose areas go with the values, negative ones marked', () => {
		const shares = new Map([
			['a', 1],
			['b', -0.25]
		]);
		const paint = { drawing: 'symbol', fills: new Map(), shares, marks: new Map(), selected: new Map() } as const;
		const [large, small] = smallMap(paint, geometry).circles;
		expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2);
		expect(small?.isNegative).toBe(true);
	});
});

describe('years apart', () => {
	it('keep the first, the last and the one shown, ascending, none twice, never more than asked', () => {
		const anyYears = fc.uniqueArray(fc.integer({ min: 1979, max: 2025 }), { minLength: 1, maxLength: 47 });
		fc.assert(
			fc.property(anyYears, fc.nat(), fc.integer({ min: 3, max: 9 }), (list, at, most) => {
				const years = [...list].sort((a, b) => a - b);
				const shown = years[at % years.length] ?? 0;
				const picked = yearsApart(years, shown, most);
				expect(picked.length).toBeLessThanOrEqual(most);
				expect(picked).toEqual([...new Set(picked)].sort((a, b) => a - b));
				for (const year of [years[0], years.at(-1), shown]) expect(picked).toContain(year);
			})
		);
	});
});
