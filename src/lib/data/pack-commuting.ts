import type { CommutingSlice, FlowGrid } from '../domain/commuting-slice';
import { AGES, COMMUTING_YEARS, TRAITS } from '../domain/commuting-view';
import { STATUSES, statusLetter, type Status } from '../domain/status';

/** One row of `commutingSql`. */
interface FlowRow {
	readonly dataset: string;
	readonly direction: 'in' | 'out';
	readonly partner: string;
	readonly year: number;
	readonly measure: string;
	readonly value: number | null;
	readonly status: Status;
}

/** Rows that make no slice of flows. */
class CommutingPackError extends Error {
	override readonly name = 'CommutingPackError';
}

/** The measures of `flows.parquet`, in the order of TRAITS and AGES. */
const MEASURES = ['total', 'men', 'women', 'germans', 'foreigners', 'apprentices'];
const AGE_MEASURES = ['age_0_17', 'age_18_24', 'age_25_29', 'age_30_49', 'age_50_64', 'age_65plus'];

/** Rows of `commutingSql` → the slice. Throws CommutingPackError at the first row that is none, or that has no place in the slice. */
export function packCommuting(region: string, rows: readonly object[]): CommutingSlice {
	const flows = rows.map(flowRow);
	const matrix = flows.filter(({ dataset }) => dataset === 'ba_commuting');
	return {
		region,
		in: grid(matrix.filter(({ direction }) => direction === 'in')),
		out: grid(matrix.filter(({ direction }) => direction === 'out')),
		course: course(flows.filter(({ dataset }) => dataset === 'ba_totals_2011_2019')),
		moves: moves(flows.filter(({ dataset }) => dataset === 'migration_balance'))
	};
}

/** The bytes of a slice file. */
export function serializeCommuting(slice: CommutingSlice): string {
	return JSON.stringify(slice) + '\n';
}

function flowRow(row: object): FlowRow {
	const { dataset, direction, partner, year, measure, value, status }: Partial<Record<keyof FlowRow, unknown>> = row;
	const isKnown = STATUSES.some((one) => one === status);
	const isValue = value === null || (typeof value === 'number' && Number.isFinite(value));
	const texts = [dataset, partner, measure].every((cell) => typeof cell === 'string');
	if (texts && (direction === 'in' || direction === 'out') && Number.isInteger(year) && isValue && isKnown)
		return row as FlowRow;
	throw new CommutingPackError(`not a row of flows: ${JSON.stringify(row)}`);
}

function sorted<T extends string | number>(values: readonly T[]): T[] {
	return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

function position(list: readonly string[], value: string, row: FlowRow): number {
	const found = list.indexOf(value);
	if (found < 0) throw new CommutingPackError(`"${value}" has no place in a slice: ${JSON.stringify(row)}`);
	return found;
}

function grid(rows: readonly FlowRow[]): FlowGrid {
	const partners = sorted(rows.map(({ partner }) => partner));
	const lineOf = new Map(partners.map((partner, i) => [partner, i]));
	const cells = COMMUTING_YEARS.length * TRAITS.length;
	const values = partners.map(() => new Array<number | null>(cells).fill(null));
	const statuses = partners.map(() => new Array<string>(cells).fill(statusLetter('missing')));
	for (const row of rows) {
		const line = lineOf.get(row.partner) ?? -1;
		const year = position(COMMUTING_YEARS, String(row.year), row);
		const cell = year * TRAITS.length + position(MEASURES, row.measure, row);
		const [numbers, letters] = [values[line] ?? [], statuses[line] ?? []];
		numbers[cell] = row.value;
		letters[cell] = statusLetter(row.status);
	}
	return { partners, values, statuses: statuses.map((letters) => letters.join('')) };
}

function course(rows: readonly FlowRow[]): CommutingSlice['course'] {
	const years = sorted(rows.map(({ year }) => year));
	const of = (direction: FlowRow['direction']) =>
		years.map((year) => rows.find((row) => row.year === year && row.direction === direction)?.value ?? null);
	return { years, in: of('in'), out: of('out') };
}

/** A pair of districts without a record of an age group has no balance there. */
function moves(rows: readonly FlowRow[]): CommutingSlice['moves'] {
	const partners = sorted(rows.map(({ partner }) => partner));
	const lineOf = new Map(partners.map((partner, i) => [partner, i]));
	const values = partners.map(() => AGES.map(() => 0));
	for (const row of rows) {
		const line = values[lineOf.get(row.partner) ?? -1] ?? [];
		line[position(AGE_MEASURES, row.measure, row)] = row.value ?? 0;
	}
	return { partners, values };
}
