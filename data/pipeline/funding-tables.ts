import type * as v from 'valibot';
import type { FundingRow } from './funding-row';
import type { AreaSchema } from './funding-schema';
import type { Column, Table } from './table';

const text = (name: string, description: string): Column => ({ name, type: 'VARCHAR', description });
const whole = (name: string, description: string): Column => ({ name, type: 'INTEGER', description });
const real = (name: string, description: string): Column => ({ name, type: 'DOUBLE', description });

const COLUMNS: readonly Column[] = [
	text('region', 'region or area of funding_areas'),
	text('instrument', 'instrument id'),
	text('fund', 'EU fund, where one is known'),
	text('programme', 'programme period or code of the programme'),
	text('theme', 'thematic objective 01–11, TA; or measure'),
	whole('period_from', 'first year'),
	whole('period_to', 'last year; overlapping periods must not be added'),
	text('stage', 'planned, approved or paid; empty for taxes and debt'),
	text('share', 'eu (EU money) or total (with national money); empty where the source mixes both'),
	text('basis', 'located, spread (by population) or per_head_published'),
	real('amount_eur', 'EUR, current prices'),
	real('per_head_eur', 'EUR per inhabitant as published'),
	text('source', 'source id'),
	text('status', 'what is known about the figure'),
	whole('projects', 'number of projects, where published'),
	whole('partners', 'number of partners, where published'),
	text('note', 'reason of a status or a restriction, as a word'),
	text('address', 'where a single figure stands')
];

/** `data/funding.parquet`. */
export function fundingTable(rows: readonly FundingRow[]): Table {
	return {
		name: 'funding',
		titleDe: 'Förderung und kommunale Finanzen',
		titleEn: 'Funding and municipal finance',
		columns: COLUMNS,
		primaryKey: [
			'region',
			'instrument',
			'fund',
			'programme',
			'theme',
			'period_from',
			'period_to',
			'stage',
			'share',
			'basis',
			'source'
		],
		rows: rows.map((r) => [
			...[r.region, r.instrument, r.fund, r.programme, r.theme, r.periodFrom, r.periodTo, r.stage, r.share, r.basis],
			...[r.amountEur, r.perHeadEur, r.source, r.status, r.projects, r.partners, r.note, r.address]
		])
	};
}

/** `data/funding_areas.parquet`. */
export function areasTable(areas: readonly v.InferOutput<typeof AreaSchema>[]): Table {
	return {
		name: 'funding_areas',
		titleDe: 'Gebiete der Förderung außerhalb des Regionenkatalogs',
		titleEn: 'Funding areas outside the region catalogue',
		columns: [
			text('region', 'code'),
			text('level', 'nuts1, nuts2, programme or lau_former (municipality of 2010)'),
			text('name', 'name'),
			text('country', 'DE, DK, SE, PL; empty for programmes of several countries'),
			text('parent', 'present district of a former municipality')
		],
		primaryKey: ['region'],
		rows: areas.map(({ region, level, name, country, parent }) => [region, level, name, country || null, parent])
	};
}
