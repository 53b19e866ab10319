import type { Source } from '../domain/indicator';
import type { IndicatorFacts } from './indicator-metadata';

/** Licences as DCAT-AP.de names them, by the beginning of their own address. */
const LICENCES: readonly (readonly [address: string, name: string])[] = [
	['https://www.govdata.de/dl-de/by-2-0', 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'],
	['https://www.govdata.de/dl-de/zero-2-0', 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0'],
	['https://creativecommons.org/licenses/by/4.0', 'http://dcat-ap.de/def/licenses/cc-by/4.0'],
	['https://creativecommons.org/publicdomain/zero/1.0', 'http://dcat-ap.de/def/licenses/cc-zero']
];

/** Themes of the EU vocabulary that DCAT-AP asks for. */
const THEMES: Readonly<Record<string, string>> = {
	population: 'SOCI',
	age: 'SOCI',
	migration: 'SOCI',
	economy: 'ECON',
	labour: 'SOCI',
	income: 'ECON',
	housing: 'SOCI',
	tourism: 'ECON',
	education: 'EDUC',
	health_social: 'HEAL'
};

const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';

/**
 * The whole catalogue as DCAT-AP.de (JSON-LD): one dataset per indicator with its two distributions. Addresses are relative to the file, because the site
 * does not know where it is published.
 */
export function dcatCatalogue(datasets: readonly IndicatorFacts[], dataVersion: string): object {
	return {
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			dcatde: 'http://dcat-ap.de/def/dcatde/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			xsd: 'http://www.w3.org/2001/XMLSchema#'
		},
		'@id': '/daten/dateien/katalog.jsonld',
		'@type': 'dcat:Catalog',
		'dct:title': texts('Regiopolatlas Rostock: Indikatoren', 'Regiopolatlas Rostock: indicators'),
		'dct:description': texts(
			'Regionale Indikatoren zwischen Berlin, Hamburg, Kopenhagen/Malmö und Stettin aus amtlichen Quellen.',
			'Regional indicators between Berlin, Hamburg, Copenhagen/Malmö and Szczecin from official sources.'
		),
		'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Regiopolatlas Rostock' },
		'dct:language': ['DEU', 'ENG'].map((code) => ({
			'@id': `http://publications.europa.eu/resource/authority/language/${code}`
		})),
		'dcat:version': dataVersion,
		'dcat:dataset': datasets.map(dataset)
	};
}

function dataset({ indicator, sources, csv, parquet }: IndicatorFacts): object {
	const coverages = Object.values(indicator.coverage).flatMap((coverage) => coverage ?? []);
	const years = coverages.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear]);
	const countries = [...new Set(coverages.flatMap((coverage) => coverage.countries))];
	return {
		'@id': `/daten/${indicator.indicator}`,
		'@type': 'dcat:Dataset',
		'dct:identifier': indicator.indicator,
		'dct:title': texts(indicator.titleDe, indicator.titleEn),
		'dct:description': texts(indicator.definitionDe, indicator.definitionEn),
		'dcat:theme': {
			'@id': `http://publications.europa.eu/resource/authority/data-theme/${THEMES[indicator.theme] ?? 'REGI'}`
		},
		'dcat:landingPage': { '@id': `/daten/${indicator.indicator}` },
		'dct:provenance': sources.map(({ citationDe }) => ({
			'@type': 'dct:ProvenanceStatement',
			'dct:description': citationDe
		})),
		'dct:source': sources.map(({ url }) => ({ '@id': url })),
		'dct:spatial': countries.map((code) => ({
			'@id': `http://publications.europa.eu/resource/authority/country/${COUNTRY_CODES[code]}`
		})),
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': year(Math.min(...years)),
			'dcat:endDate': year(Math.max(...years))
		},
		'dcat:distribution': [
			distribution(csv, 'CSV', 'text/csv', sources),
			distribution(parquet, 'PARQUET', 'application/vnd.apache.parquet', sources)
		]
	};
}

const COUNTRY_CODES = { DE: 'DEU', DK: 'DNK', SE: 'SWE', PL: 'POL' } as const;

function distribution(address: string, type: string, mediaType: string, sources: readonly Source[]): object {
	return {
		'@type': 'dcat:Distribution',
		'dcat:accessURL': { '@id': address },
		'dcat:downloadURL': { '@id': address },
		'dct:format': { '@id': `${FILE_TYPE}${type}` },
		'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
		'dct:license': [...new Set(sources.map(licence))].map((id) => ({ '@id': id })),
		'dcatde:licenseAttributionByText': sources.map(({ citationDe }) => citationDe).join(' | ')
	};
}

function licence({ licenceUrl }: Source): string {
	return LICENCES.find(([address]) => licenceUrl.startsWith(address))?.[1] ?? licenceUrl;
}

function texts(de: string, en: string): object[] {
	return [
		{ '@value': de, '@language': 'de' },
		{ '@value': en, '@language': 'en' }
	];
}

function year(value: number): object {
	return { '@value': String(value), '@type': 'xsd:gYear' };
}
