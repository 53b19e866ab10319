/** Numbers of units of the second indicator that a value is counted per. */
export const FACTORS = [1, 100, 1000, 10_000, 100_000] as const;
/** Years that a moving average covers: the year itself and those before it. */
export const SPANS = [3, 5, 10] as const;
const PAIRED = ['plus', 'minus', 'times', 'share'] as const;

/**
 * An indicator made from others. `per`: a per `factor` b; `share`: a in per cent of b; `mean`: the mean of a over so many years up to the one shown.
 */
export type Formula =
	| { readonly op: (typeof PAIRED)[number]; readonly a: string; readonly b: string }
	| { readonly op: 'per'; readonly a: string; readonly b: string; readonly factor: (typeof FACTORS)[number] }
	| { readonly op: 'mean'; readonly a: string; readonly years: (typeof SPANS)[number] };
export type FormulaOperation = Formula['op'];
export const OPERATIONS = [
	'per',
	'share',
	'plus',
	'minus',
	'times',
	'mean'
] as const satisfies readonly FormulaOperation[];

/** The indicator id of a formula, as an address holds it: `unemployed.per.population_15_64.1000`. No plain indicator has a point in its id. */
export function formulaId(formula: Formula): string {
	const { op, a } = formula;
	if (formula.op === 'mean') return `${a}.${op}.${formula.years}`;
	return formula.op === 'per' ? `${a}.${op}.${formula.b}.${formula.factor}` : `${a}.${op}.${formula.b}`;
}

/** The formula an id stands for; null for anything else, whatever it is. Says nothing about whether the indicators exist. */
export function parseFormula(id: string): Formula | null {
	const [a = '', op, b = '', last, ...rest] = id.split('.');
	if (!isId(a) || rest.length > 0) return null;
	if (op === 'mean') {
		const years = SPANS.find((span) => String(span) === b);
		return years && last === undefined ? { op, a, years } : null;
	}
	if (!isId(b)) return null;
	if (op === 'per') {
		const factor = FACTORS.find((one) => String(one) === last);
		return factor ? { op, a, b, factor } : null;
	}
	const paired = PAIRED.find((one) => one === op);
	return paired && last === undefined ? { op: paired, a, b } : null;
}

function isId(text: string): boolean {
	return /^[a-z][a-z0-9_]{0,79}$/.test(text);
}

/** The indicators a formula is made from. */
export function operands(formula: Formula): readonly string[] {
	return formula.op === 'mean' ? [formula.a] : [formula.a, formula.b];
}
