import type { FundingAmount, PlacedAmount } from './funding-amount';
import type { FundingSlice } from './funding-slice';
import { REFUSALS, canAdd, sumOrRefuse, type Refusal } from './funding-sum';
import type { FundingView } from './funding-view';

/** Instruments in the order in which they are shown, by who gives the money. */
const INSTRUMENT_GROUPS = {
	federal: [
		'urban_development',
		'urban_soziale_stadt',
		'grw_business',
		'grw_infrastructure',
		'federal_projects',
		'federal_projects_catalogue',
		'universities',
		'labour_market'
	],
	eu: ['eu_structural_funds', 'eu_municipal', 'interreg'],
	municipal: ['municipal_fag_key_allocations', 'municipal_investment_grants']
} as const;
type InstrumentGroup = keyof typeof INSTRUMENT_GROUPS;

/** A comparison among fewer places than this says little about Germany. */
const MANY = 100;
/** Programme periods old enough to stand only in the table of plan and payment. */
const FIRST_PROGRAMME = 2007;

/** Two amounts of a place that must not be added, and why. */
interface Obstacle {
	readonly reason: Refusal;
	readonly a: FundingAmount;
	readonly b: FundingAmount;
}

/** What `/foerderung` shows. */
export interface FundingResult {
	readonly view: FundingView;
	readonly slice: FundingSlice;
	/** The NUTS 2 region around a Kreis; the slice itself for a NUTS 2 region. */
	readonly area: FundingSlice;
	readonly groups: readonly { readonly group: InstrumentGroup; readonly rows: readonly PlacedAmount[] }[];
	readonly singles: readonly FundingAmount[];
	/** Highest and lowest rank among the Kreise; null where there are no two. */
	readonly extremes: { readonly high: PlacedAmount; readonly low: PlacedAmount } | null;
	readonly obstacles: readonly Obstacle[];
}

/** Sorts the amounts of a place for the view. Pure. */
export function deriveFunding(view: FundingView, slice: FundingSlice, area: FundingSlice): FundingResult {
	const shown = slice.amounts.filter((placed) => isShown(placed.amount, view));
	const groups = Object.entries(INSTRUMENT_GROUPS).map(([group, instruments]) => ({
		group: group as InstrumentGroup,
		rows: instruments.flatMap((instrument) => shown.filter(({ amount }) => amount.instrument === instrument))
	}));
	const rows = groups.flatMap((group) => group.rows);
	return {
		view,
		slice,
		area,
		groups: groups.filter((group) => group.rows.length > 0),
		singles: slice.amounts.flatMap(({ amount }) => (isSingle(amount) ? [amount] : [])),
		extremes: extremesOf(rows),
		obstacles: obstaclesAmong(rows.map(({ amount }) => amount))
	};
}

function isSingle({ note }: FundingAmount): boolean {
	return note === 'single_figure';
}

function isShown(amount: FundingAmount, view: FundingView): boolean {
	const { period, instrument, stage, share } = amount;
	if (isSingle(amount)) return false;
	if (period.kind === 'window5' || period.kind === 'window10')
		return period.kind === `window${view.window}` && period.to === view.year;
	// The ERDF part of Interreg is incomplete at the German-Polish border: the budget is what can be compared.
	if (instrument === 'interreg') return share === 'total';
	if (instrument !== 'eu_structural_funds') return true;
	return period.from >= FIRST_PROGRAMME && (stage === 'paid' || share === 'eu');
}

function extremesOf(rows: readonly PlacedAmount[]): FundingResult['extremes'] {
	const ranked = rows
		.flatMap((placed) => (placed.rank && placed.rank.count >= MANY ? [{ placed, rank: placed.rank.rank }] : []))
		.sort((a, b) => a.rank - b.rank);
	const [high, low] = [ranked[0], ranked.at(-1)];
	return high && low && high.rank < low.rank ? { high: high.placed, low: low.placed } : null;
}

/** For every reason that forbids a sum of these amounts the first pair it stands between. Gaps are no obstacle, they are gaps. */
function obstaclesAmong(amounts: readonly FundingAmount[]): Obstacle[] {
	const found = new Map<Refusal, Obstacle>();
	for (const [i, a] of amounts.entries()) {
		for (const b of amounts.slice(i + 1)) {
			const answer = canAdd(a, b);
			if (!answer.ok && answer.reason !== 'no_value' && !found.has(answer.reason))
				found.set(answer.reason, { reason: answer.reason, a, b });
		}
	}
	return REFUSALS.flatMap((reason) => found.get(reason) ?? []);
}

/** A programme period: plan and payment of each fund, and the payments together. */
export interface ProgrammePlan {
	readonly programme: string;
	readonly funds: readonly {
		readonly fund: string;
		readonly planEu: number | null;
		readonly planTotal: number | null;
		readonly paid: FundingAmount | null;
		/** In per cent, EU share against EU share. */
		readonly absorption: number | null;
	}[];
	/** Of the payments, where every fund may be added. */
	readonly paidTogether: number | null;
}

/** Order of the funds, here and in the drawing. */
export const FUNDS = ['ERDF', 'ESF', 'EAFRD', 'CF', 'YEI', 'EMFF'] as const;

/** Plan against payment of a NUTS 2 region, the newest period first. */
export function programmePlans(area: FundingSlice): ProgrammePlan[] {
	const amounts = area.amounts.flatMap(({ amount }) =>
		amount.instrument === 'eu_structural_funds' && !isSingle(amount) ? [amount] : []
	);
	const programmes = [...new Set(amounts.map(({ period }) => `${period.from}-${period.to}`))].sort().reverse();
	return programmes.map((programme) => {
		const own = amounts.filter(({ period }) => `${period.from}-${period.to}` === programme);
		const funds = FUNDS.filter((fund) => own.some((amount) => amount.fund === fund)).map((fund) => {
			const of = (stage: string, share: string): FundingAmount | undefined =>
				own.find((amount) => amount.fund === fund && amount.stage === stage && amount.share === share);
			const planEu = of('planned', 'eu')?.eur ?? null;
			const paid = of('paid', 'eu') ?? null;
			const absorption = planEu === null || !paid || paid.eur === null ? null : (100 * paid.eur) / planEu;
			return { fund, planEu, planTotal: of('planned', 'total')?.eur ?? null, paid, absorption };
		});
		const sum = sumOrRefuse(funds.flatMap(({ paid }) => paid ?? []));
		return { programme, funds, paidTogether: sum.kind === 'sum' ? sum.eur : null };
	});
}

/** EU payments of one year by fund, in EUR, and together. */
export interface PaymentYear {
	readonly year: number;
	readonly byFund: readonly { readonly fund: string; readonly eur: number }[];
	readonly total: number;
}

/** Payments from the first to the last year; years without payment are there with 0 columns. */
export function paymentYears(area: FundingSlice): PaymentYear[] {
	const all = area.payments.flatMap(({ years }) => years);
	if (all.length === 0) return [];
	const [first, last] = [Math.min(...all), Math.max(...all)];
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const year = first + i;
		const byFund = FUNDS.flatMap((fund) => {
			const paid = area.payments
				.filter((course) => course.fund === fund && course.years.includes(year))
				.map((course) => course.values[course.years.indexOf(year)] ?? 0);
			return paid.length === 0 ? [] : [{ fund, eur: paid.reduce((sum, value) => sum + value, 0) }];
		});
		return { year, byFund, total: byFund.reduce((sum, { eur }) => sum + eur, 0) };
	});
}
