import type { Cell, PlainTable } from '../domain/plain-table';
import { numberCell, textCell, type Decimal } from './csv';
import { escapeXml } from './scene-svg';

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
