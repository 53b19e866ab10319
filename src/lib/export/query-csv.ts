import type { QueryCell, QueryTable } from '../domain/query-table';
import type { Lang } from '../i18n/lang';
import { csvText, numberCell, textCell } from './csv';

/** A query's table as CSV, columns in its order; empty cells for NULL, numbers as the language writes them. */
export function queryCsv({ columns, rows }: QueryTable, lang: Lang): string {
	const cell = (value: QueryCell | undefined): string =>
		typeof value === 'number' ? numberCell(value, lang) : textCell(String(value ?? ''));
	return csvText([columns.map(textCell), ...rows.map((row) => columns.map((column) => cell(row[column])))], lang);
}
