import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bivariateCell, terciles } from './bivariate';
import { testContext, testIndicator, testSlice } from './domain.fixture';
import { deriveRelation, type RelationMaterial } from './relation';
import { areaBetween, boxBetween, isRelatable, parseRelation, relationQuery } from './relation-codec';
import { RELATION_SORTS, type RelationView } from './relation-view';
import { SCOPES } from './region';

const unit = { unit: 'eur', labelDe: 'Euro', labelEn: 'Euro', suffixDe: '€', suffixEn: '€' };

// Anscombe 1973, "Graphs in Statistical Analysis", The American Statistician 27, 17–21, first of the four sets: y = 3.00 + 0.500 x, r = 0.816.
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const Y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const codes = X.map((_, i) => `DEX${String(i).padStart(2, '0')}`);

function material(change: Partial<Record<'x' | 'y', Record<string, (number | null)[]>>> = {}): RelationMaterial {
	const cells = (values: readonly number[]) =>
		Object.fromEntries(codes.map((code, i) => [code, [1, values[i] ?? null]]));
	return {
		x: { indicator: testIndicator(), unit, slice: testSlice(change.x ?? cells(X)) },
		y: { indicator: testIndicator(), unit, slice: testSlice(change.y ?? cells(Y)) },
		sources: new Map(),
		places: codes.map((region, i) => ({ region, name: region, lon: i, lat: 50 + i })),
		nameOf: (code) => code
	};
}

const view: RelationView = {
	x: 'gdp_per_head',
	y: 'gdp_per_head',
	year: 2021,
	level: 'nuts3',
	scope: 'metropolen',
	logX: false,
	logY: false,
	paths: false,
	hold: false,
	box: null,
	area: null,
	sort: { key: 'name', descending: false },
	selected: ['DEX00'],
	own: []
};

it('terciles are the published thirds', () => {
	// PySAL's mapclassify, mapclassify/tests/test_mapclassify.py: quantile(np.arange(1000), k=3) is 333, 666, 999.
	const thirds = terciles(Array.from({ length: 1000 }, (_, i) => i)) ?? [];
	expect(thirds).toHaveLength(4);
	for (const [i, published] of [0, 333, 666, 999].entries()) expect(thirds[i]).toBeCloseTo(published, 10);
});

describe('deriveRelation', () => {
	it('fits the published example', () => {
		const { fit } = deriveRelation(view, material());
		expect(fit?.slope).toBeCloseTo(0.5, 2);
		expect(fit?.intercept).toBeCloseTo(3, 2);
		expect(fit?.r).toBeCloseTo(0.816, 3);
	});

	it('fits logarithms on logarithmic axes: a power law is a straight line, and ranks stay', () => {
		const law = (power: number) => Object.fromEntries(codes.map((code, i) => [code, [1, (i + 1) ** power]]));
		const { fit } = deriveRelation({ ...view, logX: true, logY: true }, material({ x: law(1), y: law(3) }));
		expect(fit?.slope).toBeCloseTo(3);
		expect(fit?.r).toBeCloseTo(1);
		expect(fit?.rho).toBeCloseTo(1);
	});

	it('gives a region its colour of all selected ones, also where others have no figures', () => {
		const colorOf = (selected: string[]) =>
			deriveRelation({ ...view, selected }, material()).paths.find(({ region }) => region === 'DEX01')?.color;
		expect(colorOf(['DEY99', 'DEX01'])).toBe(colorOf(['DEX00', 'DEX01']));
		expect(colorOf(['DEX01'])).not.toBe(colorOf(['DEX00', 'DEX01']));
	});

	it('counts what has no value and what no logarithm shows', () => {
		const y = Object.fromEntries(codes.map((code, i) => [code, [1, i === 0 ? null : i - 3]]));
		const relation = deriveRelation({ ...view, logY: true }, material({ y }));
		expect(relation).toMatchObject({ missing: 1, notPositive: 3 });
		expect(relation.drawn).toHaveLength(codes.length - 4);
		expect(relation.points).toHaveLength(codes.length);
	});

	it('takes the last year before the one asked for that both have', () => {
		expect(deriveRelation({ ...view, year: 2030 }, material())).toMatchObject({
			substitutedYear: 2030,
			view: { year: 2021 }
		});
	});

	it('follows selected regions through the years', () => {
		const { paths } = deriveRelation(view, material());
		expect(paths).toMatchObject([{ region: 'DEX00', steps: [{ year: 2020 }, { year: 2021, x: 10, y: 8.04 }] }]);
	});
});

describe('the square of nine', () => {
	it('holds a third of the regions in each band', () => {
		const values = Array.from({ length: 99 }, (_, i) => i);
		const bounds = terciles(values);
		expect(bounds).not.toBeNull();
		const found = [0, 0, 0];
		for (const value of values) {
			const { x } = bivariateCell({ x: bounds ?? [], y: bounds ?? [] }, value, value);
			found[x] = (found[x] ?? 0) + 1;
		}
		expect(found).toEqual([33, 33, 33]);
		expect(terciles([])).toBeNull();
	});
});

function number() {
	return fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
}

describe('the rectangles', () => {
	it('hold what lies in both of them, edges included', () => {
		const brushed = (change: Partial<RelationView>) => [
			...(deriveRelation({ ...view, ...change }, material()).brushed ?? [])
		];
		expect(brushed({})).toEqual([]);
		expect(deriveRelation(view, material()).brushed).toBeNull();
		// Anscombe: x 10 to 12 are the first, the fifth and the ninth pair.
		expect(brushed({ box: { x: [10, 12], y: [0, 20] } })).toEqual(['DEX00', 'DEX04', 'DEX08']);
		expect(brushed({ area: [4, 50, 8, 60] })).toEqual(['DEX04', 'DEX05', 'DEX06', 'DEX07', 'DEX08']);
		expect(brushed({ box: { x: [10, 12], y: [0, 20] }, area: [4, 50, 8, 60] })).toEqual(['DEX04', 'DEX08']);
		expect(brushed({ box: { x: [100, 101], y: [0, 20] } })).toEqual([]);
	});

	it('lose none of their edges in a short address', () => {
		fc.assert(
			fc.property(number(), number(), (a, b) => {
				const { x } = boxBetween([a, 0], [b, 0]);
				expect(x[0]).toBeLessThanOrEqual(Math.min(a, b));
				expect(x[1]).toBeGreaterThanOrEqual(Math.max(a, b));
				expect(Math.abs(x[0] - Math.min(a, b))).toBeLessThanOrEqual(Math.abs(a) * 1e-5 + Math.abs(b) * 1e-5);
			})
		);
	});
});

describe('the address of two indicators', () => {
	const context = testContext();
	const corner = fc.tuple(number(), number());
	const anyView = fc.record({
		x: fc.constant('gdp_per_head'),
		y: fc.constant('gdp_per_head'),
		year: fc.integer({ min: 2000, max: 2025 }),
		level: fc.constantFrom('nuts3' as const, 'lau' as const),
		scope: fc.constantFrom(...SCOPES),
		logX: fc.boolean(),
		logY: fc.boolean(),
		paths: fc.boolean(),
		hold: fc.boolean(),
		box: fc.option(fc.tuple(corner, corner).map(([a, b]) => boxBetween(a, b))),
		area: fc.option(fc.tuple(corner, corner).map(([a, b]) => areaBetween(a, b))),
		sort: fc.record({ key: fc.constantFrom(...RELATION_SORTS), descending: fc.boolean() }),
		selected: fc.uniqueArray(fc.constantFrom('DE803', 'DK011', 'metropol_berlin')),
		own: fc.constantFrom([], [{ name: 'Meins', members: ['DE803'] }])
	});

	it('is read back as it was written', () => {
		fc.assert(
			fc.property(anyView, (one) => {
				const { view: read, problems } = parseRelation(new URLSearchParams(relationQuery(one, context)), context);
				expect(read).toEqual(one);
				expect(problems).toEqual([]);
			})
		);
	});

	it('survives anything, and names absolute numbers as no choice', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.constantFrom('x', 'y', 'jahr', 'log', 'auswahl', 'ebene', 'rechteck', 'flaeche', 'sortierung', 'halten'),
						fc.string()
					)
				),
				(pairs) => {
					const { view: read } = parseRelation(new URLSearchParams(pairs), context);
					expect(parseRelation(new URLSearchParams(relationQuery(read, context)), context).view).toEqual(read);
				}
			)
		);
		const { problems } = parseRelation(new URLSearchParams('x=gdp_mio_eur'), context);
		expect(problems).toEqual([{ param: 'x', value: 'gdp_mio_eur', reason: 'absolute_number' }]);
		expect(isRelatable(testIndicator({ kind: 'money' }))).toBe(false);
	});
});
