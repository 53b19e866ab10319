import { formatNumber } from '$lib/domain/format';
import type { FundingAmount, Period, PlacedAmount } from '$lib/domain/funding-amount';
import { euroText, perHeadText, shareText, yearsText } from '$lib/domain/funding-text';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

type Texts = Messages['funding'];

/** Per head and in all, as far as it is known: "312 € je Einwohner", "rund 64 Mio. €". */
export function amountTexts(
	{ perHead, eur, derived }: FundingAmount,
	texts: Texts,
	lang: Lang
): { readonly perHead: string | null; readonly eur: string | null } {
	const whole = eur === null ? null : euroText(eur, texts.million, lang);
	return {
		perHead: perHead === null ? null : texts.perHead(perHeadText(perHead, lang)),
		eur: whole !== null && derived === 'eur' ? texts.about(whole) : whole
	};
}

/** Projects and partners behind an amount; null where nobody counts them. */
export function countsText({ partners, projects }: FundingAmount, texts: Texts, lang: Lang): string | null {
	if (partners === null) return null;
	const count = (value: number): string => formatNumber(value, 0, lang);
	return projects === null ? texts.partnersOnly(count(partners)) : texts.counts(count(projects), count(partners));
}

/** Where an amount stands: ranks and shares. */
export function standingTexts(placed: PlacedAmount, texts: Texts, lang: Lang): string[] {
	const { rank, peers, shareOfLand, shareOfGermany } = placed;
	return [
		rank && texts.rankKreise(rank.rank, rank.count),
		peers && texts.rankPeers(peers.rank, peers.count),
		shareOfLand !== null && texts.shareOfLand(shareText(shareOfLand, lang)),
		shareOfGermany !== null && texts.shareOfGermany(shareText(shareOfGermany, lang))
	].filter((part) => typeof part === 'string');
}

/** Median and range of all places that an amount is compared with; null without any. */
export function spreadText({ spread }: PlacedAmount, texts: Texts, lang: Lang): string | null {
	if (!spread) return null;
	const { median, min, max } = spread;
	return `${texts.median(perHeadText(median, lang))} (${texts.range(perHeadText(min, lang), perHeadText(max, lang))})`;
}

/** What is to be known of every amount: stage, share, period, basis, level, prices. `over`: the years of a series that it is one of. */
export function badgeTexts(amount: FundingAmount, texts: Texts, over: Period | null = null): string[] {
	const period = over ?? amount.period;
	// Years of a series need no word.
	const kind = over || period.kind === 'year' ? '' : `, ${texts.periods[period.kind]}`;
	return [
		amount.stage === null ? texts.noStage : texts.stages[amount.stage],
		amount.share === null ? texts.mixedShare : texts.shares[amount.share],
		`${yearsText(period)}${kind}`,
		texts.bases[amount.basis],
		texts.csv.levels[amount.level],
		texts.prices
	];
}
