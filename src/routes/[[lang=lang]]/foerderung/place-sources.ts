import type { FundingAmount } from '$lib/domain/funding-amount';
import type { FundingResult } from '$lib/domain/funding-result';
import type { FundingSlice } from '$lib/domain/funding-slice';

const FINANCE = 'inkar_municipal_finance';

/** Ids of all sources that a place's page rests on. */
export function allPlaceSources({ slice, area }: FundingResult): ReadonlySet<string> {
	return new Set([
		...slice.amounts.map(({ amount }) => amount.source),
		...among(area, isPlanOrPayment),
		...area.payments.map(({ source }) => source),
		...(slice.finance.length > 0 ? [FINANCE] : [])
	]);
}

/** Ids of the sources that one figure rests on; null where it is all of the page's. */
export function placeSources(
	figure: string,
	{ groups, slice, area, singles }: FundingResult
): ReadonlySet<string> | null {
	switch (figure) {
		case 'instrumente':
			return new Set(groups.flatMap(({ rows }) => rows.map(({ amount }) => amount.source)));
		case 'zahlungen':
			return new Set(area.payments.map(({ source }) => source));
		case 'plan':
			return new Set(among(area, isPlanOrPayment));
		case 'themen':
			return new Set(among(area, (amount) => isPlanOrPayment(amount) && amount.stage === 'planned'));
		case 'interreg':
			return new Set(among(slice, ({ instrument }) => instrument === 'interreg'));
		case 'finanzen':
			return new Set([FINANCE]);
		case 'einzelwerte':
			return new Set(singles.map(({ source }) => source));
		default:
			return null;
	}
}

function isPlanOrPayment({ instrument, note }: FundingAmount): boolean {
	return instrument === 'eu_structural_funds' && note !== 'single_figure';
}

function among({ amounts }: FundingSlice, keep: (amount: FundingAmount) => boolean): string[] {
	return amounts.flatMap(({ amount }) => (keep(amount) ? [amount.source] : []));
}
