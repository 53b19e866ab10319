import type { FundingAmount, Period } from './funding-amount';

/** Why two amounts must not be added, the gravest first. */
export const REFUSALS = [
	'no_value',
	'no_funding',
	'stage',
	'share',
	'prices',
	'contains',
	'overlap',
	'basis',
	'nested',
	'same'
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The answer to "may these two be added?". */
export type Addable = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** A sum, or the first pair that forbids it and why. */
export type Sum =
	| { readonly kind: 'sum'; readonly eur: number | null; readonly perHead: number | null }
	| { readonly kind: 'refused'; readonly reason: Refusal; readonly pair: readonly FundingAmount[] };

/**
 * Instruments that hold money of other ones, so that a sum would count it twice. The joint task GRW is partly paid from the ERDF; the
 * lists of beneficiaries of 2007–2013 are structural funds; single programmes and single receivers are parts of the whole.
 */
const CONTAINED: readonly (readonly [whole: string, part: string])[] = [
	['grw_business', 'eu_structural_funds'],
	['grw_infrastructure', 'eu_structural_funds'],
	['grw_business', 'eu_municipal'],
	['grw_infrastructure', 'eu_municipal'],
	['eu_structural_funds', 'eu_municipal'],
	['urban_development', 'urban_soziale_stadt'],
	['urban_development', 'eu_structural_funds'],
	['federal_projects_catalogue', 'federal_projects'],
	['federal_projects', 'university_rostock_federal'],
	['universities', 'university_rostock_federal'],
	['lfi_all', 'grw_business'],
	['lfi_all', 'grw_infrastructure'],
	['lfi_all', 'urban_development'],
	['lfi_all', 'eu_structural_funds'],
	['municipal_investment', 'municipal_investment_grants']
];
const TOGETHER = new Set(CONTAINED.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

const NO_FUNDS: ReadonlySet<string> = new Set(['CF', 'ESF', 'EAFRD', 'EMFF', 'YEI']);

/** The first reason against adding two amounts. Symmetric. */
export function canAdd(a: FundingAmount, b: FundingAmount): Addable {
	const reason = REFUSALS.find((candidate) => FORBIDS[candidate](a, b));
	return reason === undefined ? { ok: true } : { ok: false, reason };
}

/** Adds amounts if every pair may be added. Empty lists have no sum. */
export function sumOrRefuse(amounts: readonly FundingAmount[]): Sum {
	const [first] = amounts;
	if (!first || hasNoValue(first)) return { kind: 'refused', reason: 'no_value', pair: first ? [first] : [] };
	for (const [i, a] of amounts.entries()) {
		for (const b of amounts.slice(i + 1)) {
			const answer = canAdd(a, b);
			if (!answer.ok) return { kind: 'refused', reason: answer.reason, pair: [a, b] };
		}
	}
	const sameArea = amounts.every(({ region }) => region === first.region);
	return {
		kind: 'sum',
		eur: total(amounts.map(({ eur }) => eur)),
		perHead: sameArea ? total(amounts.map(({ perHead }) => perHead)) : null
	};
}

function total(values: readonly (number | null)[]): number | null {
	return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

type Forbids = (a: FundingAmount, b: FundingAmount) => boolean;

const FORBIDS: Readonly<Record<Refusal, Forbids>> = {
	no_value: (a, b) => hasNoValue(a) || hasNoValue(b),
	no_funding: (a, b) => a.stage === null || b.stage === null,
	stage: (a, b) => a.stage !== b.stage,
	share: (a, b) => a.share !== b.share || (a.share === null && !isOneTable(a, b)),
	prices: (a, b) => a.prices !== b.prices,
	contains: holdTheSameMoney,
	overlap: ({ period: a }, { period: b }) => overlaps(a, b) && (a.from !== b.from || a.to !== b.to),
	basis: (a, b) => differsInBasis(a, b),
	nested: ({ region: a }, { region: b }) => a !== b && (a.startsWith(b) || b.startsWith(a)),
	same: isTheSame
};

function hasNoValue({ eur, perHead }: FundingAmount): boolean {
	return eur === null && perHead === null;
}

function isOneTable(a: FundingAmount, b: FundingAmount): boolean {
	return a.instrument === b.instrument && a.source === b.source;
}

/** GRW holds ERDF money, but none of the ESF and the other funds. */
function holdTheSameMoney(a: FundingAmount, b: FundingAmount): boolean {
	if (!TOGETHER.has(`${a.instrument}|${b.instrument}`)) return false;
	const [grw, other] = a.instrument.startsWith('grw_') ? [a, b] : [b, a];
	return !(grw.instrument.startsWith('grw_') && other.fund !== null && NO_FUNDS.has(other.fund));
}

function overlaps(a: Period, b: Period): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** Located money and money spread by population are the two halves of one table; figures per head have no common denominator elsewhere. */
function differsInBasis(a: FundingAmount, b: FundingAmount): boolean {
	if (a.basis !== b.basis) return !isOneTable(a, b) || [a, b].some(({ basis }) => basis === 'per_head_published');
	return a.basis === 'per_head_published' && a.region !== b.region;
}

function isTheSame(a: FundingAmount, b: FundingAmount): boolean {
	const key = ({ region, instrument, fund, basis, period }: FundingAmount): string =>
		[region, instrument, fund, basis, period.kind, period.from, period.to].join('|');
	return key(a) === key(b);
}
