import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, PlainTable } from '../domain/plain-table';
import { numberCell, textCell, type Decimal } from './csv';
import { escapeXml } from './scene-svg';
import { workbook } from './workbook';

/** A table as workbook with typed numbers and a sheet with its sources. */
export function tableXlsx(
	table: PlainTable,
	sources: PlainTable,
	names: { readonly table: string; readonly sources: string }
): Promise<Blob> {
	return workbook([
		{ name: names.table, ...table },
		{ name: names.sources, ...sources }
	]);
}

/** A table as Parquet file: columns of numbers as DOUBLE, all others as texts; facts about it in the file's key-value metadata. */
export function tableParquet(
	{ header, rows }: PlainTable,
	about: readonly (readonly [label: string, text: string])[]
): Uint8Array {
	const names = uniqueNames(header);
	const columnData = names.map((name, i) => {
		const cells = rows.map((row) => row[i] ?? null);
		const isNumeric =
			cells.some((cell) => typeof cell === 'number') &&
			cells.every((cell) => cell === null || typeof cell === 'number');
		return isNumeric
			? { name, data: cells, type: 'DOUBLE' as const, nullable: true }
			: {
					name,
					data: cells.map((cell) => (cell === null ? null : String(cell))),
					type: 'STRING' as const,
					nullable: true
				};
	});
	const kvMetadata = about.map(([key, value]) => ({ key, value }));
	return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

function uniqueNames(header: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return header.map((title) => {
		const count = (seen.get(title) ?? 0) + 1;
		seen.set(title, count);
		return count === 1 ? title : `${title} (${count})`;
	});
}

/** A table for the clipboard: HTML for word processors, text with tabs for spreadsheets. */
export function tableForClipboard(
	{ header, rows }: PlainTable,
	decimal: Decimal
): { readonly html: string; readonly text: string } {
	const write = (cell: Cell): string => (typeof cell === 'string' ? cell : numberCell(cell, decimal));
	const head = header.map((title) => `<th>${escapeXml(title)}</th>`).join('');
	const body = rows.map(
		(row) =>
			`<tr>${row.map((cell) => `<td${typeof cell === 'number' ? ' style="text-align:right"' : ''}>${escapeXml(write(cell))}</td>`).join('')}</tr>`
	);
	const plain = (text: string): string => textCell(text.replace(/[\t\r\n]+/g, ' '));
	return {
		html: `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
		text: [
			header.map(plain),
			...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : write(cell))))
		]
			.map((row) => row.join('\t'))
			.join('\r\n')
	};
}
