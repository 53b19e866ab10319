import type { FundingAmount } from './funding-amount';

/** An amount for tests; everything that doesn't matter has a plain default. */
export function testAmount(change: Partial<FundingAmount> = {}): FundingAmount {
	return {
		region: 'DE803',
		level: 'nuts3',
		instrument: 'interreg',
		fund: null,
		stage: 'approved',
		share: 'total',
		period: { kind: 'programme', from: 2014, to: 2020 },
		basis: 'located',
		prices: 'current',
		eur: 100,
		perHead: 1,
		derived: 'none',
		projects: null,
		partners: null,
		source: 's',
		status: 'normal',
		note: null,
		address: null,
		...change
	};
}
