import type { FundingAmount, Period, PlacedAmount } from '$lib/domain/funding-amount';
import type { FinanceCourse, FundingSlice } from '$lib/domain/funding-slice';
import { formatNumber } from '$lib/domain/format';
import { euroText, perHeadText, shareText, yearsText } from '$lib/domain/funding-text';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** What an amount is: stage, share, years, basis, level, prices, source, status. `over`: the years of a whole series of which it is one. */
export function amountBadges(
	amount: FundingAmount,
	{ funding: t, table }: Messages,
	{ publisherOf, over = null }: { readonly publisherOf: (source: string) => string; readonly over?: Period | null }
): { readonly stage: string; readonly others: readonly string[]; readonly status: string } {
	const period = over ?? amount.period;
	const publisher = publisherOf(amount.source);
	/** Years of a series need no word. */
	const kind = over || period.kind === 'year' ? '' : `, ${t.periods[period.kind]}`;
	return {
		stage: amount.stage === null ? t.noStage : t.stages[amount.stage],
		others: [
			amount.share === null ? t.mixedShare : t.shares[amount.share],
			yearsText(period) + kind,
			t.bases[amount.basis],
			t.csv.levels[amount.level],
			t.prices,
			...(publisher === '' ? [] : [t.sourceBadge(publisher)])
		],
		status: table.statusWords[amount.status]
	};
}

/** An amount of a place in words: what it is, how many projects it is for, and where the place stands with it. */
export function instrumentWords(
	{ amount, rank, peers, shareOfLand, shareOfGermany }: PlacedAmount,
	{ funding: t }: Messages,
	lang: Lang
) {
	const count = (value: number): string => formatNumber(value, 0, lang);
	const { perHead, eur, derived, projects, partners } = amount;
	const whole = eur === null ? null : euroText(eur, t.million, lang);
	return {
		perHead: perHead === null ? null : t.perHead(perHeadText(perHead, lang)),
		eur: whole !== null && derived === 'eur' ? t.about(whole) : whole,
		counts:
			partners === null
				? null
				: projects === null
					? t.partnersOnly(count(partners))
					: t.counts(count(projects), count(partners)),
		places: [
			rank && t.rankKreise(rank.rank, rank.count),
			peers && t.rankPeers(peers.rank, peers.count),
			shareOfLand !== null && t.shareOfLand(shareText(shareOfLand, lang)),
			shareOfGermany !== null && t.shareOfGermany(shareText(shareOfGermany, lang))
		].filter((part) => typeof part === 'string')
	};
}

/** What comes in first, then what is done with it. */
const FINANCE = [
	'fag_key_allocations',
	'investment_grants',
	'investment',
	'debt',
	'cash_credits',
	'tax_capacity',
	'business_tax',
	'income_tax',
	'vat'
];

/** Courses of municipal finance in the order in which they are shown. */
export function financeCourses({ finance }: FundingSlice): readonly FinanceCourse[] {
	return FINANCE.flatMap((id) => finance.find(({ instrument }) => instrument === `municipal_${id}`) ?? []);
}
