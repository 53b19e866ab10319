import type { Course } from '../domain/course';
import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import type { ComponentYear } from '../domain/profile';
import type { ProfileFunding } from '../domain/profile-funding';
import type { Messages } from '../i18n/messages';

/** Population and what it grows by, a row for each year. */
export function profileGrowthTable(
	population: Course,
	components: readonly ComponentYear[],
	{ profile: t, table: { csv } }: Messages
): PlainTable {
	const componentOf = new Map(components.map((one) => [one.year, one]));
	const last = population.firstYear + population.values.length - 1;
	const first = Math.min(population.firstYear, components[0]?.year ?? population.firstYear);
	return tableOf(
		Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year): TableRecord => {
			const one = componentOf.get(year);
			return [
				[t.year, year],
				[t.population, population.values[year - population.firstYear] ?? null],
				...(components.length === 0
					? []
					: ([
							[t.births, one?.births ?? null],
							[t.deaths, one?.deaths ?? null],
							[t.natural, one?.natural ?? null],
							[t.migration, one?.migration ?? null]
						] as const)),
				[csv.note, population.breaks.includes(year) ? t.break(year) : '']
			];
		})
	);
}

/** Money of a profile: amount per head, whole amount, rank, and what decides what it may be set beside. */
export function profileFundingTable(
	{ name, rows }: ProfileFunding,
	badgesOf: (amount: ProfileFunding['rows'][number]['amount']) => { readonly title: string; readonly badges: string },
	{ profile: t, table: { csv } }: Messages
): PlainTable {
	return tableOf(
		rows.map(({ amount, rank }): TableRecord => {
			const { title, badges } = badgesOf(amount);
			return [
				[t.csv.place, name],
				[t.fundingColumns.instrument, title],
				[csv.note, badges],
				[t.fundingColumns.amount, amount.perHead],
				[t.fundingColumns.total, amount.eur],
				[t.fundingColumns.rank, rank ? rank.rank : null]
			];
		})
	);
}
