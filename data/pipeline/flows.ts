import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDistrict } from '../../src/lib/domain/commuting-partners';
import type { Dataset } from './build-data';
import type { CheckedData } from './check-data';
import { writeCommutingSlices } from './commuting-slices';
import { byCode } from './figures';
import { checkBalances, checkFigures, checkKeys, checkPartners, checkSums } from './flows-checks';
import { FlowDatabase, literal } from './flows-database';
import { writeFlows } from './flows-output';
import { FLOW_SOURCES, type FlowSource } from './flows-sources';
import { addUnassigned, foldDerivable } from './flows-unassigned';
import type { Problems } from './problems';
import { readPublishedFigures } from './published-figures';
import type { SourceFile } from './source-schema';
import { readTownFigures } from './town-figures';

/** Indicator of the catalogue: employees subject to social insurance by residence, 30 June. */
const EMPLOYED = 'employees_svb';
/** Tables rounded to tens by the publisher. */
const ROUNDED: readonly string[] = ['ba_pendler_2023'];

/**
 * What may be said of a figure of a rounded table: 0 is less than five persons, below 100 rounding alone is 5 % and more.
 * The Wartburgkreis of 2023 includes Eisenach, which it did not in 2019.
 */
const STATUS = `CASE WHEN value IS NULL THEN coalesce(sign_status, 'missing')
	WHEN rounded AND year > 2021 AND (origin = 'DEG0P' OR destination = 'DEG0P') THEN 'break'
	WHEN rounded AND value = 0 THEN 'zero_rounded'
	WHEN rounded AND value < 100 THEN 'low_reliability'
	ELSE coalesce(sign_status, 'normal') END`;

/** The flows as a dataset of the build. */
export const flowsDataset: Dataset = async (dataDir, { sources, units, indicators }, problems) => {
	const regions = new Set(units.map(({ region }) => region));
	const database = await readFlows(dataDir, sources, regions, problems);
	const context = {
		published: readPublishedFigures(dataDir, problems),
		employed: employedAtHome(indicators, problems),
		towns: readTownFigures(dataDir, regions, problems)
	};
	return async (out) => {
		try {
			const table = await writeFlows(database, out);
			await writeCommutingSlices(database, context, out);
			return [table];
		} finally {
			database.close();
		}
	};
};

/** Denominators of the rates by district: the employees living there on the date of the first matrix. */
function employedAtHome(indicators: CheckedData['indicators'], problems: Problems): Record<string, number> {
	const found = indicators.find(({ definition }) => definition.indicator === EMPLOYED);
	if (!found)
		problems.add('catalogue/labour.json', null, EMPLOYED, 'is absent; the commuter rates are worked out from it');
	return Object.fromEntries(
		[...(found?.all ?? [])]
			.flatMap(([region, series]) => {
				const value = series.get(2019)?.value ?? null;
				return isDistrict(region) && value !== null ? [[region, value] as const] : [];
			})
			.sort(([a], [b]) => byCode(a, b))
	);
}

/**
 * Reads and checks all flows into the table `flows` of a database: dataset, origin, destination, year, measure, value, status,
 * source, file. Residuals of the publisher are partners of their own, and so is the difference to the published totals.
 * What is wrong goes to `problems`; the table may only be used if nothing was added.
 */
export async function readFlows(
	dataDir: string,
	sources: readonly SourceFile[],
	regions: ReadonlySet<string>,
	problems: Problems
): Promise<FlowDatabase> {
	const database = await FlowDatabase.open();
	await database.run(`CREATE TABLE flows (dataset VARCHAR, origin VARCHAR, destination VARCHAR, year INTEGER, measure VARCHAR,
		value DOUBLE, status VARCHAR, source VARCHAR, file VARCHAR)`);
	for (const [index, source] of FLOW_SOURCES.entries()) {
		const flags = sources.find((one) => one.source === source.source)?.flags ?? {};
		await load(database, dataDir, source, { table: `raw_${index}`, flags }, problems);
	}
	await foldDerivable(database);
	await addUnassigned(database);
	await checkPartners(database, regions, problems);
	await checkKeys(database, problems);
	await checkSums(database, problems);
	await checkBalances(database, problems);
	return database;
}

async function load(
	database: FlowDatabase,
	dataDir: string,
	source: FlowSource,
	{ table, flags }: { readonly table: string; readonly flags: SourceFile['flags'] },
	problems: Problems
): Promise<void> {
	const file = `sources/${source.source}/records/${source.file}`;
	const path = join(dataDir, file);
	if (!existsSync(path)) {
		problems.add(file, null, null, 'is absent; run data/connectors/commuting.ts');
		return;
	}
	await database.run(
		`CREATE TABLE ${table} AS FROM read_csv(${literal(path)}, header = true, all_varchar = true, delim = ',', quote = '"')`
	);
	const header = (await database.rows(`SELECT name FROM pragma_table_info(${literal(table)})`)).map(([name]) => name);
	if (header.join() !== source.header.join()) {
		problems.add(file, 1, null, `the header is ${header.join()}, not ${source.header.join()}`);
		return;
	}
	const sound = await checkFigures(database, source, { table, file, signs: Object.keys(flags) }, problems);
	if (sound) await insert(database, source, { table, file, flags });
}

/** A cell is a figure, a sign, or a figure and a sign. */
async function insert(
	database: FlowDatabase,
	source: FlowSource,
	{ table, file, flags }: { readonly table: string; readonly file: string; readonly flags: SourceFile['flags'] }
): Promise<void> {
	const signs = Object.entries(flags).map(([sign, status]) => `WHEN ${literal(sign)} THEN ${literal(status)}`);
	const signStatus = signs.length ? `CASE list_last(string_split(cell, ' ')) ${signs.join(' ')} END` : 'NULL';
	const rounded = ROUNDED.includes(source.source) ? 'true' : 'false';
	await database.run(`INSERT INTO flows SELECT ${literal(source.dataset)}, origin, destination, year, measure, value, ${STATUS},
		${literal(source.source)}, ${literal(file)} FROM (SELECT *, try_cast(string_split(cell, ' ')[1] AS DOUBLE) AS value,
		${signStatus} AS sign_status, ${rounded} AS rounded FROM (${source.select(table)}))`);
	await database.run(`DROP TABLE ${table}`);
}
