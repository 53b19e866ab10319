import { tableFromIPC } from 'apache-arrow';
import { columnCells } from '$lib/data/result-rows';
import type { CsvTable } from '$lib/export/csv';
import { fileCell } from '$lib/export/query-cells';

/**
 * An answer of the engine as table for a CSV file: the same cells as `queryCells` gives for its rows, read as they are written.
 *
 * @param pieces of one Arrow IPC stream
 * @param most rows at most
 * @throws Error if the stream is damaged
 */
export function arrowCsv(
	pieces: readonly Uint8Array[],
	most: number
): { readonly table: CsvTable; readonly isCut: boolean } {
	const arrow = tableFromIPC([...pieces]);
	const header = arrow.schema.fields.map(({ name }) => name);
	const slice: CsvTable['rows']['slice'] = (from, to) => {
		const columns = header.map((_, i) => columnCells(arrow, i, from, Math.min(to, most)).map(fileCell));
		return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((cells) => cells[row] ?? null));
	};
	return { table: { header, rows: { length: Math.min(arrow.numRows, most), slice } }, isCut: arrow.numRows > most };
}
