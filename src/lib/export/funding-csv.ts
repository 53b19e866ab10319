import Papa from 'papaparse';
import type { PlacedAmount } from '../domain/funding-amount';
import { financeAmounts, paymentAmounts } from '../domain/funding-courses';
import type { FundingResult } from '../domain/funding-result';
import { wordFor } from '../domain/funding-text';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { numberCell, textCell } from './csv';

const BYTE_ORDER_MARK = '\ufeff';

interface CsvFrame {
	readonly t: Messages;
	readonly lang: Lang;
	readonly sources: readonly Source[];
	readonly nameOf: (code: string) => string;
}

/** Every amount of the place, and the EU money of its NUTS 2 region, one record each with all its badges; text cells are safe from formulas. */
export function fundingCsv({ slice, area }: FundingResult, frame: CsvFrame): string {
	const records = allAmounts({ slice, area }).map((placed) => record(placed, frame));
	const body = Papa.unparse([header(frame.t), ...records], {
		delimiter: frame.lang === 'de' ? ';' : ',',
		newline: '\r\n'
	});
	return `${BYTE_ORDER_MARK}${body}\r\n`;
}

/** `regiopolatlas_foerderung_DE803.csv`. */
export function fundingCsvName({ slice }: FundingResult, t: Messages): string {
	return `regiopolatlas_${t.funding.csv.fileWord}_${slice.place.region}.csv`;
}

function allAmounts({ slice, area }: Pick<FundingResult, 'slice' | 'area'>): PlacedAmount[] {
	const { region, level } = slice.place;
	const own = slice.amounts;
	const around = area === slice ? [] : area.amounts.filter(({ amount }) => amount.instrument === 'eu_structural_funds');
	const courses = [
		...area.payments.flatMap((course) => paymentAmounts(area.place.region, area.place.level, course)),
		...slice.finance.flatMap((course) => financeAmounts(region, level, course))
	];
	const alone = { spread: null, rank: null, peers: null, shareOfLand: null, shareOfGermany: null };
	return [...own, ...around, ...courses.map((amount) => ({ amount, ...alone }))];
}

function header({ funding: { csv } }: Messages): string[] {
	const { region, name, level, instrument, fund, eur, perHead, derived, stage, share, from, to, period, basis } = csv;
	const { prices, projects, partners, rank, rankOf, peers, median, shareOfLand, shareOfGermany } = csv;
	const figures = [region, name, level, instrument, fund, eur, perHead, derived];
	const badges = [stage, share, from, to, period, basis, prices];
	const places = [projects, partners, rank, rankOf, peers, median, shareOfLand, shareOfGermany];
	return [...figures, ...badges, ...places, csv.status, csv.note, csv.source];
}

function record({ amount, spread, rank, peers, shareOfLand, shareOfGermany }: PlacedAmount, frame: CsvFrame): string[] {
	const { t, lang, sources, nameOf } = frame;
	const texts = t.funding;
	const number = (value: number | null | undefined): string => numberCell(value ?? null, lang);
	const source = sources.find((one) => one.source === amount.source);
	return [
		textCell(amount.region),
		textCell(nameOf(amount.region)),
		texts.csv.levels[amount.level],
		textCell(wordFor(texts.instruments, amount.instrument)),
		textCell(amount.fund === null ? '' : wordFor(texts.funds, amount.fund)),
		number(amount.eur),
		number(amount.perHead),
		texts.csv.derivations[amount.derived],
		amount.stage === null ? texts.noStage : texts.stages[amount.stage],
		amount.share === null ? texts.mixedShare : texts.shares[amount.share],
		String(amount.period.from),
		String(amount.period.to),
		texts.periods[amount.period.kind],
		texts.bases[amount.basis],
		texts.prices,
		number(amount.projects),
		number(amount.partners),
		number(rank?.rank),
		number(rank?.count),
		number(peers?.rank),
		number(spread?.median),
		number(shareOfLand),
		number(shareOfGermany),
		t.table.statusWords[amount.status],
		textCell([noteText(amount.note, texts), amount.address].filter((part) => part).join('; ')),
		textCell((lang === 'de' ? source?.citationDe : source?.citationEn) ?? amount.source)
	];
}

function noteText(note: string | null, { notes, missing, single }: Messages['funding']): string {
	if (note === null) return '';
	return note === 'single_figure' ? single.heading : wordFor({ ...missing, ...notes }, note);
}
