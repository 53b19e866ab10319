import type * as v from 'valibot';
import type { FundingAmount, FundingLevel } from '../../src/lib/domain/funding-amount';
import { paymentAmounts } from '../../src/lib/domain/funding-courses';
import type { FinanceCourse, PaymentCourse } from '../../src/lib/domain/funding-slice';
import { spreadOf } from '../../src/lib/domain/spread';
import { sumOrRefuse } from '../../src/lib/domain/funding-sum';
import type { FinanceRow, PaymentRow } from './funding-slice-rows';

type Finance = v.InferOutput<typeof FinanceRow>;
type Payment = v.InferOutput<typeof PaymentRow>;

/** Rows by a key, in the order in which they came. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

/** The median of all Kreise by instrument and year. */
export function financeMedians(rows: readonly Finance[]): ReadonlyMap<string, number | null> {
	const kreise = rows.filter(({ region }) => region.length === 5);
	const byYear = groupBy(kreise, ({ instrument, year }) => `${instrument}.${year}`);
	return new Map([...byYear].map(([key, all]) => [key, spreadOf(all.map(({ value }) => value))?.median ?? null]));
}

/** The courses of one place. */
export function financeCourses(rows: readonly Finance[], medians: ReadonlyMap<string, number | null>): FinanceCourse[] {
	return [...groupBy(rows, ({ instrument }) => instrument)].map(([instrument, own]) => ({
		instrument,
		years: own.map(({ year }) => year),
		values: own.map(({ value }) => value),
		statuses: own.map(({ status }) => status),
		notes: own.map(({ note }) => note),
		medians: own.map(({ year }) => medians.get(`${instrument}.${year}`) ?? null)
	}));
}

/** The payments of one NUTS 2 region. */
export function paymentCourses(rows: readonly Payment[]): PaymentCourse[] {
	const series = groupBy(rows, ({ fund, programme, source }) => `${programme}|${fund}|${source}`);
	return [...series.values()].flatMap((own) => {
		const [first] = own;
		if (!first) return [];
		const { fund, programme, source, status, note } = first;
		const years = own.map(({ year }) => year);
		return [{ fund, programme, source, status, note, years, values: own.map(({ value }) => value) }];
	});
}

/** All payments of a fund and programme period as one amount. Throws RangeError if they may not be added. */
export function programmeAmount(region: string, level: FundingLevel, course: PaymentCourse): FundingAmount {
	const [from, to] = course.programme.split('-').map(Number);
	const paid = paymentAmounts(region, level, course);
	const sum = sumOrRefuse(paid);
	const [first] = paid;
	if (sum.kind === 'refused' || !first) throw new RangeError(`${region}, ${course.fund}, ${course.programme}: no sum`);
	return { ...first, period: { kind: 'programme', from: from ?? 0, to: to ?? 0 }, eur: sum.eur };
}
