import { describe, expect, it } from 'vitest';
import { testIndicator } from './domain.fixture';
import { formulaIndicator, IndicatorsWithFormulas, type MadeIndicator } from './formula-indicator';
import { parseFormula } from './formula';
import type { Indicator, Unit } from './indicator';

const unit = (id: string, de: string): [string, Unit] => [
	id,
	{ unit: id, labelDe: de, labelEn: id, suffixDe: '', suffixEn: '' }
];
const millions = { unit: 'mio_eur', labelDe: 'Millionen Euro', labelEn: 'million euros' };
const units = new Map<string, Unit>([
	['mio_eur', { ...millions, suffixDe: 'Mio. €', suffixEn: '€ million' }],
	unit('persons', 'Personen'),
	unit('births', 'Geburten'),
	unit('deaths', 'Sterbefälle'),
	unit('nights', 'Übernachtungen'),
	unit('eur', 'Euro'),
	unit('percent', 'Prozent')
]);

function count(id: string, years: [number, number], change: Partial<Indicator> = {}): Indicator {
	const { nuts3 } = testIndicator().coverage;
	const coverage = { nuts3: { ...nuts3!, firstYear: years[0], lastYear: years[1] } };
	const base = { indicator: id, titleDe: id, titleEn: id, unit: 'persons', kind: 'count', aggregate: 'sum' } as const;
	return testIndicator({ ...base, coverage, ...change });
}

const all = [
	count('unemployed', [1998, 2025], {
		sources: ['ba'],
		breaks: [{ year: 2005, countries: ['DE'], reasonDe: 'a', reasonEn: 'a' }]
	}),
	count('people', [2000, 2022], { sources: ['estat'] }),
	count('old', [1950, 1960]),
	count('population_total', [2000, 2025]),
	count('gdp', [2000, 2022], { unit: 'mio_eur', kind: 'money' }),
	count('live_births', [2000, 2022], { unit: 'births' }),
	count('deaths', [2000, 2022], { unit: 'deaths' }),
	count('tourist_nights', [2000, 2022], { unit: 'nights' }),
	count('income', [2000, 2022], { unit: 'eur', kind: 'rate', aggregate: 'weighted', decimals: 2 })
];
const indicators = new IndicatorsWithFormulas(
	all.map((indicator) => [indicator.indicator, indicator]),
	units
);

function made(id: string): MadeIndicator {
	const formula = parseFormula(id);
	const found = formula && formulaIndicator(id, formula, { indicators, units });
	if (!found || typeof found === 'string') throw new Error(`${id}: ${found}`);
	return found;
}

function refused(id: string): unknown {
	const formula = parseFormula(id);
	return formula && formulaIndicator(id, formula, { indicators, units });
}

describe('an indicator made by a formula', () => {
	it('carries the units: persons per 1000 persons, euros times persons, per cent of persons', () => {
		expect(made('unemployed.per.people.1000').unit.labelDe).toBe('Personen je 1000 Personen');
		expect(made('income.times.people').unit.labelDe).toBe('Euro × Personen');
		expect(made('unemployed.share.people').unit.unit).toBe('percent');
		expect(made('unemployed.plus.people').unit.unit).toBe('persons');
	});

	it('adds, subtracts and shares counts of people whatever they are called, and nothing else', () => {
		expect(made('live_births.minus.deaths').unit.unit).toBe('persons');
		expect(made('live_births.minus.deaths').indicator).toMatchObject({
			unit: 'persons',
			kind: 'count',
			aggregate: 'sum'
		});
		expect(made('people.plus.live_births').unit.labelDe).toBe('Personen');
		expect(made('deaths.share.people').unit.unit).toBe('percent');
		expect(refused('live_births.plus.tourist_nights')).toBe('units');
		expect(refused('tourist_nights.share.people')).toBe('counts');
	});

	it('names what a value is counted per, one of them or many', () => {
		const per = made('unemployed.per.population_total.1');
		expect(per.indicator).toMatchObject({ titleDe: 'unemployed je Einwohner', titleEn: 'unemployed per inhabitant' });
		expect(per.unit.labelDe).toBe('Personen je Einwohner');
		expect(per.unit.suffixDe).toBe('');
		expect(made('gdp.per.population_total.1').unit).toMatchObject({
			labelDe: 'Millionen Euro je Einwohner',
			suffixDe: 'Mio. €'
		});
		expect(made('income.per.tourist_nights.1').unit.labelDe).toBe('Euro je Übernachtung');
		expect(made('deaths.per.live_births.10000').unit).toMatchObject({
			labelDe: 'Sterbefälle je 10\u202f000 Geburten',
			labelEn: 'deaths per 10,000 births'
		});
	});

	it('is a rate, a share or still an absolute number, so that maps draw it right', () => {
		expect(made('unemployed.per.people.1000').indicator.kind).toBe('rate');
		expect(made('unemployed.share.people').indicator.kind).toBe('share');
		expect(made('unemployed.minus.people').indicator).toMatchObject({ kind: 'count', aggregate: 'sum' });
		expect(made('income.times.people').indicator.kind).toBe('count');
	});

	it('has the years of both, all breaks and all sources, and is our own calculation', () => {
		const { indicator } = made('unemployed.per.people.1');
		expect(indicator.coverage.nuts3).toMatchObject({ firstYear: 2000, lastYear: 2022 });
		expect(indicator.breaks).toHaveLength(1);
		expect(indicator).toMatchObject({ sources: ['ba', 'estat'], computed: true });
		expect(made('people.mean.5').indicator.coverage.nuts3).toMatchObject({ firstYear: 2004, lastYear: 2022 });
	});

	it('says why it can’t be', () => {
		expect(refused('unemployed.plus.income')).toBe('units');
		expect(refused('unemployed.share.income')).toBe('counts');
		expect(refused('unemployed.per.unemployed.1')).toBe('same');
		expect(refused('unemployed.per.old.1')).toBe('no_overlap');
		expect(refused('unemployed.per.nothing.1')).toBe('unknown');
		expect(indicators.refusalOf('unemployed.plus.income')).toBe('units');
		expect(indicators.refusalOf('unemployed.share.people')).toBeNull();
		expect(indicators.refusalOf('nonsense'), 'no formula').toBeNull();
	});

	it('is found by its id and never listed', () => {
		expect(indicators.has('unemployed.share.people')).toBe(true);
		expect(indicators.get('unemployed.share.people')?.titleDe).toBe('unemployed in % von: people');
		expect(indicators.has('unemployed.plus.income')).toBe(false);
		expect(indicators.get('__proto__')).toBeUndefined();
		expect([...indicators.keys()]).toHaveLength(all.length);
	});
});
