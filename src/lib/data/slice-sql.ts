import type { Level } from '../domain/region';

/** SQL for DuckDB 0.9.1 with the values of its `?` placeholders, in order. */
export interface Statement {
	readonly sql: string;
	readonly params: readonly (string | number)[];
}

/** An indicator id that can't be one, refused before it gets near SQL or a file name. */
export class InvalidIndicatorError extends Error {
	override readonly name = 'InvalidIndicatorError';
	constructor(readonly indicator: string) {
		super(
			`"${indicator.slice(0, 60)}" is not an indicator id: only a-z, 0-9 and _ are allowed. Take one from the catalogue.`
		);
	}
}

/** Key in `Catalogue.files` and file name inside the engine. */
const REGIONS_FILE = 'data/regions.parquet';

/** Units above the level that a slice holds for comparison. */
const COMPARISON: Readonly<Record<Level, readonly string[]>> = {
	nuts3: ['DE', 'DK', 'SE', 'PL', 'DE80'],
	lau: ['DE', 'DK', 'DE80']
};

/** Key in `Catalogue.files` and file name inside the engine of one indicator's partition. Throws InvalidIndicatorError. */
function observationsFile(indicator: string): string {
	if (!/^[a-z0-9_]{1,80}$/.test(indicator)) throw new InvalidIndicatorError(indicator);
	return `data/observations/${indicator}.parquet`;
}

/** The files a slice is read from; they must be registered under these names before `sliceSql` runs. */
export function sliceFiles(indicator: string): readonly string[] {
	return [observationsFile(indicator), REGIONS_FILE];
}

/**
 * The observations of one slice: all regions of the level, the groups, the countries and Mecklenburg-Vorpommern, in the years in
 * which the level has any value; without regions of which nothing is known. Columns as in SliceRow. Throws InvalidIndicatorError.
 */
export function sliceSql(indicator: string, level: Level): Statement {
	const comparison = COMPARISON[level];
	const sql = `
WITH observed AS MATERIALIZED (
	SELECT o.region, CAST(o.year AS INTEGER) AS year, CAST(o.value AS DOUBLE) AS value, o.status, o.source, o.note, r.level
	FROM read_parquet('${observationsFile(indicator)}') AS o
	JOIN read_parquet('${REGIONS_FILE}') AS r ON r.region = o.region
	WHERE r.level IN (?, 'group') OR o.region IN (${comparison.map(() => '?').join(', ')})
), covered AS MATERIALIZED (
	SELECT * FROM observed WHERE year IN (SELECT year FROM observed WHERE level = ? AND value IS NOT NULL)
), known AS (
	SELECT region FROM covered WHERE value IS NOT NULL OR note IS NOT NULL OR status <> 'missing'
)
SELECT region, year, value, status, source, note
FROM covered WHERE region IN (SELECT region FROM known)
ORDER BY region, year`;
	return { sql, params: [level, ...comparison, level] };
}
