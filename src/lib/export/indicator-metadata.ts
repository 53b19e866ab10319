import type { Indicator, Source, Unit } from '../domain/indicator';
import { OBSERVATION_COLUMNS } from './observation-csv';
import { PACKAGE_PROFILE, packageSources } from './package-parts';

/** What the metadata of one indicator are made from. */
export interface IndicatorFacts {
	readonly indicator: Indicator;
	readonly unit: Unit;
	/** The main one first; those of the weights of group values last. */
	readonly sources: readonly Source[];
	/** First 8 hex digits of the hash over all data. */
	readonly dataVersion: string;
	/** Addresses from the site root. */
	readonly csv: string;
	readonly parquet: string;
}

/** A Frictionless Data Package (version 2) of one indicator's two files. */
export function indicatorPackage(facts: IndicatorFacts): object {
	const { indicator, unit, sources, dataVersion, csv, parquet } = facts;
	const fields = OBSERVATION_COLUMNS.map(({ name, type, description }) => ({
		name,
		type,
		description: name === 'value' ? `${description}: ${unit.labelEn}` : description
	}));
	const schema = { fields, primaryKey: ['region', 'year'], missingValues: [''] };
	return {
		$schema: PACKAGE_PROFILE,
		name: indicator.indicator.replaceAll('_', '-'),
		title: indicator.titleEn,
		titles: { de: indicator.titleDe, en: indicator.titleEn },
		description: indicator.definitionEn,
		descriptions: { de: indicator.definitionDe, en: indicator.definitionEn },
		version: dataVersion,
		...packageSources(sources),
		resources: [
			{
				name: `${indicator.indicator.replaceAll('_', '-')}-csv`,
				type: 'table',
				path: csv,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				schema
			},
			{
				name: `${indicator.indicator.replaceAll('_', '-')}-parquet`,
				type: 'table',
				path: parquet,
				format: 'parquet',
				mediatype: 'application/vnd.apache.parquet'
			}
		]
	};
}

const CSVW_TYPES = { string: 'string', integer: 'integer', number: 'number' } as const;

/** Metadata of the CSV file as CSV on the Web (W3C, 2015). */
export function indicatorCsvw({ indicator, unit, sources, csv }: IndicatorFacts): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: csv,
		'dc:title': [
			{ '@value': indicator.titleDe, '@language': 'de' },
			{ '@value': indicator.titleEn, '@language': 'en' }
		],
		'dc:description': [
			{ '@value': indicator.definitionDe, '@language': 'de' },
			{ '@value': indicator.definitionEn, '@language': 'en' }
		],
		'dc:license': sources.map(({ licenceUrl }) => ({ '@id': licenceUrl })),
		'dc:source': sources.map(({ url }) => ({ '@id': url })),
		dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
		tableSchema: {
			columns: OBSERVATION_COLUMNS.map(({ name, type, description }) => ({
				name,
				titles: name,
				datatype: CSVW_TYPES[type],
				required: name !== 'value' && name !== 'source' && name !== 'note',
				'dc:description': name === 'value' ? `${description}: ${unit.labelEn}` : description
			})),
			primaryKey: ['region', 'year']
		}
	};
}
