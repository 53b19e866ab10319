import type { PlainTable } from '../domain/plain-table';
import type { WorkbookSheet } from './workbook';

/** Names of the sheets of a workbook, and what stands above the sources. */
export interface BookTexts {
	readonly table: string;
	readonly sources: string;
	readonly about: readonly (readonly string[])[];
}

/** A table as sheets of a workbook: the table, and a sheet that says what it is and where it comes from. */
export function tableSheets(table: PlainTable, sources: PlainTable, texts: BookTexts): WorkbookSheet[] {
	return [
		{ name: texts.table, ...table },
		{
			name: texts.sources,
			header: sources.header,
			rows: [...sources.rows, ...(texts.about.length > 0 ? [[], ...texts.about] : [])]
		}
	];
}
