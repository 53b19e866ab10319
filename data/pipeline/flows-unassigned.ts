import type { FlowDatabase } from './flows-database';

/** Directions of one region's flows: the column that holds it and the column of its partners. */
const DIRECTIONS = [
	{ region: 'destination', partner: 'origin' },
	{ region: 'origin', partner: 'destination' }
] as const;

type Direction = (typeof DIRECTIONS)[number];

/** Per region, year and measure: published total, sum of the known parts and residuals, number of secret relations. */
function balance({ region, partner }: Direction): string {
	return `SELECT ${region} AS region, year, measure, any_value(source) FILTER (${partner} = 'total') AS source,
		any_value(file) FILTER (${partner} = 'total') AS file, sum(value) FILTER (${partner} = 'total') AS total,
		coalesce(sum(value) FILTER (${partner} <> 'total'), 0) AS parts, count(*) FILTER (status = 'secret') AS hidden
		FROM flows WHERE dataset = 'ba_commuting' AND origin <> 'unassigned' AND destination <> 'unassigned'
		GROUP BY ${region}, year, measure HAVING total IS NOT NULL`;
}

/**
 * Adds the partner `unassigned` per region, year, measure and direction: the published total minus all known parts and
 * residuals. It holds secret relations, relations the copy lacks and, where the table is rounded, rounding errors; then it
 * may be negative and is never better than of low reliability.
 */
export async function addUnassigned(database: FlowDatabase): Promise<void> {
	for (const direction of DIRECTIONS) {
		await database.run(`INSERT INTO flows BY NAME SELECT 'ba_commuting' AS dataset, 'unassigned' AS ${direction.partner},
			region AS ${direction.region}, year, measure, total - parts AS value,
			CASE WHEN year >= 2023 THEN 'low_reliability' ELSE 'normal' END AS status, source, file
			FROM (${balance(direction)})`);
	}
}

/**
 * When the secret relations of one place, year and measure can be told from what is left to its total. `open` is that difference, `hidden`
 * the number of secret relations, `lacking` what is left to the total of all commuters, which other unknown relations may hold.
 */
const DERIVABLE = [
	// Each of them is one person.
	'open <= hidden',
	// A relation that is secret as a whole is one or two persons: each of them is two.
	`b.measure = 'total' AND open <= 2 * hidden`,
	// Nothing else is unknown: the only one is the difference itself.
	'hidden = 1 AND lacking = 0'
].join(' OR ');

/**
 * Takes out the secret relations whose value would follow from the others. They become part of `unassigned`, so that nobody can tell whose
 * they are. To be called before `addUnassigned`. Returns how many relations were folded. That the rest can't be told is proved in
 * flow-secrets.suite.ts.
 */
export async function foldDerivable(database: FlowDatabase): Promise<number> {
	const open = DIRECTIONS.map(
		(direction) => `SELECT s.origin, s.destination, s.year FROM flows s JOIN (
			SELECT *, total - parts AS open, max(total - parts) FILTER (measure = 'total') OVER (PARTITION BY region, year) AS lacking
			FROM (${balance(direction)})) b
			ON s.${direction.region} = b.region AND s.year = b.year AND s.measure = b.measure
			WHERE s.dataset = 'ba_commuting' AND s.status = 'secret' AND (${DERIVABLE})`
	);
	await database.run(`CREATE TEMP TABLE derivable AS ${open.join(' UNION ')}`);
	await database.run(`DELETE FROM flows USING derivable d WHERE dataset = 'ba_commuting'
		AND flows.origin = d.origin AND flows.destination = d.destination AND flows.year = d.year`);
	return Number((await database.rows('SELECT count(*) FROM derivable'))[0]?.[0] ?? 0);
}
