import { isDistrict } from '../domain/commuting-partners';

/** A code that can't be a district's, refused before it gets near SQL or a file name. */
export class InvalidDistrictError extends Error {
	override readonly name = 'InvalidDistrictError';
	constructor(readonly region: string) {
		super(`"${region.slice(0, 60)}" is not a German NUTS 3 code. Take one from data/commuting.json.`);
	}
}

/** File below the site root that holds all flows of one district. Throws InvalidDistrictError. */
export function flowsFile(region: string): string {
	if (!isDistrict(region)) throw new InvalidDistrictError(region);
	return `data/flows/${region}.parquet`;
}

/**
 * The flows of one district as one list: commuters and their totals as published, moves as sums over all years, always seen from the
 * district (`in`: the partner is the origin). Moves are counted where the district gains; where the source only holds the other side,
 * the sign is turned. Valid in DuckDB 0.9.1 and later. `file` is the path to read, by default the one of `flowsFile`.
 * Throws InvalidDistrictError.
 */
export function commutingSql(region: string, file = flowsFile(region)): string {
	flowsFile(region);
	return `
WITH flows AS (
	SELECT dataset, CASE WHEN destination = '${region}' THEN 'in' ELSE 'out' END AS direction,
		CASE WHEN destination = '${region}' THEN origin ELSE destination END AS partner,
		CAST(year AS INTEGER) AS year, measure, CAST(value AS DOUBLE) AS value, status
	FROM read_parquet('${file.replaceAll("'", "''")}')
), moves AS (
	SELECT dataset, direction, partner, measure, CAST(sum(value) AS DOUBLE) AS value
	FROM flows WHERE dataset = 'migration_balance' AND measure LIKE 'age_%' GROUP BY dataset, direction, partner, measure
), sides AS (
	SELECT count(*) FILTER (WHERE direction = 'in') AS gains FROM moves
)
SELECT dataset, direction, partner, year, measure, value, status
FROM flows WHERE dataset IN ('ba_commuting', 'ba_totals_2011_2019')
UNION ALL
SELECT dataset, 'in', partner, 0, measure, CASE direction WHEN 'in' THEN value ELSE 0 - value END, 'normal'
FROM moves, sides WHERE direction = CASE WHEN gains > 0 THEN 'in' ELSE 'out' END
ORDER BY dataset, direction, partner, year, measure`;
}
