import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type FlowDatabase, literal } from './flows-database';
import type { OutputFolder } from './output-folder';
import type { Column, Table } from './table';
import type { WrittenTable } from './write-tables';

const text = (name: string, description: string): Column => ({ name, type: 'VARCHAR', description });

const COLUMNS: readonly Column[] = [
	text('dataset', 'ba_commuting, ba_totals_2011_2019, migration_balance, census_2011_totals or published_cross_border'),
	text('origin', 'where they come from: region, ISO country, rest_… (residual), unassigned or total'),
	text('destination', 'where they go to: region, ISO country, rest_… (residual), unassigned or total'),
	{ name: 'year', type: 'INTEGER', description: 'year; BA figures are of 30 June' },
	text('measure', 'total, men, women, germans, foreigners, apprentices, age_…, or what a single figure counts'),
	{ name: 'value', type: 'DOUBLE', description: 'persons, unless the measure says otherwise; empty if secret' },
	text('status', 'normal, low_reliability (rounded, below 100), zero_rounded, break, estimated or secret'),
	text('source', 'source id')
];
const AS_TEXT = COLUMNS.map(({ name, type }) => `${name}::${type} AS ${name}`).join(', ');

const TABLE: Table = {
	name: 'flows',
	titleDe: 'Verflechtungen: Pendler, Wanderungssalden, veröffentlichte Einzelwerte',
	titleEn: 'Flows: commuters, balances of moves, single published figures',
	columns: COLUMNS,
	primaryKey: ['dataset', 'origin', 'destination', 'year', 'measure'],
	rows: []
};

const OPTIONS = 'FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 20480';

/** Keys as enumerations sort several times faster than as text; the files hold text. */
async function encode(database: FlowDatabase): Promise<void> {
	await database.run('DROP TABLE IF EXISTS sorted');
	const values: Readonly<Record<string, string>> = {
		partner: 'SELECT origin AS v FROM flows UNION SELECT destination FROM flows',
		dataset: 'SELECT DISTINCT dataset AS v FROM flows',
		measure: 'SELECT DISTINCT measure AS v FROM flows'
	};
	for (const [type, distinct] of Object.entries(values)) {
		await database.run(`DROP TYPE IF EXISTS ${type}_code`);
		await database.run(`CREATE TYPE ${type}_code AS ENUM (SELECT v FROM (${distinct}) ORDER BY v)`);
	}
	await database.run(`CREATE TABLE sorted AS SELECT dataset::dataset_code AS dataset, origin::partner_code AS origin,
		destination::partner_code AS destination, year, measure::measure_code AS measure, value, status, source
		FROM flows ORDER BY 1, 3, 4, 5, 2`);
}

/**
 * Writes `data/flows.parquet`, everything, and `data/flows/<region>.parquet`, all that starts or ends in one German NUTS 3 region,
 * so that a region costs one small request. The region files are no tables of their own; their version is that of flows.parquet.
 */
export async function writeFlows(database: FlowDatabase, out: OutputFolder): Promise<WrittenTable> {
	const path = 'data/flows.parquet';
	await encode(database);
	mkdirSync(join(out.root, 'data'), { recursive: true });
	await database.run(`COPY (SELECT ${AS_TEXT} FROM sorted) TO ${literal(join(out.root, path))} (${OPTIONS})`);
	await writeRegions(database, join(out.root, 'data/flows'));
	return { table: TABLE, file: out.note(path) };
}

/** One COPY writes all folders `region=<code>/`; their files are then named after the region. */
async function writeRegions(database: FlowDatabase, folder: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const parts = join(folder, '.parts');
	mkdirSync(parts, { recursive: true });
	const keys = ['dataset', 'year', 'measure', 'origin', 'destination'].map((key) => `by_region.${key}`);
	await database.run(`COPY (SELECT region, ${AS_TEXT} FROM (SELECT destination::VARCHAR AS region, * FROM sorted
		UNION ALL SELECT origin::VARCHAR, * FROM sorted WHERE origin <> destination) AS by_region
		WHERE region SIMILAR TO 'DE[0-9A-G][0-9A-Z]{2}' ORDER BY region, ${keys.join(', ')})
		TO ${literal(parts)} (${OPTIONS}, PARTITION_BY (region), FILENAME_PATTERN 'part')`);
	for (const part of readdirSync(parts)) {
		renameSync(join(parts, part, 'part0.parquet'), join(folder, `${part.replace('region=', '')}.parquet`));
	}
	rmSync(parts, { recursive: true });
}
