import type { fundingCsv as german } from '../de/funding-csv';
import type { Translation } from '../translation';

export const fundingCsv: Translation<typeof german> = {
	fileWord: 'funding',
	region: 'Region code',
	name: 'Region',
	level: 'Level',
	instrument: 'Instrument',
	fund: 'Fund',
	eur: 'EUR',
	perHead: 'EUR per head',
	derived: 'own calculation',
	stage: 'Stage',
	share: 'Share',
	from: 'From',
	to: 'To',
	period: 'Period',
	basis: 'Basis',
	prices: 'Prices',
	projects: 'Projects',
	partners: 'Partners',
	rank: 'Rank among districts',
	rankOf: 'Districts with a figure',
	peers: 'Rank among Regiopoles',
	median: 'Median of districts, EUR per head',
	shareOfLand: 'Share of the Land, %',
	shareOfGermany: 'Share of Germany, %',
	status: 'Status',
	note: 'Note',
	source: 'Source',
	levels: { nuts3: 'District (NUTS 3)', nuts2: 'NUTS 2' },
	derivations: { none: '', eur: 'EUR', per_head: 'EUR per head' }
};
