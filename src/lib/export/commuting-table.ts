import type { CommutingResult, Partner } from '../domain/commuting-result';
import { sideOf } from '../domain/commuting-view';
import type { Status } from '../domain/status';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { tableOf, type Cell, type PlainTable, type TableRecord } from '../domain/plain-table';
import { citationOf } from './citation-of';

/**
 * The partners of a view, residuals and the published total included, with source and terms of use in every row.
 */
export function commutingTable(result: CommutingResult, messages: Messages, lang: Lang): PlainTable {
	const { commuting: t } = messages;
	const { view, partners, residuals, hidden, total } = result;
	const { csv } = t;
	const number = (value: number | null, decimals: number): number | null =>
		value === null ? null : Number(value.toFixed(decimals));
	const cited = (id: string): string => citationOf(id, result.sources, lang) ?? '';
	const movesCitation = cited('wanderungssaldo_kreise_2018_2021');
	const common = {
		[csv.originCode]: result.region,
		[csv.origin]: result.name
	};
	const ending = {
		[csv.source]: cited(`ba_pendler_${view.year}`),
		[csv.terms]: t.terms
	};
	const record = (partner: Partner): Record<string, Cell> => ({
		...common,
		[csv.partnerCode]: partner.code,
		[csv.partner]: partner.name,
		[csv.day]: t.days[view.year],
		[csv.trait]: t.traits[view.trait],
		[csv.in]: number(partner.in.value, 0),
		[csv.inStatus]: statusWord(partner.in.status),
		[csv.out]: number(partner.out.value, 0),
		[csv.outStatus]: statusWord(partner.out.status),
		[csv.balance]: number(partner.balance, 0),
		[csv.km]: number(partner.km, 1),
		[csv.share]: number(partner.share, 2),
		[csv.shareOf]: sideOf(view.direction) === null ? '' : t.directions[view.direction],
		[csv.change]: number(partner.change?.kind === 'value' ? partner.change.value : null, 1),
		[csv.moves]: number(partner.moves, 0),
		[csv.movesSource]: partner.moves === null ? '' : movesCitation,
		[csv.note]: partner.change?.kind === 'withheld' ? t.withheld[partner.change.reason] : '',
		...ending
	});
	const statusWord = (status: Status): string => flowStatusWord(status, messages);
	const rows = [...partners, ...residuals].map(record);
	if (hidden) {
		rows.push({
			...record(total),
			[csv.partnerCode]: '',
			[csv.partner]: t.hiddenRow(hidden.count),
			[csv.in]: number(hidden.in, 0),
			[csv.inStatus]: '',
			[csv.out]: number(hidden.out, 0),
			[csv.outStatus]: '',
			[csv.balance]: number(hidden.in - hidden.out, 0),
			[csv.share]: '',
			[csv.change]: '',
			[csv.note]: ''
		});
	}
	rows.push(record(total));
	return tableOf(rows.map((row): TableRecord => Object.entries(row)));
}

/** What is known about a number of commuters in the words of the page. */
export function flowStatusWord(status: Status, { commuting: t, table }: Messages): string {
	if (status === 'missing') return t.notNamed;
	return status === 'not_applicable' ? t.notRecorded : table.statusWords[status];
}

/** File name that says what is in it: `regiopolatlas_pendeln_DE803_ein_2023`, without ending. */
export function commutingFileName({ view }: CommutingResult, { commuting: { csv } }: Messages): string {
	return [csv.fileWord, view.region, view.direction, view.trait, view.year].join('_');
}
