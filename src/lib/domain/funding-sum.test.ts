import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, SHARES, STAGES, type FundingAmount } from './funding-amount';
import { canAdd, sumOrRefuse } from './funding-sum';
import { testAmount } from './funding.fixture';

const INSTRUMENTS = [
	'grw_business',
	'grw_infrastructure',
	'eu_structural_funds',
	'interreg',
	'urban_development',
	'universities'
];
const period = fc
	.tuple(fc.integer({ min: 1995, max: 2020 }), fc.constantFrom(0, 4, 6, 9))
	.map(([from, years]) => ({ kind: 'span' as const, from, to: from + years }));
const amount: fc.Arbitrary<FundingAmount> = fc
	.record({
		region: fc.constantFrom('DE80', 'DE803', 'DE80K', 'DE300'),
		instrument: fc.constantFrom(...INSTRUMENTS),
		fund: fc.constantFrom(null, 'ERDF', 'ESF'),
		stage: fc.constantFrom(null, ...STAGES),
		share: fc.constantFrom(null, ...SHARES),
		basis: fc.constantFrom(...BASES),
		prices: fc.constantFrom('current' as const, 'constant_2020' as const),
		source: fc.constantFrom('s', 't'),
		eur: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
		perHead: fc.option(fc.integer({ min: 0, max: 5000 })),
		period
	})
	.map(testAmount);

const overlap = (a: FundingAmount, b: FundingAmount): boolean =>
	a.period.from <= b.period.to && b.period.from <= a.period.to;
const sameYears = (a: FundingAmount, b: FundingAmount): boolean =>
	a.period.from === b.period.from && a.period.to === b.period.to;

describe('a forbidden sum is impossible', () => {
	const sums = fc.array(amount, { minLength: 2, maxLength: 4 });
	/** For every list that has a sum, no pair may have the property. */
	const never = (forbidden: (a: FundingAmount, b: FundingAmount) => boolean): void =>
		fc.assert(
			fc.property(sums, (amounts) => {
				if (sumOrRefuse(amounts).kind === 'refused') return true;
				return amounts.every((a, i) => amounts.slice(i + 1).every((b) => !forbidden(a, b)));
			}),
			{ numRuns: 4000 }
		);

	it('over different stages', () => never((a, b) => a.stage !== b.stage));
	it('over what is no funding', () => never((a, b) => a.stage === null || b.stage === null));
	it('over EU share and total', () => never((a, b) => a.share !== b.share));
	it('over different prices', () => never((a, b) => a.prices !== b.prices));
	it('over overlapping windows', () => never((a, b) => overlap(a, b) && !sameYears(a, b)));
	it('over GRW and ERDF', () =>
		never(
			(a, b) =>
				[a, b].some(({ instrument }) => instrument.startsWith('grw_')) &&
				[a, b].some(({ instrument, fund }) => instrument === 'eu_structural_funds' && fund !== 'ESF')
		));
	it('over a region and its part', () => never((a, b) => a.region !== b.region && a.region.startsWith(b.region)));
	it('over figures per head of different places', () =>
		never((a, b) => a.basis === 'per_head_published' && a.region !== b.region));
	it('with a missing figure', () =>
		never((a, b) => [a, b].some(({ eur, perHead }) => eur === null && perHead === null)));
});

describe('canAdd', () => {
	it('answers the same in both directions', () => {
		fc.assert(
			fc.property(amount, amount, (a, b) => {
				expect(canAdd(a, b)).toEqual(canAdd(b, a));
			})
		);
	});

	it.each([
		['stage', { stage: 'paid' }],
		['share', { share: 'eu' }],
		['prices', { prices: 'constant_2020' }],
		['overlap', { period: { kind: 'window5', from: 2017, to: 2021 } }],
		['nested', { region: 'DE80' }],
		['no_value', { eur: null, perHead: null }],
		['no_funding', { stage: null }],
		['same', {}]
	] as const)('names the reason: %s', (reason, change) => {
		expect(canAdd(testAmount(), testAmount(change))).toEqual({ ok: false, reason });
	});

	it('knows that GRW holds ERDF, but no ESF', () => {
		const grw = testAmount({ instrument: 'grw_business' });
		const eu = { instrument: 'eu_structural_funds', region: 'DE300' } as const;
		expect(canAdd(grw, testAmount({ ...eu, fund: 'ERDF' }))).toEqual({ ok: false, reason: 'contains' });
		expect(canAdd(grw, testAmount({ ...eu, fund: 'ESF' }))).toEqual({ ok: true });
	});
});

describe('sumOrRefuse', () => {
	it('adds what belongs together: located and spread money of one table', () => {
		const located = testAmount({ instrument: 'eu_municipal', share: null, eur: 381, perHead: 3 });
		const spread = { ...located, basis: 'spread', eur: 27, perHead: 1 } as const;
		expect(sumOrRefuse([located, spread])).toEqual({ kind: 'sum', eur: 408, perHead: 4 });
	});

	it('adds years of one series and has no per head figure over two places', () => {
		const year = (from: number, region = 'DE803') => testAmount({ region, period: { kind: 'year', from, to: from } });
		expect(sumOrRefuse([year(2001), year(2002)])).toEqual({ kind: 'sum', eur: 200, perHead: 2 });
		expect(sumOrRefuse([year(2001), year(2001, 'DE80K')])).toEqual({ kind: 'sum', eur: 200, perHead: null });
	});

	it('has no sum of nothing', () => {
		expect(sumOrRefuse([])).toEqual({ kind: 'refused', reason: 'no_value', pair: [] });
	});
});
