import type { FundingAmount, FundingLevel } from './funding-amount';
import type { FinanceCourse, PaymentCourse } from './funding-slice';

/** Money received; the rest of municipal finance is investment, taxes and debt. */
export const RECEIVED: readonly string[] = ['municipal_fag_key_allocations', 'municipal_investment_grants'];

/** The payments of a course, one amount a year. */
export function paymentAmounts(region: string, level: FundingLevel, course: PaymentCourse): FundingAmount[] {
	const { fund, source, status, note } = course;
	return course.years.map((year, i) => ({
		region,
		level,
		instrument: 'eu_structural_funds',
		fund,
		stage: 'paid',
		share: 'eu',
		period: { kind: 'year', from: year, to: year },
		basis: 'located',
		prices: 'current',
		eur: course.values[i] ?? null,
		perHead: null,
		derived: 'none',
		projects: null,
		partners: null,
		source,
		status,
		note,
		address: null
	}));
}

/** The years of a course of municipal finance. Taxes, debt and own investment are no funding: they have no stage. */
export function financeAmounts(region: string, level: FundingLevel, course: FinanceCourse): FundingAmount[] {
	const { instrument } = course;
	return course.years.map((year, i) => ({
		region,
		level,
		instrument,
		fund: null,
		stage: RECEIVED.includes(instrument) ? 'paid' : null,
		share: 'total',
		period: { kind: 'year', from: year, to: year },
		basis: 'per_head_published',
		prices: 'current',
		eur: null,
		perHead: course.values[i] ?? null,
		derived: 'none',
		projects: null,
		partners: null,
		source: 'inkar_municipal_finance',
		status: course.statuses[i] ?? 'missing',
		note: course.notes[i] ?? null,
		address: null
	}));
}
