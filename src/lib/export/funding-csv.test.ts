import { describe, expect, it } from 'vitest';
import { deriveFunding } from '../domain/funding-result';
import type { FundingSlice } from '../domain/funding-slice';
import { DEFAULT_FUNDING_VIEW } from '../domain/funding-view';
import { testAmount } from '../domain/funding.fixture';
import { messages } from '../i18n/de';
import { tableCsv } from './csv';
import { fundingTable } from './funding-table';

describe('amounts as CSV', () => {
	const amount = testAmount({ instrument: '=1+1', eur: -5.5, address: '=HYPERLINK("x")' });
	const slice: FundingSlice = {
		place: { region: 'DE803', level: 'nuts3', name: 'Rostock', country: 'DE' },
		area: 'DE803',
		amounts: [{ amount, spread: null, rank: null, peers: null, shareOfLand: null, shareOfGermany: null }],
		finance: [],
		payments: [
			{ fund: 'ESF', programme: '2007-2013', source: 's', status: 'normal', note: null, years: [2008], values: [7] }
		],
		themes: []
	};
	const result = deriveFunding(DEFAULT_FUNDING_VIEW, slice, slice);
	const lines = tableCsv(
		fundingTable(result, { t: messages, lang: 'de', sources: [], nameOf: () => '@Rostock' }),
		'comma'
	).split('\r\n');

	it('has a column for every badge, and every amount once', () => {
		const { stage, share, year, periodFrom, periodTo, period, basis, prices } = messages.funding.csv;
		expect(lines[0]).toContain([stage, share, year, periodFrom, periodTo, period, basis, prices].join(';'));
		expect(lines).toHaveLength(4);
		expect(lines[2]).toContain('ESF;;7;;;gezahlt;EU-Anteil;2008;;;');
	});

	it('has the median beside each year of municipal finance, and the newest year once', () => {
		const instrument = 'municipal_trade_tax';
		const newest = testAmount({ instrument, perHead: 3, period: { kind: 'year', from: 2018, to: 2018 } });
		const finance = {
			...{ instrument, years: [2017, 2018], values: [2, 3], medians: [2.5, 4] },
			...{ statuses: ['normal', 'normal'] as const, notes: [null, null] }
		};
		const placed = { ...slice.amounts[0]!, amount: newest };
		const table = fundingTable(
			deriveFunding(DEFAULT_FUNDING_VIEW, { ...slice, amounts: [placed], finance: [finance] }, slice),
			{ t: messages, lang: 'de', sources: [], nameOf: (code) => code }
		);
		const { year, median, perHead } = messages.funding.csv;
		const rows = table.rows
			.map((row) => [year, perHead, median].map((title) => row[table.header.indexOf(title)]))
			.filter(([of]) => of === 2017 || of === 2018);
		expect(rows).toEqual([
			[2018, 3, null],
			[2017, 2, 2.5]
		]);
	});

	it('gives a spreadsheet no formula and leaves negative numbers alone', () => {
		expect(lines[1]).toContain("'@Rostock");
		expect(lines[1]).toContain("'=1+1;;-5,5;;");
		expect(lines[1]).toContain("'=HYPERLINK");
	});
});
