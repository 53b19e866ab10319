import type { PlainTable } from '../domain/plain-table';
import { workbook } from './workbook';

/** Names of the sheets of a workbook, and what stands above the sources. */
export interface BookTexts {
	readonly table: string;
	readonly sources: string;
	readonly about: readonly (readonly string[])[];
}

/** A table as workbook with typed numbers, and a sheet that says what it is and where it comes from. */
export function tableXlsx(table: PlainTable, sources: PlainTable, texts: BookTexts): Promise<Blob> {
	return workbook([
		{ name: texts.table, ...table },
		{
			name: texts.sources,
			header: sources.header,
			rows: [...sources.rows, ...(texts.about.length > 0 ? [[], ...texts.about] : [])]
		}
	]);
}
