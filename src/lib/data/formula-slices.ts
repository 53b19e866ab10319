import { worstStatus } from '../domain/aggregation';
import type { Catalogue } from '../domain/catalogue';
import { operands, type Formula } from '../domain/formula';
import type { Observation, Slice } from '../domain/slice';
import { joinSources, sourceIds } from '../domain/source-ids';
import { packSlice, unpackSlice, type SliceRow } from './pack-slice';

/** What a formula is worked out from. */
interface FormulaMaterial {
	readonly groups: Catalogue['groups'];
	/** The slices of the formula's indicators, in the order of `operands`, of one level. */
	readonly parts: readonly Slice[];
}

/**
 * The slice of a formula from those of its indicators, without the engine: what `formulaSql` says over the tables, cell by cell (both are tested to be
 * equal). Cells that a slice knows nothing of are no rows, as they are none in the tables.
 */
export function formulaOfSlices(formula: Formula, indicator: string, { groups, parts }: FormulaMaterial): Slice {
	const [a, b = a] = parts;
	if (!a || !b || parts.length < operands(formula).length)
		throw new Error(`${indicator} needs ${operands(formula).length} slices, there are ${parts.length}.`);
	const means = new Set(groups.filter(({ combine }) => combine === 'mean').map(({ group }) => group));
	const rows =
		formula.op === 'mean'
			? meanRows(formula.years, unpackSlice(a))
			: pairRows(formula, unpackSlice(a), unpackSlice(b), means);
	const told = new Set(rows.filter(({ value }) => value !== null).map(({ year }) => year));
	const known = rows.filter(({ year }) => told.has(year));
	return packSlice(indicator, a.level, known);
}

type Paired = Exclude<Formula, { op: 'mean' }>;

function pairRows(
	formula: Paired,
	all: readonly SliceRow[],
	others: readonly SliceRow[],
	means: ReadonlySet<string>
): SliceRow[] {
	const otherOf = new Map(others.map((row) => [`${row.region} ${row.year}`, row]));
	return all.flatMap((a) => {
		const b = otherOf.get(`${a.region} ${a.year}`);
		return b ? [{ region: a.region, year: a.year, ...paired(formula, a, b, means.has(a.region)) }] : [];
	});
}

/** @param isMean the region is an unweighted mean of its members */
function paired(formula: Paired, a: Observation, b: Observation, isMean: boolean): Observation {
	const isGroup = a.note !== null || b.note !== null;
	const isRatio = formula.op === 'per' || formula.op === 'share';
	if (!isBarred(formula, a, b, isMean)) {
		if (isRatio && a.value !== null && b.value === 0)
			return { value: null, status: 'not_applicable', source: null, note: 'zero_denominator' };
		if (a.value !== null && b.value !== null)
			return {
				value: valueOf(formula, a.value, b.value),
				status: worstStatus([a.status, b.status]),
				source: sortedSources([a.source, b.source]),
				note: a.note ?? b.note
			};
	}
	const status = a.status === 'secret' || b.status === 'secret' ? 'secret' : 'missing';
	const lacking = [a.note, b.note].find((note) => note?.startsWith('missing:')) ?? 'not_aggregable';
	return { value: null, status, source: null, note: isGroup ? lacking : null };
}

/** Whether a value can't be told from those of its two parts, see `formulaSql`. */
function isBarred({ op }: Paired, a: Observation, b: Observation, isMean: boolean): boolean {
	const isGroup = a.note !== null || b.note !== null;
	const leavesOut = [a.note, b.note].some((note) => note?.startsWith('without:'));
	if (isGroup && a.note !== b.note && leavesOut) return true;
	if (isMean && op !== 'plus' && op !== 'minus') return true;
	return isGroup && op === 'times';
}

function valueOf(formula: Paired, x: number, y: number): number {
	switch (formula.op) {
		case 'plus':
			return x + y;
		case 'minus':
			return x - y;
		case 'times':
			return x * y;
		case 'share':
			return (x / y) * 100;
		case 'per':
			return (x / y) * formula.factor;
		default:
			return formula satisfies never;
	}
}

function meanRows(span: number, rows: readonly SliceRow[]): SliceRow[] {
	const courses = new Map<string, SliceRow[]>();
	for (const row of rows) courses.set(row.region, [...(courses.get(row.region) ?? []), row]);
	return [...courses.values()].flatMap((course) =>
		course.map((row, i): SliceRow => {
			const window = course.slice(Math.max(0, i - span + 1), i + 1);
			const values = window.flatMap(({ value }) => value ?? []);
			// The first year of a segment may be the break itself.
			const isBroken = window.slice(-(span - 1)).some(({ status }) => status === 'break');
			const isWhole = values.length === span && row.year - (window[0]?.year ?? 0) === span - 1;
			if (!isWhole || isBroken)
				return { ...row, value: null, status: row.status === 'secret' ? 'secret' : 'missing', source: null };
			return {
				...row,
				value: values.reduce((sum, value) => sum + value, 0) / span,
				status: worstStatus(window.map(({ status }) => status)),
				source: sortedSources(window.map(({ source }) => source))
			};
		})
	);
}

function sortedSources(all: readonly (string | null)[]): string | null {
	return joinSources(all.flatMap(sourceIds).sort());
}
