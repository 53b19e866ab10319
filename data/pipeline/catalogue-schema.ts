import * as v from 'valibot';
import { KINDS, THEMES } from '../../src/lib/domain/indicator';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, 'must be snake_case'));
const tableRef = v.strictObject({ source: id, table: v.pipe(v.string(), v.nonEmpty('must not be empty')) });

/** The one denominator that is no indicator: the area in regions.csv, the same for all years. */
export const AREA = 'area_km2';

/** Names of `data/pipeline/formulas.ts`. */
const FORMULAS = ['ratio', 'share', 'difference', 'sum', 'net_migration', 'per_mean_population', 'per_area'] as const;
export type FormulaName = (typeof FORMULAS)[number];

const breakSchema = v.strictObject({
	year: v.pipe(v.number(), v.integer()),
	countries: v.pipe(v.array(v.picklist(['DE', 'DK', 'SE', 'PL'])), v.minLength(1, 'must name a country')),
	reasonDe: text,
	reasonEn: text
});

/** One indicator of `catalogue/<theme>.json`; see data/README.md. */
export const IndicatorSchema = v.pipe(
	v.strictObject({
		indicator: id,
		theme: v.picklist(THEMES),
		titleDe: text,
		titleEn: text,
		unit: text,
		decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
		kind: v.picklist(KINDS),
		numerator: v.nullable(id),
		denominator: v.nullable(id),
		factor: v.optional(v.nullable(v.number())),
		aggregate: v.picklist(['sum', 'ratio', 'weighted', 'none']),
		weight: v.nullable(id),
		better: v.nullable(v.picklist(['higher', 'lower'])),
		referenceDate: v.picklist(['jan1', 'year', 'jun30', 'dec31']),
		definitionDe: text,
		definitionEn: text,
		min: v.number(),
		max: v.number(),
		breaks: v.array(breakSchema),
		from: v.optional(v.pipe(v.array(tableRef), v.minLength(1, 'must name a table'))),
		formula: v.optional(v.picklist(FORMULAS)),
		inputs: v.optional(v.array(v.union([id, tableRef])))
	}),
	v.check((it) => (it.from === undefined) !== (it.formula === undefined), 'needs exactly one of "from" and "formula"'),
	v.check((it) => it.min < it.max, '"min" must be below "max"'),
	v.check((it) => it.aggregate !== 'weighted' || it.weight !== null, '"aggregate": "weighted" needs a "weight"'),
	v.check(
		(it) => it.aggregate !== 'ratio' || (it.numerator !== null && it.denominator !== null),
		'"aggregate": "ratio" needs "numerator" and "denominator"'
	)
);
export type IndicatorFile = v.InferOutput<typeof IndicatorSchema>;
export type InputRef = string | v.InferOutput<typeof tableRef>;

/** A file of `catalogue/`: the indicators of one theme. Each is checked by itself, so that one mistake hides no other. */
export const ThemeSchema = v.array(v.unknown());

/** `catalogue/units.json`. */
export const UnitsSchema = v.array(
	v.strictObject({ unit: text, labelDe: text, labelEn: text, suffixDe: v.string(), suffixEn: v.string() })
);
