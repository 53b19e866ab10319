import type { MovesResult } from '../domain/commuting-moves';
import { AGES } from '../domain/commuting-view';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { tableOf, type PlainTable } from '../domain/plain-table';
import { citationOf } from './citation-of';

/** Balances of moves of one place: a line per partner and one for all together, a column per age group. */
export function movesTable(
	{ partners, byAge, balance }: MovesResult,
	place: { readonly region: string; readonly name: string; readonly sources: readonly Source[] },
	{ commuting: t }: Messages,
	lang: Lang
): PlainTable {
	const { csv, moves } = t;
	const source = citationOf('wanderungssaldo_kreise_2018_2021', place.sources, lang) ?? '';
	const all = { code: '', name: moves.sum, byAge, balance };
	return tableOf(
		[...partners, all].map((partner) => [
			[csv.originCode, place.region],
			[csv.origin, place.name],
			[csv.partnerCode, partner.code],
			[csv.partner, partner.name],
			[csv.date, t.movesYears],
			[csv.what, t.movesShort],
			...AGES.map((age, i) => [moves.agesLong[age], partner.byAge[i] ?? null] as const),
			[moves.sum, partner.balance],
			[csv.source, source]
		])
	);
}
