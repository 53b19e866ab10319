import type { PlainTable } from '../domain/plain-table';
import type { FileTask } from './file-task';
import type { WorkbookSheet } from './workbook';

/** A piece of a task on its way to the worker: rows of a table, and at last the task itself with empty tables. */
export type TaskPart = { readonly table: number; readonly rows: WorkbookSheet['rows'] } | { readonly task: FileTask };

/** Rows sent at a time: handing over all at once would hold up the page for as long as copying them takes. */
const ROWS_AT_A_TIME = 2000;

/** A task in pieces. */
export function* taskParts(task: FileTask): Generator<TaskPart, void> {
	const tables: readonly Pick<WorkbookSheet, 'rows'>[] = task.kind === 'xlsx' ? task.sheets : [task.table];
	for (const [table, { rows }] of tables.entries())
		for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
			yield { table, rows: rows.slice(from, from + ROWS_AT_A_TIME) };
	yield {
		task:
			task.kind === 'xlsx'
				? { ...task, sheets: task.sheets.map((sheet) => ({ ...sheet, rows: [] })) }
				: { ...task, table: { ...task.table, rows: [] } }
	};
}

/** Puts the pieces together again, in the order they were sent. */
export class TaskReceiver {
	readonly #tables: PlainTable['rows'][number][][] = [];

	/** The whole task once its last piece is there; null before. */
	take(part: TaskPart): FileTask | null {
		if ('rows' in part) {
			const rows = (this.#tables[part.table] ??= []);
			for (const row of part.rows) rows.push(row);
			return null;
		}
		const { task } = part;
		const rowsOf = (table: number) => this.#tables[table] ?? [];
		if (task.kind === 'xlsx')
			return { ...task, sheets: task.sheets.map((sheet, i) => ({ ...sheet, rows: rowsOf(i) })) };
		return { ...task, table: { ...task.table, rows: rowsOf(0) } };
	}
}
