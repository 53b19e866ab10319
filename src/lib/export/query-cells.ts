import type { Cell, PlainTable } from '../domain/plain-table';
import type { QueryCell, QueryTable } from '../domain/query-table';

/** A query's table with its columns in its order; nothing for NULL. */
export function queryCells({ columns, rows }: QueryTable): PlainTable {
	return { header: columns, rows: rows.map((row) => columns.map((column) => fileCell(row[column] ?? null))) };
}

/** A value of a query's answer in a table for files. */
export function fileCell(value: QueryCell): Cell {
	return typeof value === 'number' ? value : String(value ?? '');
}
