import { operands, type Formula } from '../domain/formula';
import { GRAVITY } from '../domain/aggregation';
import type { Level } from '../domain/region';
import { BETWEEN_SOURCES } from '../domain/source-ids';
import { sliceFiles, sliceSql, type Statement } from './slice-sql';

/** The files a formula is read from. Throws InvalidIndicatorError. */
export function formulaFiles(formula: Formula): readonly string[] {
	return [...new Set(operands(formula).flatMap(sliceFiles))];
}

/** From harmless to grave, as SQL; a constant of ours. */
const ORDER = `[${GRAVITY.map((status) => `'${status}'`).join(', ')}]`;

const worse = (...columns: readonly string[]): string =>
	`list_extract(${ORDER}, greatest(${columns.map((column) => `list_position(${ORDER}, ${column})`).join(', ')}))`;

/** The sources of a value that is worked out from several, each once, as `sourceIds` reads them; any of the parts may name several itself. */
const joined = (sources: string): string =>
	`array_to_string(list_sort(list_distinct(string_split(array_to_string(${sources}, '${BETWEEN_SOURCES}'), '${BETWEEN_SOURCES}'))), '${BETWEEN_SOURCES}')`;

/**
 * A slice worked out from one or two others, with the columns of `sliceSql`. Values by zero are not applicable, and the note says so. The status is the graver of both, the sources are those of both. Groups get no
 * value where that of their members could not be told from theirs: sets of peers (a ratio of means is no mean of ratios), products, and groups whose two
 * figures leave out different members. Throws InvalidIndicatorError.
 *
 * @param meanGroups groups that are an unweighted mean of their members
 */
export function formulaSql(formula: Formula, level: Level, meanGroups: readonly string[]): Statement {
	if (formula.op === 'mean') return meanSql(formula, sliceSql(formula.a, level));
	return pairSql(formula, sliceSql(formula.a, level), sliceSql(formula.b, level), meanGroups);
}

function pairSql(
	formula: Exclude<Formula, { op: 'mean' }>,
	a: Statement,
	b: Statement,
	meanGroups: readonly string[]
): Statement {
	const isLinear = formula.op === 'plus' || formula.op === 'minus';
	const isRatio = formula.op === 'per' || formula.op === 'share';
	const peers = meanGroups.map(() => '?').join(', ');
	const sql = `
WITH a AS (${a.sql}), b AS (${b.sql}), pairs AS (
	SELECT a.region, a.year, a.value AS x, b.value AS y, a.status AS sx, b.status AS sy, ${joined('[a.source, b.source]')} AS source, a.note AS nx, b.note AS ny,
		(a.note IS NOT NULL OR b.note IS NOT NULL) AS is_group
	FROM a JOIN b ON b.region = a.region AND b.year = a.year
), figured AS (
	SELECT *, CASE
		WHEN is_group AND coalesce(nx, '') <> coalesce(ny, '') AND (nx LIKE 'without:%' OR ny LIKE 'without:%') THEN 'barred'
		${isLinear || meanGroups.length === 0 ? '' : `WHEN region IN (${peers}) THEN 'barred'`}
		${formula.op === 'times' ? "WHEN is_group THEN 'barred'" : ''}
		${isRatio ? "WHEN x IS NOT NULL AND y = 0 THEN 'by_zero'" : ''}
		END AS obstacle,
		CASE WHEN obstacle IS NULL THEN ${valueOf(formula)} END AS value
	FROM pairs
), told AS (
	SELECT *, count(value) OVER (PARTITION BY year) AS known FROM figured
)
SELECT region, year, value,
	CASE WHEN value IS NOT NULL THEN ${worse('sx', 'sy')}
		WHEN obstacle = 'by_zero' THEN 'not_applicable'
		WHEN sx = 'secret' OR sy = 'secret' THEN 'secret' ELSE 'missing' END AS status,
	CASE WHEN value IS NULL THEN NULL ELSE source END AS source,
	CASE WHEN obstacle = 'by_zero' THEN 'zero_denominator'
		WHEN NOT is_group THEN NULL
		WHEN value IS NOT NULL THEN coalesce(nx, ny)
		WHEN nx LIKE 'missing:%' THEN nx WHEN ny LIKE 'missing:%' THEN ny
		ELSE 'not_aggregable' END AS note
FROM told WHERE known > 0
ORDER BY region, year`;
	return { sql, params: [...a.params, ...b.params, ...(isLinear ? [] : meanGroups)] };
}

function valueOf(formula: Exclude<Formula, { op: 'mean' }>): string {
	switch (formula.op) {
		case 'plus':
			return 'x + y';
		case 'minus':
			return 'x - y';
		case 'times':
			return 'x * y';
		case 'share':
			return 'x / nullif(y, 0) * 100';
		case 'per':
			return `x / nullif(y, 0) * ${Number(formula.factor)}`;
		default:
			return formula satisfies never;
	}
}

/** Years without a gap and without a break among them; the first year of a segment may be the break itself, and then the mean is one, too. */
function meanSql({ years }: Extract<Formula, { op: 'mean' }>, slice: Statement): Statement {
	const span = Number(years);
	const sql = `
WITH a AS (${slice.sql}), windows AS (
	SELECT region, year, ${joined('list(source) OVER w')} AS source, note, status AS own,
		avg(value) OVER w AS mean, count(value) OVER w AS values_in, min(year) OVER w AS first,
		max(list_position(${ORDER}, status)) OVER w AS gravest,
		count(CASE WHEN status = 'break' THEN 1 END) OVER (PARTITION BY region ORDER BY year ROWS BETWEEN ${span - 2} PRECEDING AND CURRENT ROW) AS broken
	FROM a WINDOW w AS (PARTITION BY region ORDER BY year ROWS BETWEEN ${span - 1} PRECEDING AND CURRENT ROW)
), figured AS (
	SELECT *, CASE WHEN values_in = ${span} AND year - first = ${span - 1} AND broken = 0 THEN mean END AS value FROM windows
), told AS (
	SELECT *, count(value) OVER (PARTITION BY year) AS known FROM figured
)
SELECT region, year, value,
	CASE WHEN value IS NOT NULL THEN list_extract(${ORDER}, gravest) WHEN own = 'secret' THEN 'secret' ELSE 'missing' END AS status,
	CASE WHEN value IS NULL THEN NULL ELSE source END AS source, note
FROM told WHERE known > 0
ORDER BY region, year`;
	return { sql, params: slice.params };
}
