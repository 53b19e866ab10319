import type { MovesResult } from '../domain/commuting-moves';
import { AGES } from '../domain/commuting-view';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf, csvText, numberCell, textCell } from './csv';

/** Balances of moves of one place as CSV text: a line per partner and one for all together, a column per age group. */
export function movesCsv(
	{ partners, byAge, balance }: MovesResult,
	place: { readonly region: string; readonly name: string; readonly sources: readonly Source[] },
	{ commuting: t }: Messages,
	lang: Lang
): string {
	const { csv, moves } = t;
	const source = citationOf('wanderungssaldo_kreise_2018_2021', place.sources, lang) ?? '';
	const all = { code: '', name: moves.sum, byAge, balance };
	return csvText(
		[...partners, all].map((partner) => ({
			[csv.originCode]: textCell(place.region),
			[csv.origin]: textCell(place.name),
			[csv.partnerCode]: textCell(partner.code),
			[csv.partner]: textCell(partner.name),
			[csv.date]: textCell(t.movesYears),
			[csv.what]: textCell(t.movesShort),
			...Object.fromEntries(AGES.map((age, i) => [moves.agesLong[age], numberCell(partner.byAge[i] ?? null, lang)])),
			[moves.sum]: numberCell(partner.balance, lang),
			[csv.source]: textCell(source)
		})),
		lang
	);
}
