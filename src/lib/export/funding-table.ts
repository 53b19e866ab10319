import type { FundingAmount, PlacedAmount } from '../domain/funding-amount';
import { financeAmounts, paymentAmounts } from '../domain/funding-courses';
import type { FundingResult } from '../domain/funding-result';
import { wordFor } from '../domain/funding-text';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { Cell, PlainTable } from '../domain/plain-table';
import { citationOf } from './citation-of';

/** What a file of amounts is written with. */
export interface FundingFrame {
	readonly t: Messages;
	readonly lang: Lang;
	readonly sources: readonly Source[];
	readonly nameOf: (code: string) => string;
}

/**
 * Every amount of the place, and the EU money of its NUTS 2 region, one row each with all its badges; the same for every kind of file. Amounts of a year and of a
 * whole period stand in columns of their own: payments are there by year and, in part, as the sum of their period.
 *
 * @param among ids of the sources whose amounts are wanted; null for all
 */
export function fundingTable(
	{ slice, area }: Pick<FundingResult, 'slice' | 'area'>,
	frame: FundingFrame,
	among: ReadonlySet<string> | null = null
): PlainTable {
	const wanted = allAmounts({ slice, area }).filter(({ amount }) => among?.has(amount.source) ?? true);
	return { header: header(frame.t), rows: wanted.map((placed) => record(placed, frame)) };
}

/** An amount and what it is set beside. */
interface TableAmount extends Omit<PlacedAmount, 'spread'> {
	/** Of all places of its level, in euros per head. */
	readonly median: number | null;
}

function allAmounts({ slice, area }: Pick<FundingResult, 'slice' | 'area'>): TableAmount[] {
	const { region, level } = slice.place;
	const own = slice.amounts;
	const around = area === slice ? [] : area.amounts.filter(({ amount }) => amount.instrument === 'eu_structural_funds');
	const alone = { median: null, rank: null, peers: null, shareOfLand: null, shareOfGermany: null };
	const payments = area.payments.flatMap((course) => paymentAmounts(area.place.region, area.place.level, course));
	const finance = slice.finance.flatMap((course) =>
		financeAmounts(region, level, course)
			.map((amount, i) => ({ ...alone, amount, median: course.medians[i] ?? null }))
			// Its newest year is among the place's own amounts, with its rank.
			.filter(({ amount }) => !own.some((placed) => isSameYear(placed.amount, amount)))
	);
	return [
		...[...own, ...around].map((placed) => ({ ...placed, median: placed.spread?.median ?? null })),
		...payments.map((amount) => ({ ...alone, amount })),
		...finance
	];
}

function isSameYear(a: FundingAmount, b: FundingAmount): boolean {
	return a.instrument === b.instrument && a.period.kind === 'year' && a.period.from === b.period.from;
}

function header({ funding: { csv } }: Messages): string[] {
	const { region, name, level, instrument, fund, eurPeriod, eurYear, perHead, derived } = csv;
	const { stage, share, year, periodFrom, periodTo, period, basis } = csv;
	const { prices, projects, partners, rank, rankOf, peers, median, shareOfLand, shareOfGermany } = csv;
	const figures = [region, name, level, instrument, fund, eurPeriod, eurYear, perHead, derived];
	const badges = [stage, share, year, periodFrom, periodTo, period, basis, prices];
	const places = [projects, partners, rank, rankOf, peers, median, shareOfLand, shareOfGermany];
	return [...figures, ...badges, ...places, csv.status, csv.note, csv.source];
}

function record(
	{ amount, median, rank, peers, shareOfLand, shareOfGermany }: TableAmount,
	frame: FundingFrame
): Cell[] {
	const { t, lang, sources, nameOf } = frame;
	const texts = t.funding;
	const isYear = amount.period.kind === 'year';
	return [
		amount.region,
		nameOf(amount.region),
		texts.csv.levels[amount.level],
		wordFor(texts.instruments, amount.instrument),
		amount.fund === null ? '' : wordFor(texts.funds, amount.fund),
		isYear ? null : amount.eur,
		isYear ? amount.eur : null,
		amount.perHead,
		texts.csv.derivations[amount.derived],
		amount.stage === null ? texts.noStage : texts.stages[amount.stage],
		amount.share === null ? texts.mixedShare : texts.shares[amount.share],
		isYear ? amount.period.from : null,
		isYear ? null : amount.period.from,
		isYear ? null : amount.period.to,
		texts.periods[amount.period.kind],
		texts.bases[amount.basis],
		texts.prices,
		amount.projects,
		amount.partners,
		rank?.rank ?? null,
		rank?.count ?? null,
		peers?.rank ?? null,
		median,
		shareOfLand,
		shareOfGermany,
		t.table.statusWords[amount.status],
		[noteText(amount.note, texts), amount.address].filter((part) => part).join('; '),
		citationOf(amount.source, sources, lang) ?? amount.source
	];
}

function noteText(note: string | null, { notes, missing, single }: Messages['funding']): string {
	if (note === null) return '';
	return note === 'single_figure' ? single.heading : wordFor({ ...missing, ...notes }, note);
}

/** `regiopolatlas_foerderung_DE803`, without the ending. */
export function fundingFileName({ slice }: FundingResult, t: Messages): string {
	return `regiopolatlas_${t.funding.csv.fileWord}_${slice.place.region}`;
}
