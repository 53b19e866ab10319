import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonQuery, parseComparison } from './comparison-codec';
import { cleanName, ownCode } from './own-groups';
import {
	COMPARISON_PICTURES,
	DEFAULT_COMPARISON,
	DISPLAYS,
	PEER_SETS,
	standardIndicators,
	type ComparisonView
} from './comparison-view';

const KREISE = ['DE803', 'DE80K', 'DE300', 'PL424', 'SE224'];
const PLACES = [...KREISE, ...DEFAULT_COMPARISON.places];
const GROUPS = ['metropol_stettin', 'deutschland'];
const INDICATORS = [...DEFAULT_COMPARISON.indicators, 'median_age'];
const ABSOLUTE = ['population_total', 'gdp_mio_eur'];
const known = {
	isPlace: (code: string) => PLACES.includes(code),
	isGroup: (code: string) => GROUPS.includes(code),
	isKreis: (code: string) => KREISE.includes(code),
	isIndicator: (id: string, display: string) =>
		INDICATORS.includes(id) || (display === 'veraenderung' && ABSOLUTE.includes(id)),
	since: [1990, 2024] as const
};
const parse = (query: string) => parseComparison(new URLSearchParams(query), known);

const ownGroups = fc.array(
	fc.record({
		name: fc
			.string({ minLength: 1, maxLength: 40 })
			.map(cleanName)
			.filter((name) => name !== ''),
		members: fc.uniqueArray(fc.constantFrom(...KREISE), { minLength: 1 })
	}),
	{ maxLength: 4 }
);
const views: fc.Arbitrary<ComparisonView> = ownGroups.chain((own) =>
	fc
		.record({
			display: fc.constantFrom(...DISPLAYS),
			since: fc.integer({ min: 1990, max: 2024 }),
			picture: fc.constantFrom(...COMPARISON_PICTURES),
			places: fc.uniqueArray(fc.constantFrom(...PLACES, ...own.map((_, i) => ownCode(i))), {
				minLength: 1,
				maxLength: 12
			}),
			indicators: fc.uniqueArray(fc.constantFrom(...INDICATORS), { minLength: 1 }),
			peers: fc.constantFrom(...PEER_SETS),
			inspected: fc.option(fc.constantFrom(...GROUPS, ...own.map((_, i) => ownCode(i)))),
			at: fc.nat()
		})
		.map(({ at, ...rest }) => ({ ...rest, own, focus: rest.places[at % rest.places.length] ?? 'DE803' }))
);

describe('addresses of /vergleich', () => {
	it('hold every view, own groups included', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: read, problems } = parse(comparisonQuery(view));
				expect(read).toEqual(view);
				expect(problems).toEqual([]);
			})
		);
	});

	it('never break, whatever they hold', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.constantFrom(
							'orte',
							'ort',
							'kennzahlen',
							'eigene',
							'gruppe',
							'ansicht',
							'raum',
							'darstellung',
							'seit',
							'x'
						),
						fc.string()
					)
				),
				(pairs) => {
					const { view } = parse(new URLSearchParams(pairs).toString());
					expect(view.places).toContain(view.focus);
					expect(view.places.length).toBeGreaterThan(0);
					expect(view.places.length).toBeLessThanOrEqual(12);
					expect(view.indicators.length).toBeGreaterThan(0);
				}
			)
		);
	});

	it('are empty for the default', () => {
		expect(comparisonQuery(DEFAULT_COMPARISON)).toBe('');
		expect(parse('')).toEqual({ view: DEFAULT_COMPARISON, problems: [] });
	});

	it('show absolute numbers as changes only', () => {
		expect(parse('kennzahlen=population_total').problems).toMatchObject([{ value: 'population_total' }]);
		const { view, problems } = parse('darstellung=veraenderung&seit=2015&kennzahlen=population_total');
		expect(problems).toEqual([]);
		expect(view).toMatchObject({ display: 'veraenderung', since: 2015, indicators: ['population_total'] });
		expect(parse('darstellung=veraenderung').view.indicators).toEqual(standardIndicators('veraenderung'));
	});

	it('name what they could not use', () => {
		const { view, problems } = parse(
			'orte=DE803,ZZ9&kennzahlen=nonsense&eigene=ohne&eigene=Meins~DE300.XX1&ansicht=torte&raum=DE803&darstellung=kurve&seit=1789'
		);
		expect(view.places).toEqual(['DE803']);
		expect(view.indicators).toEqual(DEFAULT_COMPARISON.indicators);
		expect(view.own).toEqual([{ name: 'Meins', members: ['DE300'] }]);
		expect(problems.map(({ param, value }) => `${param}=${value}`)).toEqual([
			'eigene=ohne',
			'eigene=XX1',
			'orte=ZZ9',
			'darstellung=kurve',
			'raum=DE803',
			'ansicht=torte',
			'seit=1789',
			'kennzahlen=nonsense'
		]);
	});
});
