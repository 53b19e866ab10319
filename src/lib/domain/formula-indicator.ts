import { isPercentage } from './change';
import { operands, parseFormula, type Formula } from './formula';
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
	/** Sums and differences need one unit. */
	| 'units'
	/** A share needs absolute numbers of one unit. */
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
	const percent = known.units.get('percent');
	if (!a || !unitA || !unitB || !percent || parts.some((part) => !part)) return 'unknown';
	const obstacle = b ? obstacleOf(formula, a, b) : null;
	if (obstacle) return obstacle;
	const all = parts.flatMap((part) => part ?? []);
	const coverage = sharedCoverage(all, formula.op === 'mean' ? formula.years - 1 : 0);
	if (Object.keys(coverage).length === 0) return 'no_overlap';
	const words = wording(formula, a, b ?? a);
	const unit = unitOf(formula, unitA, unitB, percent);
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
	if ((op === 'plus' || op === 'minus') && a.unit !== b.unit) return 'units';
	if (op === 'share' && !(isCount(a) && isCount(b) && a.unit === b.unit)) return 'counts';
	return null;
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

/** Units go with the calculation: persons per 1000 persons, persons times per cent. */
function unitOf(formula: Formula, a: Unit, b: Unit, percent: Unit): Unit {
	const own = `formula:${formula.op}:${a.unit}:${b.unit}`;
	if (formula.op === 'share') return percent;
	if (formula.op === 'times')
		return {
			unit: own,
			labelDe: `${a.labelDe} × ${b.labelDe}`,
			labelEn: `${a.labelEn} × ${b.labelEn}`,
			suffixDe: '',
			suffixEn: ''
		};
	if (formula.op !== 'per') return a;
	const count = formula.factor === 1 ? '' : `${grouped(formula.factor)} `;
	return {
		unit: `${own}:${formula.factor}`,
		labelDe: `${a.labelDe} je ${count}${b.labelDe}`,
		labelEn: `${a.labelEn} per ${count}${b.labelEn}`,
		suffixDe: '',
		suffixEn: ''
	};
}

function grouped(count: number): string {
	return count < 10_000 ? String(count) : String(count).replace(/000$/, '\u202f000');
}

function wording(formula: Formula, a: Indicator, b: Indicator): { readonly de: string; readonly en: string } {
	switch (formula.op) {
		case 'plus':
			return { de: `${a.titleDe} + ${b.titleDe}`, en: `${a.titleEn} + ${b.titleEn}` };
		case 'minus':
			return { de: `${a.titleDe} − ${b.titleDe}`, en: `${a.titleEn} − ${b.titleEn}` };
		case 'times':
			return { de: `${a.titleDe} × ${b.titleDe}`, en: `${a.titleEn} × ${b.titleEn}` };
		case 'share':
			return { de: `${a.titleDe} in % von: ${b.titleDe}`, en: `${a.titleEn} in % of: ${b.titleEn}` };
		case 'per': {
			const count = formula.factor === 1 ? '' : `${grouped(formula.factor)} `;
			return { de: `${a.titleDe} je ${count}${b.titleDe}`, en: `${a.titleEn} per ${count}${b.titleEn}` };
		}
		case 'mean':
			return {
				de: `${a.titleDe}, Mittel über ${formula.years} Jahre`,
				en: `${a.titleEn}, mean of ${formula.years} years`
			};
		default:
			return formula satisfies never;
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
	readonly #made = new Map<string, MadeIndicator | null>();

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
		const known = this.#made.get(id);
		if (known !== undefined) return known;
		const formula = parseFormula(id);
		const found = formula ? formulaIndicator(id, formula, { indicators: this, units: this.#units }) : 'unknown';
		const made = typeof found === 'string' ? null : found;
		this.#made.set(id, made);
		return made;
	}
}
