import writeExcelFile from 'write-excel-file/universal';

/** A cell of a sheet; null for an empty one. */
export type SheetCell = string | number | null;

/** One sheet of a workbook. */
export interface WorkbookSheet {
	readonly name: string;
	readonly header: readonly (string | number)[];
	readonly rows: readonly (readonly SheetCell[])[];
}

/** Columns as wide as their longest text, within reason, in characters. */
const [NARROWEST, WIDEST] = [8, 48];

/** A workbook with typed numbers and a bold, fixed first row; texts are written as texts, so that none of them can become a formula. */
export function workbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
	return writeExcelFile(sheets.map(sheet)).toBlob();
}

function sheet({ name, header, rows }: WorkbookSheet) {
	return {
		sheet: name,
		stickyRowsCount: 1,
		columns: header.map((title, i) => ({
			width: rows.reduce(
				(width, row) => Math.min(WIDEST, Math.max(width, String(row[i] ?? '').length)),
				Math.max(NARROWEST, String(title).length + 2)
			)
		})),
		data: [
			header.map((title) =>
				typeof title === 'number'
					? { value: title, type: Number, fontWeight: 'bold' as const }
					: { value: title, type: String, fontWeight: 'bold' as const }
			),
			...rows.map((row) =>
				row.map((cell) => {
					if (cell === null || cell === '') return null;
					return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
				})
			)
		]
	};
}
