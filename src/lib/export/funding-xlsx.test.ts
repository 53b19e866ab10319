import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deriveFunding } from '../domain/funding-result';
import type { FundingSlice } from '../domain/funding-slice';
import { DEFAULT_FUNDING_VIEW } from '../domain/funding-view';
import { testAmount } from '../domain/funding.fixture';
import { messages } from '../i18n/de';
import { fundingTable } from './funding-table';
import { fundingXlsx } from './funding-xlsx';

describe('fundingXlsx', () => {
	it('writes numbers as numbers, texts as texts, every badge column and a sheet of sources', async () => {
		const amount = testAmount({ instrument: '=1+1', eur: -5.5 });
		const slice: FundingSlice = {
			place: { region: 'DE803', level: 'nuts3', name: 'Rostock', country: 'DE' },
			area: 'DE803',
			amounts: [{ amount, spread: null, rank: null, peers: null, shareOfLand: null, shareOfGermany: null }],
			finance: [],
			payments: [],
			themes: []
		};
		const result = deriveFunding(DEFAULT_FUNDING_VIEW, slice, slice);
		const frame = { t: messages, lang: 'de', sources: [], nameOf: () => 'Rostock' } as const;
		const blob = await fundingXlsx(fundingTable(result, frame), frame);
		const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
		const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
		const { csv } = messages.funding;
		expect(text('xl/workbook.xml')).toContain(csv.sheets.amounts);
		expect(text('xl/workbook.xml')).toContain(csv.sheets.sources);
		const strings = text('xl/sharedStrings.xml');
		for (const title of [
			csv.stage,
			csv.share,
			csv.year,
			csv.periodFrom,
			csv.periodTo,
			csv.period,
			csv.basis,
			csv.prices
		])
			expect(strings).toContain(title);
		expect(strings).toContain('=1+1');
		const sheet = text('xl/worksheets/sheet1.xml');
		expect(sheet).toContain('<v>-5.5</v>');
		expect(sheet).not.toContain('<f>');
	});
});
