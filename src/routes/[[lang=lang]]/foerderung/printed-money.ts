import type { FundingAmount } from '$lib/domain/funding-amount';
import { formatNumber } from '$lib/domain/format';
import { programmePlans, type FundingResult } from '$lib/domain/funding-result';
import type { FundingSlice } from '$lib/domain/funding-slice';
import { euroText, perHeadText, shareText, wordFor } from '$lib/domain/funding-text';
import type { PrintedColumn, PrintedTable } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { amountNote, amountTitle, missingReason } from './amount-words';
import { amountBadges as shortBadges } from '../profil/[region]/amount-text';
import { amountBadges, instrumentWords } from './instrument-words';

/** What tables of money on paper are written in. */
export interface MoneyWords {
	readonly t: Messages;
	readonly lang: Lang;
	/** Short name of a source's publisher. */
	readonly publisherOf: (source: string) => string;
}

const left = (title: string): PrintedColumn => ({ title, align: 'left' });
const right = (title: string): PrintedColumn => ({ title, align: 'right' });

/** All badges of an amount in one line. */
export function badgesText(
	amount: FundingAmount,
	{ t, publisherOf }: MoneyWords,
	over: FundingAmount['period'] | null = null
): string {
	const { stage, others, status } = amountBadges(amount, t, { publisherOf, over });
	return [stage, ...others, status].filter((word) => word !== '').join(' · ');
}

/** All instruments of a place below each other, by who gives the money. */
export function instrumentsPrinted({ groups }: FundingResult, words: MoneyWords): PrintedTable {
	const { t, lang } = words;
	const { funding: texts } = t;
	const strong = new Set<number>();
	const rows: string[][] = [];
	for (const { group, rows: placed } of groups) {
		strong.add(rows.length);
		rows.push([texts.groups[group], '', '', '']);
		for (const one of placed) {
			const { amount, spread } = one;
			const { perHead, eur, counts, places } = instrumentWords(one, t, lang);
			const said = [perHead, eur, counts, amountNote(amount, texts)].filter((text) => text !== null && text !== '');
			rows.push([
				`${amountTitle(amount, texts)} (${shortBadges(amount, t)})`,
				said.length === 0 ? missingReason(amount, texts) : said.join('; '),
				spread
					? `${texts.median(perHeadText(spread.median, lang))} (${texts.range(perHeadText(spread.min, lang), perHeadText(spread.max, lang))})`
					: texts.noComparison,
				places.length === 0 ? '–' : places.join('; ')
			]);
		}
	}
	const { instrument, amount, compare, rank } = texts.columns;
	return { columns: [instrument, amount, compare, rank].map(left), rows, strong, note: texts.derivedNote };
}

/** Plan against payment of each programme period and fund. */
export function planPrinted(area: FundingSlice, { t, lang }: MoneyWords): PrintedTable {
	const { plan, funds: names, million } = t.funding;
	const money = (eur: number | null | undefined): string =>
		eur === null || eur === undefined ? plan.unknown : euroText(eur, million, lang);
	const strong = new Set<number>();
	const rows: string[][] = [];
	for (const { programme, funds, paidTogether } of programmePlans(area)) {
		const period = programme.replace('-', '–');
		// Of the early periods no plan is known at all, which is said once below the table.
		const isPlanned = funds.some(({ planEu }) => planEu !== null);
		for (const { fund, planEu, planTotal, paid, absorption } of funds) {
			const status = paid && paid.status !== 'normal' ? ` (${t.table.statusWords[paid.status]})` : '';
			rows.push([
				period,
				wordFor(names, fund),
				isPlanned ? money(planEu) : '–',
				money(paid?.eur) + status,
				absorption === null ? '–' : shareText(absorption, lang),
				typeof paid?.perHead === 'number' ? perHeadText(paid.perHead, lang) : '–',
				isPlanned ? money(planTotal) : '–'
			]);
		}
		if (funds.length > 1 && paidTogether !== null && funds.every(({ paid }) => paid)) {
			strong.add(rows.length);
			rows.push([period, plan.together, '', money(paidTogether), '', '', '']);
		}
	}
	return {
		columns: [
			left(plan.period),
			left(plan.fund),
			right(plan.planEu),
			right(plan.paid),
			right(plan.absorption),
			right(plan.perHead),
			right(plan.planTotal)
		],
		rows,
		naming: 2,
		strong,
		note: plan.explain
	};
}

/** Partners, budget and ERDF of Interreg; null where there is none. */
export function interregPrinted({ amounts }: FundingSlice, words: MoneyWords): PrintedTable | null {
	const { t, lang } = words;
	const { interreg, million, columns, ...texts } = t.funding;
	const found = amounts.filter(({ amount }) => amount.instrument === 'interreg');
	const budget = found.find(({ amount }) => amount.share === 'total');
	const erdf = found.find(({ amount }) => amount.share === 'eu');
	if (!budget) return null;
	const count = (value: number | null): string => (value === null ? interreg.notAdded : formatNumber(value, 0, lang));
	const more = [
		budget.amount.perHead === null ? '' : texts.perHead(perHeadText(budget.amount.perHead, lang)),
		budget.rank ? texts.rankKreise(budget.rank.rank, budget.rank.count) : ''
	].filter((text) => text !== '');
	return {
		columns: [left(columns.instrument), right(columns.amount), left(columns.compare)],
		rows: [
			[interreg.projects, count(budget.amount.projects), ''],
			[interreg.partners, count(budget.amount.partners), ''],
			[interreg.budget, euroText(budget.amount.eur ?? 0, million, lang), more.join('; ')],
			...(erdf
				? [[interreg.erdf, euroText(erdf.amount.eur ?? 0, million, lang), amountNote(erdf.amount, t.funding)]]
				: [])
		],
		strong: new Set(),
		note: `${badgesText(budget.amount, words)}. ${interreg.note}`
	};
}

/** Single published figures with where they were found. */
export function singlesPrinted(singles: readonly FundingAmount[], words: MoneyWords): PrintedTable {
	const { t, lang } = words;
	const { single, million, columns, badges } = t.funding;
	return {
		columns: [left(columns.instrument), right(columns.amount), left(badges), left(single.where)],
		rows: singles.map((amount) => [
			amountTitle(amount, t.funding),
			amount.eur === null ? '–' : euroText(amount.eur, million, lang),
			badgesText(amount, words),
			amount.address ?? '–'
		]),
		strong: new Set(),
		note: single.sentence
	};
}
