import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONSOLE_TABLES } from '$lib/data/sql-console';
import { sqlColumns } from '$lib/i18n/de/sql-columns';

interface DataPackage {
	readonly resources: readonly {
		readonly path: string;
		readonly schema: { readonly fields: readonly { readonly name: string }[] };
	}[];
}

it('every column of the console is described in German', () => {
	const { resources } = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as DataPackage;
	const columns = CONSOLE_TABLES.flatMap((table) => {
		const fields = resources.find(({ path }) => path === `${table}.parquet`)?.schema.fields ?? [];
		expect(fields, table).not.toEqual([]);
		return fields.map(({ name }) => [`${table}.${name}`, name] as const);
	});
	expect(columns.filter(([own, shared]) => !(own in sqlColumns) && !(shared in sqlColumns))).toEqual([]);
	const known = new Set(columns.flat());
	expect(Object.keys(sqlColumns).filter((key) => !known.has(key))).toEqual([]);
});
