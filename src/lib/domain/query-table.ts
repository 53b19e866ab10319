import type { NumberLang } from './format';

/** A value in a table of any columns; null where there is none. */
export type QueryCell = string | number | boolean | null;

/** A value as written on paper: unrounded, without a sign for thousands, so that codes made of digits stay what they are. */
export function cellText(cell: QueryCell | undefined, lang: NumberLang): string {
	const text = String(cell ?? '');
	return typeof cell === 'number' && lang === 'de' ? text.replace('.', ',') : text;
}

/** A table of any columns. */
export interface QueryTable {
	readonly columns: readonly string[];
	readonly rows: readonly Readonly<Record<string, QueryCell>>[];
}

/** Columns whose cells are all numbers or empty, with at least one number. */
export function numericColumns({ columns, rows }: QueryTable): string[] {
	return columns.filter((column) => {
		const cells = rows.flatMap((row) => row[column] ?? []);
		return cells.length > 0 && cells.every((cell) => typeof cell === 'number');
	});
}
