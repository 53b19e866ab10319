import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { TABLE_SOURCES } from '../../src/lib/domain/table-sources';

it.each(['flows', 'funding'] as const)('the sources of the table %s are all of those and no others', async (table) => {
	const connection = await (await DuckDBInstance.create()).connect();
	const answer = await connection.runAndReadAll(`SELECT DISTINCT source FROM 'static/data/${table}.parquet'`);
	const found = answer.getRows().flatMap(([ids]) => String(ids).split('+'));
	expect([...new Set(found)].sort()).toEqual([...TABLE_SOURCES[table]].sort());
});
