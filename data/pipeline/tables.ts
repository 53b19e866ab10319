import type { Region, RegionGroup } from '../../src/lib/domain/region';
import type { FinishedIndicator, ObservationRow } from './observations';
import type { SourceFile } from './source-schema';
import type { Column, Table } from './table';

const text = (name: string, description: string): Column => ({ name, type: 'VARCHAR', description });
const whole = (name: string, description: string): Column => ({ name, type: 'INTEGER', description });
const real = (name: string, description: string): Column => ({ name, type: 'DOUBLE', description });

export function regionsTable(regions: readonly Region[]): Table {
	return {
		name: 'regions',
		titleDe: 'Regionen: Länder, Kreise und NUTS-3-Regionen, Gemeinden, Gruppen',
		titleEn: 'Regions: countries, NUTS 3 regions, municipalities, groups',
		columns: [
			text('region', 'NUTS 2021 code, CC_code of a municipality, or group id'),
			text('level', 'nuts0, nuts1, nuts2, nuts3, lau or group'),
			text('name', 'name in the local language'),
			text('name_de', 'German name'),
			text('country', 'DE, DK, SE or PL; empty for groups of several countries'),
			text('parent', 'NUTS parent; NUTS 3 region of a municipality'),
			text('ags', 'Amtlicher Gemeindeschlüssel, German units only'),
			real('area_km2', 'area in km²'),
			real('lon', 'label point, degrees east, WGS 84'),
			real('lat', 'label point, degrees north, WGS 84')
		],
		primaryKey: ['region'],
		rows: regions.map((r) => [r.region, r.level, r.name, r.nameDe, r.country, r.parent, r.ags, r.areaKm2, r.lon, r.lat])
	};
}

export function groupsTable(groups: readonly RegionGroup[]): Table {
	return {
		name: 'groups',
		titleDe: 'Gruppen und ihre Mitglieder',
		titleEn: 'Groups and their members',
		columns: [text('group', 'group id'), text('region', 'member')],
		primaryKey: ['group', 'region'],
		rows: groups.flatMap(({ group, members }) => members.map((member) => [group, member]))
	};
}

export function indicatorsTable(indicators: readonly FinishedIndicator[]): Table {
	return {
		name: 'indicators',
		titleDe: 'Indikatoren mit Definition',
		titleEn: 'Indicators with definitions',
		columns: [
			text('indicator', 'indicator id'),
			text('theme', 'theme'),
			text('title_de', 'German title'),
			text('title_en', 'English title'),
			text('unit', 'unit id'),
			whole('decimals', 'decimals shown'),
			text('kind', 'count, rate, share, money or index'),
			text('numerator', 'indicator id of the numerator'),
			text('denominator', 'indicator id of the denominator'),
			text('better', 'higher, lower or empty'),
			text('definition_de', 'German definition'),
			text('definition_en', 'English definition'),
			text('source', 'main source')
		],
		primaryKey: ['indicator'],
		rows: indicators.map(({ definition: d, sources }) => [
			...[d.indicator, d.theme, d.titleDe, d.titleEn, d.unit, d.decimals, d.kind, d.numerator, d.denominator, d.better],
			...[d.definitionDe, d.definitionEn, sources[0] ?? null]
		])
	};
}

export function sourcesTable(sources: readonly SourceFile[]): Table {
	return {
		name: 'sources',
		titleDe: 'Quellen mit Lizenz',
		titleEn: 'Sources with licence',
		columns: [
			text('source', 'source id'),
			text('publisher', 'publisher'),
			text('table', "the publisher's table"),
			text('edition', 'edition'),
			text('retrieved', 'date of retrieval'),
			text('licence_de', 'German name of the licence'),
			text('licence_en', 'English name of the licence'),
			text('licence_url', 'address of the licence text'),
			text('url', "the publisher's address of the table"),
			text('citation_de', 'German citation'),
			text('citation_en', 'English citation')
		],
		primaryKey: ['source'],
		rows: sources.map((s) => [
			...[s.source, s.publisher, s.table, s.edition, s.retrieved, s.licenceDe, s.licenceEn, s.licenceUrl, s.url],
			...[s.citationDe, s.citationEn]
		])
	};
}

/** All observations, sorted by indicator, year, region. */
export function observationsTable(rows: readonly ObservationRow[]): Table {
	return {
		name: 'observations',
		titleDe: 'Alle Beobachtungen',
		titleEn: 'All observations',
		columns: [
			text('region', 'region or group'),
			text('indicator', 'indicator id'),
			whole('year', 'year, see the reference date of the indicator'),
			real('value', 'value in the unit of the indicator; empty if missing'),
			text('status', 'what is known about the value, e.g. break, provisional, missing'),
			text('source', 'source id; all sources of a value worked out from several, with + between their ids'),
			text('note', 'group values only: computed, published, missing:…, without:…, not_aggregable')
		],
		primaryKey: ['indicator', 'year', 'region'],
		rows: rows.map((o) => [o.region, o.indicator, o.year, o.value, o.status, o.source, o.note])
	};
}

/** The observations of one indicator, in a file of their own: what the browser reads. */
export function partitionTable(observations: Table, { definition }: FinishedIndicator): Table {
	return {
		...observations,
		name: `observations/${definition.indicator}`,
		titleDe: definition.titleDe,
		titleEn: definition.titleEn,
		rows: { table: observations.name, column: 'indicator', value: definition.indicator }
	};
}
