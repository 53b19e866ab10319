import type { Cell, PlainTable } from '../domain/plain-table';
import { numberCell, textCell, type Decimal } from './csv';
import { escapeXml } from './scene-svg';

/**
 * A table for the clipboard: HTML for word processors and spreadsheets, text with tabs for everything else. In the HTML, columns that say the same in every
 * row (source, unit, year) stand once below the table, and empty ones nowhere: seventeen columns fit on no page. The text has all columns.
 */
export function tableForClipboard(
	table: PlainTable,
	decimal: Decimal
): { readonly html: string; readonly text: string } {
	const write = (cell: Cell): string => (typeof cell === 'string' ? cell : numberCell(cell, decimal));
	const plain = (text: string): string => textCell(text.replace(/[\t\r\n]+/g, ' '));
	const { kept, said } = columnsOf(table);
	const head = kept.map((at) => `<th>${escapeXml(table.header[at] ?? '')}</th>`).join('');
	const body = table.rows.map((row) => `<tr>${kept.map((at) => htmlCell(row[at] ?? null, write)).join('')}</tr>`);
	const below = said.map(({ title, cell }) => `<p>${escapeXml(`${title}: ${write(cell)}`)}</p>`);
	return {
		html: `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>${below.join('')}`,
		text: [
			table.header.map(plain),
			...table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : write(cell))))
		]
			.map((row) => row.join('\t'))
			.join('\r\n')
	};
}

function htmlCell(cell: Cell, write: (cell: Cell) => string): string {
	const style = typeof cell === 'number' ? ' style="text-align:right"' : '';
	return `<td${style}>${escapeXml(write(cell))}</td>`;
}

/** Columns that differ from row to row, and what the others say. Figures stay columns, and so does the first one: it says whose row it is. */
function columnsOf({ header, rows }: PlainTable): {
	readonly kept: readonly number[];
	readonly said: readonly { readonly title: string; readonly cell: Cell }[];
} {
	const columns = header.map((title, at) => ({ title, at, cells: new Set(rows.map((row) => row[at] ?? null)) }));
	const isSame = ({ at, cells }: (typeof columns)[number]): boolean =>
		rows.length > 1 && at > 0 && cells.size === 1 && ![...cells].some((cell) => isFraction(cell));
	const said = columns
		.filter(isSame)
		.map(({ title, cells }) => ({ title, cell: [...cells][0] ?? null }))
		.filter(({ cell }) => cell !== null && cell !== '');
	return { kept: columns.filter((column) => !isSame(column)).map(({ at }) => at), said };
}

/** A measured figure that happens to be the same everywhere, unlike a year. */
function isFraction(cell: Cell): boolean {
	return typeof cell === 'number' && !Number.isInteger(cell);
}
