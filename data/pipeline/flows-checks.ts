import type { Cell, FlowDatabase } from './flows-database';
import { literal } from './flows-database';
import { isPartner } from './flows-partners';
import type { FlowSource } from './flows-sources';
import type { Problems } from './problems';

const text = (cell: Cell | undefined): string => String(cell ?? '');

/** Every cell of the figure columns is a whole or decimal number or a sign that source.json explains. Returns true if all are. */
export async function checkFigures(
	database: FlowDatabase,
	source: FlowSource,
	raw: { readonly table: string; readonly file: string; readonly signs: readonly string[] },
	problems: Problems
): Promise<boolean> {
	let sound = true;
	const number = source.negative ? '-?\\d+' : '\\d+(\\.\\d+)?';
	const signs = raw.signs.length ? raw.signs.map(literal).join(', ') : `''`;
	for (const column of source.figures) {
		const bad = await database.rows(
			`SELECT rowid + 2, "${column}" FROM ${raw.table} WHERE "${column}" IS NULL
			OR NOT (regexp_full_match("${column}", ${literal(number)}) OR "${column}" IN (${signs})) LIMIT 20`
		);
		for (const [row, cell] of bad) {
			sound = false;
			problems.add(
				raw.file,
				Number(row),
				column,
				`"${text(cell)}" is neither a number nor a sign listed in source.json`
			);
		}
	}
	return sound;
}

/** Every origin and destination is a region of the catalogue or a partner of data/README.md. */
export async function checkPartners(
	database: FlowDatabase,
	regions: ReadonlySet<string>,
	problems: Problems
): Promise<void> {
	const found = await database.rows(
		`SELECT partner, min(file) FROM (SELECT origin AS partner, file FROM flows UNION ALL SELECT destination, file FROM flows) GROUP BY partner ORDER BY partner`
	);
	for (const [partner, file] of found) {
		if (!isPartner(text(partner), regions))
			problems.add(text(file), null, null, `unknown origin or destination "${text(partner)}"`);
	}
}

/** No flow stands twice. */
export async function checkKeys(database: FlowDatabase, problems: Problems): Promise<void> {
	const twice = await database.rows(
		`SELECT min(file), origin, destination, year, measure FROM flows GROUP BY dataset, origin, destination, year, measure HAVING count(*) > 1 ORDER BY ALL LIMIT 20`
	);
	for (const [file, ...key] of twice)
		problems.add(text(file), null, null, `duplicate key: ${key.map(text).join(' ')} stands twice`);
}

/** Men and women make the total (rounded tables: within 10), and parts of exact tables never exceed the published total. */
export async function checkSums(database: FlowDatabase, problems: Problems): Promise<void> {
	const sexes = await database.rows(
		`SELECT min(file), origin, destination, year, sum(value) FILTER (measure = 'total') AS t, sum(value) FILTER (measure IN ('men', 'women')) AS s
		FROM flows WHERE dataset = 'ba_commuting' AND origin <> 'unassigned' AND destination <> 'unassigned'
		AND measure IN ('total', 'men', 'women') GROUP BY origin, destination, year
		HAVING count(value) = 3 AND abs(t - s) > CASE year WHEN 2023 THEN 10 ELSE 0 END ORDER BY ALL LIMIT 20`
	);
	for (const [file, origin, destination, year, total, sum] of sexes) {
		problems.add(
			text(file),
			null,
			null,
			`${text(origin)} → ${text(destination)} ${text(year)}: men and women make ${text(sum)}, not ${text(total)}`
		);
	}
	const excess = await database.rows(
		`SELECT min(file), origin, destination, measure, min(value) FROM flows WHERE dataset = 'ba_commuting' AND year = 2019
		AND (origin = 'unassigned' OR destination = 'unassigned') AND value < 0 GROUP BY ALL ORDER BY ALL LIMIT 20`
	);
	for (const [file, origin, destination, measure, value] of excess) {
		problems.add(
			text(file),
			null,
			null,
			`${text(origin)} → ${text(destination)}, ${text(measure)}: parts exceed the published total by ${-Number(value)}`
		);
	}
}

/** What one district wins from another, that one loses. */
export async function checkBalances(database: FlowDatabase, problems: Problems): Promise<void> {
	const uneven = await database.rows(
		`SELECT a.file, a.origin, a.destination, a.year, a.measure, a.value, b.value FROM flows a JOIN flows b
		ON b.dataset = 'migration_balance' AND a.origin = b.destination AND a.destination = b.origin AND a.year = b.year AND a.measure = b.measure
		WHERE a.dataset = 'migration_balance' AND a.origin < a.destination AND a.value + b.value <> 0 ORDER BY ALL LIMIT 20`
	);
	for (const [file, origin, destination, year, measure, there, back] of uneven) {
		const pair = `${text(origin)} → ${text(destination)} ${text(year)}, ${text(measure)}`;
		problems.add(text(file), null, null, `${pair}: ${text(there)} one way and ${text(back)} the other is no balance`);
	}
}
