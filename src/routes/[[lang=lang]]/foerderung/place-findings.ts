import type { FundingAmount } from '$lib/domain/funding-amount';
import { formatNumber } from '$lib/domain/format';
import { paymentYears, programmePlans } from '$lib/domain/funding-result';
import type { FinanceCourse, FundingSlice } from '$lib/domain/funding-slice';
import { euroText, perHeadText, shareText, wordFor, yearsText } from '$lib/domain/funding-text';
import { highestOf } from '$lib/domain/tied';
import { namesText } from '$lib/export/names-text';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { amountTitle } from './amount-words';
import { financeCourses } from './instrument-words';

/** The years with the highest EU payments, and the fund that gave most of them. */
export function paymentsFinding(area: FundingSlice, words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.funding;
	const years = paymentYears(area);
	const [from, to] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	const peak = highestOf(years, ({ total }) => total);
	if (!peak || peak.value <= 0) return t.funding.payments.none;
	const money = (eur: number): string => euroText(eur, t.funding.million, lang);
	const [year] = peak.items;
	const fund = year && peak.items.length === 1 ? highestOf(year.byFund, ({ eur }) => eur) : null;
	const [first] = fund && fund.items.length === 1 ? fund.items : [];
	const isPart = year !== undefined && year.byFund.length > 1;
	const status = peak.items.length === 1 ? statusText(area, peak.items[0]?.year ?? 0, words) : '';
	return (
		texts.payments(
			from,
			to,
			namesText(
				peak.items.map((one) => String(one.year)),
				words
			),
			money(peak.value) + status
		) + (first && isPart ? texts.ofIt(wordFor(t.funding.funds, first.fund), money(first.eur)) : '.')
	);
}

/** Of the payments of a year, where all or some of them are no plain figures. */
function statusText({ payments }: FundingSlice, year: number, { t }: DrawnWords): string {
	const used = payments.filter(({ years }) => years.includes(year)).map(({ status }) => t.table.statusWords[status]);
	const told = [...new Set(used)].filter((text) => text !== '');
	return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** How much of the newest plan has been paid, by fund; of regions without a plan, what was paid last. */
export function planFinding(area: FundingSlice, { t, lang, paper }: DrawnWords): string {
	const texts = paper.findings.funding;
	const { million, funds: names } = t.funding;
	const money = (eur: number | null | undefined): string => euroText(eur ?? 0, million, lang);
	const plans = programmePlans(area);
	const status = ({ status }: FundingAmount): string =>
		t.table.statusWords[status] === '' ? '' : ` (${t.table.statusWords[status]})`;
	const paidOf = plans.find(({ funds }) => funds.some(({ absorption }) => absorption !== null));
	if (paidOf) {
		const parts = paidOf.funds.flatMap(({ fund, planEu, paid, absorption }) =>
			absorption === null || !paid
				? []
				: [
						texts.absorbed(
							wordFor(names, fund),
							money(paid.eur) + status(paid),
							money(planEu),
							shareText(absorption, lang)
						)
					]
		);
		const unpaid = paidOf.funds.flatMap(({ fund, absorption }) => (absorption === null ? [wordFor(names, fund)] : []));
		const left = unpaid.length > 0 ? ` ${texts.notPaid(new Intl.ListFormat(lang).format(unpaid))}` : '';
		return texts.plan(paidOf.programme.replace('-', '–'), parts.join('; ')) + left;
	}
	const last = plans.find(({ funds }) => funds.some(({ paid }) => typeof paid?.eur === 'number'));
	const most = last && highestOf(last.funds, ({ paid }) => paid?.eur ?? null);
	const [first] = most?.items ?? [];
	if (!last || !first?.paid) return texts.noPayments;
	return texts.paidOnly(
		last.programme.replace('-', '–'),
		wordFor(names, first.fund),
		money(first.paid.eur) + status(first.paid)
	);
}

/** The objectives with the largest plans, with their part of all. */
export function themesFinding({ themes }: Pick<FundingSlice, 'themes'>, { t, lang, paper }: DrawnWords): string {
	const { million, funds, themes: texts } = t.funding;
	const total = themes.reduce((sum, { eur }) => sum + eur, 0);
	if (total <= 0) return paper.findings.funding.noThemes;
	const money = (eur: number): string => euroText(eur, million, lang);
	const [first, second] = [...themes]
		.sort((a, b) => b.eur - a.eur)
		.map(({ theme, fund, eur }) =>
			paper.findings.funding.theme(
				wordFor(texts.names, theme),
				wordFor(funds, fund),
				money(eur),
				shareText((100 * eur) / total, lang)
			)
		);
	return paper.findings.funding.themes(money(total), first ?? '', second ?? null);
}

/** Partners, projects and their budget, with its rank. */
export function interregFinding(
	{ amounts }: Pick<FundingSlice, 'amounts'>,
	name: string,
	{ t, lang, paper }: DrawnWords
): string {
	const texts = paper.findings.funding;
	const budget = amounts.find(({ amount }) => amount.instrument === 'interreg' && amount.share === 'total');
	if (!budget) return texts.noInterreg(name);
	const { eur, perHead, projects, partners } = budget.amount;
	const count = (value: number): string => formatNumber(value, 0, lang);
	const counts = [
		...(projects === null ? [] : [texts.projects(projects, count(projects))]),
		...(partners === null ? [] : [texts.partners(partners, count(partners))])
	];
	return texts.interreg({
		counts: counts.join(', '),
		budget: eur === null ? null : euroText(eur, t.funding.million, lang),
		perHead: perHead === null ? null : perHeadText(perHead, lang),
		rank: budget.rank && texts.rank(budget.rank.rank, budget.rank.count)
	});
}

/** A kind of municipal finance in its last year with a figure, beside the median of all Kreise. */
interface LatestFinance {
	readonly instrument: string;
	readonly year: number;
	readonly value: number;
	readonly median: number;
	readonly status: FinanceCourse['statuses'][number];
}

/** At how many kinds of money the place is above the median, and where it is farthest from it, up and down. */
export function financeFinding(
	slice: Pick<FundingSlice, 'finance'>,
	name: string,
	{ t, lang, paper }: DrawnWords
): string {
	const texts = paper.findings.funding;
	const latest = financeCourses(slice as FundingSlice).flatMap(latestOf);
	if (latest.length === 0) return t.funding.finance.none;
	const apart = latest.filter(({ median, value }) => median > 0 && value !== median);
	const share = ({ value, median }: LatestFinance): number => value / median;
	const sorted = [...apart].sort((a, b) => share(b) - share(a));
	const [most, least] = [sorted[0], sorted.at(-1)];
	const told = (one: LatestFinance): string => {
		const status = t.table.statusWords[one.status];
		return texts.finance(
			wordFor(t.funding.instruments, one.instrument),
			one.year,
			perHeadText(one.value, lang) + (status === '' ? '' : ` (${status})`),
			perHeadText(one.median, lang)
		);
	};
	const above = latest.filter(({ value, median }) => value > median).length;
	return [
		texts.aboveMedian(name, above, latest.length),
		most && share(most) > 1 ? texts.farAbove(told(most)) : '',
		least && share(least) < 1 ? texts.farBelow(told(least)) : ''
	]
		.filter(Boolean)
		.join(' ');
}

function latestOf({ instrument, years, values, medians, statuses }: FinanceCourse): LatestFinance[] {
	const at = values.findLastIndex((value, i) => value !== null && typeof medians[i] === 'number');
	const [year, value, median] = [years[at], values[at], medians[at]];
	if (year === undefined || typeof value !== 'number' || typeof median !== 'number') return [];
	return [{ instrument, year, value, median, status: statuses[at] ?? 'normal' }];
}

/** How many figures there are, and the largest. */
export function singlesFinding(singles: readonly FundingAmount[], { t, lang, paper }: DrawnWords): string {
	const texts = paper.findings.funding;
	const most = highestOf(singles, ({ eur }) => eur);
	const count = texts.singles(singles.length);
	if (!most) return count;
	const names = most.items.map((amount) => {
		const { stage, period } = amount;
		const about = [yearsText(period), stage === null ? t.funding.noStage : t.funding.stages[stage]].join(', ');
		return `${amountTitle(amount, t.funding)} (${about})`;
	});
	return `${count} ${texts.largest(namesText(names, { lang, paper }), euroText(most.value, t.funding.million, lang), names.length)}`;
}
