import { CONSOLE_TABLES } from '$lib/data/sql-console';
import { buildAtlas, staticJson } from '../../../static-files.server';
import type { PageServerLoad } from './$types';

/** As much of `datapackage.json` as describes the tables. */
interface DataPackage {
	readonly resources: readonly {
		readonly path: string;
		readonly title: string;
		readonly titles: { readonly de: string; readonly en: string };
		readonly schema: {
			readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
		};
	}[];
}

/** Tables and columns of the console, from the description that `npm run data` writes with them. */
export const load: PageServerLoad = () => {
	const { resources } = staticJson<DataPackage>('data/datapackage.json');
	return {
		dataVersion: buildAtlas().catalogue.dataVersion,
		tables: CONSOLE_TABLES.flatMap((name) => {
			const found = resources.find(({ path }) => path === `${name}.parquet`);
			return found ? [{ name, titles: found.titles, fields: found.schema.fields }] : [];
		})
	};
};
