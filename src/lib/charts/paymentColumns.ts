import { FUNDS, type PaymentYear } from '../domain/funding-result';

/** First and last year of the programme periods; the first two had no common rhythm of seven years. */
const PROGRAMMES = [
	[1989, 1993],
	[1994, 1999],
	[2000, 2006],
	[2007, 2013],
	[2014, 2020]
] as const;

/** Scale, funds and programme periods of the columns of payments, on the page and on paper. */
export function paymentFrame(years: readonly PaymentYear[]) {
	const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	const most = Math.max(...years.map(({ total }) => total), 1);
	const step = niceStep(most / 4);
	const top = step * Math.ceil(most / step);
	return {
		first,
		last,
		step,
		/** Value at the upper edge. */
		top,
		ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step),
		funds: FUNDS.filter((fund) => years.some(({ byFund }) => byFund.some((one) => one.fund === fund))),
		periods: PROGRAMMES.filter(([from, to]) => from <= last && to >= first).map(([from, to]) => ({ from, to }))
	};
}

/** 1, 2 or 5 times a power of ten, at least the amount. */
function niceStep(amount: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(amount, 1)));
	return power * ([1, 2, 5, 10].find((factor) => factor * power >= amount) ?? 10);
}
