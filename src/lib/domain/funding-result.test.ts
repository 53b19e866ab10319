import { describe, expect, it } from 'vitest';
import type { FundingAmount, PlacedAmount } from './funding-amount';
import { deriveFunding, paymentYears, programmePlans } from './funding-result';
import type { FundingSlice } from './funding-slice';
import { testAmount } from './funding.fixture';
import { DEFAULT_FUNDING_VIEW } from './funding-view';

const placed = (amount: FundingAmount, rank: number | null = null): PlacedAmount => ({
	amount,
	spread: null,
	rank: rank === null ? null : { rank, count: 400 },
	peers: null,
	shareOfLand: null,
	shareOfGermany: null
});
const slice = (amounts: readonly PlacedAmount[], payments: FundingSlice['payments'] = []): FundingSlice => ({
	place: { region: 'DE80', level: 'nuts2', name: 'x', country: 'DE' },
	area: 'DE80',
	amounts,
	finance: [],
	payments,
	themes: []
});
const windowOf = (instrument: string, to: number, years: 5 | 10): FundingAmount =>
	testAmount({ instrument, period: { kind: `window${years}`, from: to - years + 1, to }, basis: 'per_head_published' });
const eu = (change: Partial<FundingAmount>): FundingAmount =>
	testAmount({ instrument: 'eu_structural_funds', fund: 'ERDF', share: 'eu', stage: 'paid', ...change });

describe('deriveFunding', () => {
	it('shows one window at a time, and single figures apart', () => {
		const all = [
			windowOf('grw_business', 2021, 10),
			windowOf('grw_business', 2021, 5),
			windowOf('grw_business', 2020, 10),
			testAmount({ instrument: 'kfw', note: 'single_figure' })
		];
		const own = slice(all.map((amount) => placed(amount)));
		const { groups, singles } = deriveFunding({ ...DEFAULT_FUNDING_VIEW, window: 5 }, own, own);
		expect(groups.flatMap(({ rows }) => rows.map(({ amount }) => amount))).toEqual([all[1]]);
		expect(singles).toEqual([all[3]]);
	});

	it('finds the highest and the lowest rank', () => {
		const own = slice(
			['grw_business', 'universities', 'labour_market'].map((id, i) => placed(windowOf(id, 2021, 10), [45, 2, 300][i]))
		);
		const { extremes } = deriveFunding(DEFAULT_FUNDING_VIEW, own, own);
		expect([extremes?.high.rank?.rank, extremes?.low.rank?.rank]).toEqual([2, 300]);
	});

	it('names what forbids a total, each reason once', () => {
		const own = slice(
			[eu({}), eu({ stage: 'planned' }), eu({ stage: 'planned', fund: 'ESF' }), testAmount({ stage: 'paid' })].map(
				(amount) => placed(amount)
			)
		);
		const { obstacles } = deriveFunding(DEFAULT_FUNDING_VIEW, own, own);
		expect(obstacles.map(({ reason }) => reason)).toEqual(['stage', 'share']);
	});
});

describe('programmePlans', () => {
	it('sets EU share against EU share and adds payments of one period only', () => {
		const amounts = [
			eu({ stage: 'planned', eur: 200 }),
			eu({ stage: 'planned', share: 'total', eur: 400 }),
			eu({ eur: 150 }),
			eu({ eur: 30, period: { kind: 'programme', from: 2007, to: 2013 } }),
			eu({ eur: 12, fund: 'ESF', period: { kind: 'programme', from: 2007, to: 2013 } })
		];
		const [newest, older] = programmePlans(slice(amounts.map((amount) => placed(amount))));
		expect(newest?.funds[0]).toMatchObject({ planEu: 200, planTotal: 400, absorption: 75 });
		expect(older).toMatchObject({ programme: '2007-2013', paidTogether: 42 });
		expect(older?.funds[0]?.absorption).toBeNull();
	});
});

it('paymentYears adds the periods of a year and keeps years without payment', () => {
	const course = { fund: 'ERDF', source: 's', status: 'normal', note: null } as const;
	const own = slice(
		[],
		[
			{ ...course, programme: '2000-2006', years: [2007, 2009], values: [1, 2] },
			{ ...course, programme: '2007-2013', years: [2009], values: [5] }
		]
	);
	expect(paymentYears(own).map(({ year, total, byFund }) => [year, total, byFund.length])).toEqual([
		[2007, 1, 1],
		[2008, 0, 0],
		[2009, 7, 1]
	]);
	expect(paymentYears(slice([]))).toEqual([]);
});
