import { PACKAGE_PROFILE, packageSources } from '../../src/lib/export/package-parts';
import type { SourceFile } from './source-schema';
import { COLUMN_TYPES } from './table';
import type { WrittenTable } from './write-tables';

const titles = {
	de: 'Regiopolatlas Rostock: regionale Indikatoren zwischen Berlin, Hamburg, Kopenhagen/Malmö und Stettin',
	en: 'Regiopolatlas Rostock: regional indicators between Berlin, Hamburg, Copenhagen/Malmö and Szczecin'
};

function resource({ table, file }: WrittenTable): object {
	return {
		name: table.name.replaceAll('/', '-').replaceAll('_', '-'),
		type: 'table',
		title: table.titleEn,
		titles: { de: table.titleDe, en: table.titleEn },
		path: file.path.replace(/^data\//, ''),
		format: 'parquet',
		mediatype: 'application/vnd.apache.parquet',
		bytes: file.bytes,
		hash: `sha256:${file.sha256}`,
		schema: {
			fields: table.columns.map(({ name, type, description }) => ({ name, type: COLUMN_TYPES[type], description })),
			primaryKey: table.primaryKey
		}
	};
}

/** The content of `static/data/datapackage.json`: a Frictionless Data Package, version 2. Nothing in it depends on the time of the build. */
export function dataPackageOf(
	version: string,
	tables: readonly WrittenTable[],
	sources: readonly SourceFile[]
): string {
	const content = {
		$schema: PACKAGE_PROFILE,
		name: 'regiopolatlas-rostock',
		title: titles.en,
		titles,
		version,
		...packageSources(sources),
		resources: tables.map(resource)
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
