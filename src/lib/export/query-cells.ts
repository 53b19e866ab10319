import type { Cell, PlainTable } from '../domain/plain-table';
import type { QueryCell, QueryTable } from '../domain/query-table';

/** A query's table with its columns in its order; nothing for NULL. */
export function queryCells({ columns, rows }: QueryTable): PlainTable {
	const cell = (value: QueryCell | undefined): Cell => (typeof value === 'number' ? value : String(value ?? ''));
	return { header: columns, rows: rows.map((row) => columns.map((column) => cell(row[column]))) };
}
