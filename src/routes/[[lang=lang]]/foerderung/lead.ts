import type { PlacedAmount } from '$lib/domain/funding-amount';
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
