import { isPercentage } from './change';
import { operands, parseFormula, type Formula } from './formula';
import { formulaTitle, formulaUnit } from './formula-wording';
import type { Coverage, Indicator, Unit } from './indicator';
import { isCount } from './modes';
import { LEVELS, SCOPES, type Level, type Scope } from './region';

/** Why a formula makes no sense. */
export type FormulaObstacle =
	/** One of its indicators is not in the catalogue. */
	| 'unknown'
	/** Both indicators are the same. */
	| 'same'
	/** No level or no years in which both have figures. */
	| 'no_overlap'
	/** Sums and differences need one unit, or two counts of people. */
	| 'units'
	/** A share needs absolute numbers of one unit, or two counts of people. */
	| 'counts';

/** An indicator worked out from others, with the unit it is carried in. */
export interface MadeIndicator {
	readonly indicator: Indicator;
	readonly unit: Unit;
}

/** What formulas are made from. */
export interface FormulaKnown {
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly units: ReadonlyMap<string, Unit>;
}

/** The indicator a formula stands for: title, unit, kind, years, breaks and sources follow from its parts; or why it makes no sense. */
export function formulaIndicator(id: string, formula: Formula, known: FormulaKnown): MadeIndicator | FormulaObstacle {
	const parts = operands(formula).map((part) => known.indicators.get(part));
	const [a, b] = parts;
	const unitA = known.units.get(a?.unit ?? '');
	const unitB = known.units.get(b?.unit ?? '') ?? unitA;
	const [percent, persons] = [known.units.get('percent'), known.units.get('persons')];
	if (!a || !unitA || !unitB || !percent || !persons || parts.some((part) => !part)) return 'unknown';
	const obstacle = b ? obstacleOf(formula, a, b) : null;
	if (obstacle) return obstacle;
	const all = parts.flatMap((part) => part ?? []);
	const coverage = sharedCoverage(all, formula.op === 'mean' ? formula.years - 1 : 0);
	if (Object.keys(coverage).length === 0) return 'no_overlap';
	const words = formulaTitle(formula, a, b ?? a);
	const unit = formulaUnit(formula, [a, unitA], [b ?? a, unitB], { percent, persons });
	return {
		unit,
		indicator: {
			...a,
			...kindOf(formula, a, b ?? a),
			indicator: id,
			titleDe: words.de,
			titleEn: words.en,
			unit: unit.unit,
			numerator: null,
			denominator: null,
			weight: null,
			better: null,
			computed: true,
			definitionDe: all.map(({ titleDe, definitionDe }) => `${titleDe}: ${definitionDe}`).join(' '),
			definitionEn: all.map(({ titleEn, definitionEn }) => `${titleEn}: ${definitionEn}`).join(' '),
			sources: [...new Set(all.flatMap(({ sources }) => sources))],
			coverage,
			breaks: uniqueBreaks(all)
		}
	};
}

function obstacleOf({ op }: Formula, a: Indicator, b: Indicator): FormulaObstacle | null {
	if (a.indicator === b.indicator) return 'same';
	if ((op === 'plus' || op === 'minus') && !areAlike(a, b)) return 'units';
	if (op === 'share' && !(isCount(a) && isCount(b) && areAlike(a, b))) return 'counts';
	return null;
}

/** Units that count people under names of their own: births less deaths are persons gained or lost. */
const PEOPLE: readonly string[] = ['persons', 'births', 'deaths'];

/** True where sums, differences and shares of the two mean something: both in one unit, or both counts of people. */
function areAlike(a: Indicator, b: Indicator): boolean {
	return a.unit === b.unit || (PEOPLE.includes(a.unit) && PEOPLE.includes(b.unit));
}

function kindOf({ op }: Formula, a: Indicator, b: Indicator): Pick<Indicator, 'kind' | 'aggregate' | 'decimals'> {
	const isSum = a.aggregate === 'sum' && b.aggregate === 'sum';
	const decimals = Math.max(a.decimals, b.decimals);
	switch (op) {
		case 'share':
			return { kind: 'share', aggregate: 'none', decimals: 1 };
		case 'per':
			return { kind: 'rate', aggregate: 'none', decimals: 2 };
		case 'times':
			return { kind: isCount(a) || isCount(b) ? 'count' : 'rate', aggregate: 'none', decimals };
		case 'mean':
			return { kind: a.kind, aggregate: a.aggregate, decimals: isPercentage(a) ? Math.max(1, a.decimals) : a.decimals };
		case 'plus':
		case 'minus':
			return { kind: a.kind, aggregate: isSum ? 'sum' : 'none', decimals };
		default:
			return op satisfies never;
	}
}

function sharedCoverage(parts: readonly Indicator[], lateStart: number): Indicator['coverage'] {
	const levels = LEVELS.flatMap((level): [Level, Coverage][] => {
		const all = parts.flatMap(({ coverage }) => coverage[level] ?? []);
		if (all.length < parts.length) return [];
		const firstYear = Math.max(...all.map((one) => one.firstYear)) + lateStart;
		const lastYear = Math.min(...all.map((one) => one.lastYear));
		const countries = all
			.map((one) => one.countries)
			.reduce((some, other) => some.filter((code) => other.includes(code)));
		if (firstYear > lastYear || countries.length === 0) return [];
		const best = (scope: Scope): number =>
			Math.min(lastYear, Math.max(firstYear, Math.min(...all.map(({ bestYears }) => bestYears[scope]))));
		const bestYears = Object.fromEntries(SCOPES.map((scope) => [scope, best(scope)])) as Coverage['bestYears'];
		const regionCount = Math.min(...all.map((one) => one.regionCount));
		const gaps = new Set(all.flatMap(({ homeGaps = [] }) => homeGaps));
		// A mean over years lacks a value as long as the gap is among them.
		const homeGaps = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).filter((year) =>
			Array.from({ length: lateStart + 1 }, (_, back) => year - back).some((one) => gaps.has(one))
		);
		return [[level, { firstYear, lastYear, bestYears, homeGaps, regionCount, countries, slice: '' }]];
	});
	return Object.fromEntries(levels);
}

function uniqueBreaks(parts: readonly Indicator[]): Indicator['breaks'] {
	const all = new Map(parts.flatMap(({ breaks }) => breaks.map((one) => [JSON.stringify(one), one] as const)));
	return [...all.values()].sort((a, b) => a.year - b.year);
}

/** The catalogue's indicators, and any that a formula makes of them when its id is asked for. Listing gives the catalogue's alone. */
export class IndicatorsWithFormulas extends Map<string, Indicator> {
	readonly #units: ReadonlyMap<string, Unit>;
	readonly #made = new Map<string, MadeIndicator | FormulaObstacle | null>();

	constructor(indicators: Iterable<readonly [string, Indicator]>, units: ReadonlyMap<string, Unit>) {
		super();
		this.#units = units;
		for (const [id, indicator] of indicators) this.set(id, indicator);
	}

	override get(id: string): Indicator | undefined {
		return super.get(id) ?? this.made(id)?.indicator;
	}

	override has(id: string): boolean {
		return super.has(id) || this.made(id) !== null;
	}

	/** An indicator that only a formula makes; null for all others. */
	made(id: string): MadeIndicator | null {
		const found = this.#find(id);
		return typeof found === 'string' ? null : found;
	}

	/** Why there is no indicator for a formula's id; null for a formula that makes one, and for what is no formula at all. */
	refusalOf(id: string): FormulaObstacle | null {
		const found = this.#find(id);
		return typeof found === 'string' ? found : null;
	}

	#find(id: string): MadeIndicator | FormulaObstacle | null {
		const known = this.#made.get(id);
		if (known !== undefined) return known;
		const formula = parseFormula(id);
		const found = formula && formulaIndicator(id, formula, { indicators: this, units: this.#units });
		this.#made.set(id, found);
		return found;
	}
}
