import type { PlainTable } from '../domain/plain-table';
import type { About } from './csv';
import { tableParquet } from './table-parquet';
import { workbook, type WorkbookSheet } from './workbook';

/** A file of tables whose making takes long: text of 100 000 rows packed, columns sorted and encoded. */
export type FileTask =
	| { readonly kind: 'xlsx'; readonly sheets: readonly WorkbookSheet[] }
	| { readonly kind: 'parquet'; readonly table: PlainTable; readonly about: About };

/** Makes the file at once; pages have it done in a worker (`make-file.ts`). */
export async function fileOf(task: FileTask): Promise<Blob> {
	switch (task.kind) {
		case 'xlsx':
			return workbook(task.sheets);
		case 'parquet':
			return new Blob([tableParquet(task.table, task.about) as BlobPart], { type: 'application/vnd.apache.parquet' });
		default:
			return task satisfies never;
	}
}
