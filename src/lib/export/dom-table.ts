import type { Cell, PlainTable } from '../domain/plain-table';
import { decimalOf } from './csv';
import type { Lang } from '../i18n/lang';

/** An HTML table of the page as cells: what is a number in the language becomes one. Hidden parts, controls and numbers of sources are left out. */
export function tableFromPage(table: HTMLTableElement, lang: Lang): PlainTable {
	const rows = [...table.rows].map((row) =>
		[...row.cells].flatMap((cell) => [textOf(cell), ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => '')])
	);
	const headCount = table.tHead?.rows.length ?? 1;
	const width = Math.max(0, ...rows.map(({ length }) => length));
	const header = Array.from({ length: width }, (_, i) =>
		rows
			.slice(0, headCount)
			.map((row) => row[i] ?? '')
			.filter((text) => text !== '')
			.join(' ')
	);
	return { header, rows: rows.slice(headCount).map((row) => header.map((_, i) => cellOf(row[i] ?? '', lang))) };
}

function textOf(cell: HTMLTableCellElement): string {
	const copy = cell.cloneNode(true) as HTMLElement;
	for (const hidden of copy.querySelectorAll('[aria-hidden="true"], .visually-hidden, input, select, svg, sup:has(a)'))
		hidden.remove();
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** `1 234,5` or `−3 %` as number where nothing but a number stands there, nothing for the dash that stands for no value; everything else as it is. */
export function cellOf(text: string, lang: Lang): Cell {
	if (text === '–') return null;
	const bare = text
		.replace(/[\s\u00a0\u202f]/g, '')
		.replace('−', '-')
		.replace(/^\+/, '')
		.replace(/[%€]$/, '');
	const isNumber = decimalOf(lang) === 'comma' ? /^-?\d+(,\d+)?$/ : /^-?\d{1,3}(,?\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/;
	if (!isNumber.test(bare)) return text;
	return Number(decimalOf(lang) === 'comma' ? bare.replace(',', '.') : bare.replaceAll(',', ''));
}
