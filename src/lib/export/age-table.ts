import { AGE_GROUPS, type AgeStructure } from '../domain/age-structure';
import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import type { Messages } from '../i18n/messages';

/** Shares of the age groups of places: a row for each place, year and group. */
export function ageTable(
	sides: readonly AgeStructure[],
	{ table: { csv, statusWords }, distribution }: Messages
): PlainTable {
	return tableOf(
		sides.flatMap(({ region, name, year, groups, earlier }) =>
			[...(earlier ? [earlier] : []), ...(year === null ? [] : [{ year, groups }])].flatMap((one) =>
				AGE_GROUPS.map((group, i): TableRecord => [
					[csv.region, region],
					[csv.name, name],
					[csv.year, one.year],
					[distribution.age, distribution.ageGroups[group]],
					[distribution.ageShare, one.groups[i]?.value ?? null],
					[csv.status, statusWords[one.groups[i]?.status ?? 'missing']]
				])
			)
		)
	);
}
