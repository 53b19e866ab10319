import type { PlacedAmount } from '$lib/domain/funding-amount';
import { rowOfPlace, type FundingMapResult } from '$lib/domain/funding-map';
import { programmePlans, type FundingResult } from '$lib/domain/funding-result';
import { euroText, perHeadText, wordFor, yearsText } from '$lib/domain/funding-text';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { amountTitle } from './amount-words';

/** The page in one sentence: where a Kreis stands highest and lowest, what the EU paid to a NUTS 2 region. */
export function leadSentence(
	{ extremes, slice }: FundingResult,
	name: string,
	{ funding: t }: Messages,
	lang: Lang
): string {
	if (slice.place.level === 'group') return groupSentence(slice, name, t, lang);
	if (extremes) return t.lead.kreis(name, item(extremes.high), item(extremes.low));
	const newest = programmePlans(slice).find(
		({ funds, paidTogether }) => paidTogether !== null && funds.length > 1 && funds.every(({ paid }) => paid)
	);
	if (!newest || newest.paidTogether === null) return t.lead.none(name);
	const funds = new Intl.ListFormat(lang).format(newest.funds.map(({ fund }) => wordFor(t.funds, fund)));
	return t.lead.nuts2(name, newest.programme.replace('-', '–'), euroText(newest.paidTogether, t.million, lang), funds);

	function item({ amount, rank }: PlacedAmount): string {
		const perHead = perHeadText(amount.perHead ?? 0, lang);
		return t.lead.item(amountTitle(amount, t), perHead, yearsText(amount.period), rank?.rank ?? 0, rank?.count ?? 0);
	}
}

/** A group only has the EU money of its municipalities, located and spread apart. */
function groupSentence({ amounts }: FundingResult['slice'], name: string, t: Messages['funding'], lang: Lang): string {
	const of = (basis: string): string => {
		const found = amounts.find(({ amount }) => amount.instrument === 'eu_municipal' && amount.basis === basis);
		return euroText(found?.amount.eur ?? 0, t.million, lang);
	};
	return t.lead.group(name, of('located'), of('spread'));
}

/** A map in one sentence: the chosen place among all, and who has most. */
export function layerSentence(
	map: FundingMapResult,
	region: string,
	name: string,
	{ funding: { map: t } }: Messages,
	lang: Lang
): string {
	const { rows, spread } = map;
	const own = rowOfPlace(map, region);
	const money = (value: number | null | undefined): string => perHeadText(value ?? 0, lang);
	const top = rows.find(({ rank }) => rank?.rank === 1);
	const first = own?.rank
		? t.sentence(own.name, money(own.perHead), own.rank.rank, own.rank.count, money(spread?.median))
		: t.noFigure(name);
	return top ? `${first} ${t.sentenceTop(top.name, money(top.perHead))}` : first;
}
