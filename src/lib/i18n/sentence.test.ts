import { describe as group, expect, it } from 'vitest';
import { messages as de } from './de';
import { messages as en } from './en';
import { testResult } from '../domain/result.fixture';
import { describe } from '../domain/sentence';

const population = {
	indicator: 'population_total',
	titleDe: 'Bevölkerung',
	titleEn: 'Population',
	unit: 'persons',
	kind: 'count' as const,
	breaks: [
		{
			year: 2023,
			countries: ['DE'] as const,
			reasonDe: 'Zensus 2022: neu gezählt.',
			reasonEn: 'Census 2022: counted anew.'
		}
	]
};
const rate = {
	indicator: 'rate',
	titleDe: 'Arbeitslosenquote',
	titleEn: 'Unemployment rate',
	unit: 'percent',
	decimals: 1
};

group('describe', () => {
	const broken = { DE803: [209_000, 210_000, 211_000, [203_909, 'break' as const], 204_500, 205_307] };

	it('counts from the start of the comparable part where a break lies between, and says why', () => {
		const result = testResult({ cells: broken as never, indicator: population });
		expect(describe(result, de, 'de')).toBe(
			'2025 lebten in Rostock 205\u202f307 Menschen, 0,7\u00a0% mehr als 2023, Rang 1 von 1; Werte vor 2023 sind damit nicht vergleichbar (Zensus 2022).'
		);
		expect(describe(result, en, 'en')).toBe(
			'In 2025, 205\u202f307 people lived in Rostock, 0.7\u00a0% more than in 2023, rank 1 of 1; values before 2023 are not comparable (Census 2022).'
		);
	});

	it('states no change at all in the very year of a break', () => {
		const sentence = describe(
			testResult({ cells: broken as never, indicator: population, view: { year: 2023 } }),
			de,
			'de'
		);
		expect(sentence).not.toMatch(/mehr|weniger/);
		expect(sentence).toContain('Werte vor 2023 sind damit nicht vergleichbar');
	});

	it('looks across a break only if asked, and says so', () => {
		const result = testResult({ cells: broken as never, indicator: population, view: { acrossBreaks: true } });
		expect(describe(result, de, 'de')).toContain(
			'1,8\u00a0% weniger als 2020 (über einen Bruch der Zeitreihe hinweg gerechnet)'
		);
	});

	it('says that base year and year are the same, with a selection and without', () => {
		const view = { year: 2021, baseYear: 2021, mode: 'change' } as const;
		const cells = { DE803: [9, 7.2], DE80K: [5, 5.6] };
		const lead = testResult({ cells, indicator: rate, view });
		expect(describe(lead, de, 'de')).toBe(
			'Arbeitslosenquote: Rostock lag 2021 bei 7,2\u00a0%; Jahr und Basisjahr sind dasselbe (2021), eine Veränderung gibt es nicht.'
		);
		const scope = testResult({ cells, indicator: rate, view: { ...view, selected: [] } });
		expect(describe(scope, de, 'de')).toBe(
			'Arbeitslosenquote: Jahr und Basisjahr sind dasselbe (2021), eine Veränderung gibt es nicht.'
		);
		expect(describe(scope, en, 'en')).toContain('year and base year are the same (2021)');
		expect(describe(testResult({ cells, indicator: rate, view: { ...view, mode: 'value' } }), de, 'de')).not.toContain(
			'Basisjahr'
		);
	});

	it('sets a rate against its reference in percentage points', () => {
		const cells = { DE803: [9, 7.2], DE80K: [5, 5.6], deutschland: [6.1, 6] };
		const result = testResult({ cells, indicator: rate, view: { reference: 'deutschland' } });
		expect(describe(result, de, 'de')).toBe(
			'Arbeitslosenquote: Rostock lag 2021 bei 7,2\u00a0%, 1,8\u00a0Prozentpunkte niedriger als 2020, Rang 1 von 2; ' +
				'zum Vergleich: Deutschland 6,0\u00a0% (Abstand +1,2\u00a0Prozentpunkte); für 2025 liegen keine Daten vor.'
		);
	});

	it('says that a value is provisional', () => {
		const result = testResult({ cells: { DE803: [1, [2, 'provisional']] }, indicator: rate, view: { year: 2021 } });
		expect(describe(result, de, 'de')).toContain('bei 2,0\u00a0% (vorläufig)');
	});

	it('calls a change that rounds to nothing unchanged', () => {
		const result = testResult({ cells: { DE803: [100_000, 100_010] }, indicator: population, view: { year: 2021 } });
		expect(describe(result, de, 'de')).toContain('unverändert gegenüber 2020');
	});

	it('names the members a missing group value lacks, and the last value there was', () => {
		const result = testResult({
			cells: { DE803: [1, 2], DE80K: [1, null], regiopolregion_rostock: [2, null] },
			notes: [['regiopolregion_rostock', 2021, 'missing:DE80K,DE999']],
			indicator: rate,
			view: { selected: ['regiopolregion_rostock'], year: 2021 }
		});
		expect(describe(result, de, 'de')).toBe(
			'Arbeitslosenquote: für 2021 gibt es in der Regiopolregion Rostock keinen Wert, ' +
				'weil Werte fehlen für Landkreis Rostock und DE999; zuletzt 2020: 2,0\u00a0%.'
		);
	});

	it('says that a formula would divide by zero', () => {
		const notes = [['DE803', 2021, 'zero_denominator']] as const;
		const result = testResult({ cells: { DE803: [1, [null, 'not_applicable']] }, notes, view: { year: 2021 } });
		expect(describe(result, de, 'de')).toContain('keinen Wert (nicht berechenbar: Nenner ist 0)');
		expect(describe(result, en, 'en')).toContain('(cannot be worked out: the denominator is 0)');
	});

	it('says why a single value is missing', () => {
		const result = testResult({ cells: { DE803: [1, [null, 'secret']] }, indicator: rate, view: { year: 2021 } });
		expect(describe(result, en, 'en')).toContain('there is no value for Rostock in 2021 (confidential)');
	});

	it('gives highest and lowest without a selection', () => {
		const cells = { DE803: [3, 4], DE80K: [5, 6], DE80J: [9, 10], DE300: [1, null] };
		const result = testResult({ cells, indicator: rate, view: { selected: [], year: 2021 } });
		expect(describe(result, de, 'de')).toBe(
			'Arbeitslosenquote: 2021 am höchsten in der Mecklenburgischen Seenplatte (10,0\u00a0%), ' +
				'am niedrigsten in Rostock (4,0\u00a0%); 3 von 4 Regionen haben einen Wert.'
		);
	});

	it('says so when there is nothing to say', () => {
		const result = testResult({ cells: { DE803: [1, null] }, indicator: rate, view: { selected: [], year: 2021 } });
		expect(describe(result, de, 'de')).toBe('Arbeitslosenquote: für 2021 gibt es in diesem Ausschnitt keine Werte.');
	});
});
