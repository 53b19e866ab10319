import Papa from 'papaparse';
import type { Cell, PlainTable } from '../domain/plain-table';
import type { Lang } from '../i18n/lang';

/** `comma`: decimal commas and semicolons, as German spreadsheets expect; `point`: decimal points and commas. */
export type Decimal = 'comma' | 'point';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** How a language writes numbers. */
export function decimalOf(lang: Lang): Decimal {
	return lang === 'de' ? 'comma' : 'point';
}

/** Facts about a table, for the lines before its header. */
export type About = readonly (readonly [label: string, text: string])[];

/** A table whose rows are asked for some at a time: they may be made only then. */
export interface CsvTable {
	readonly header: readonly string[];
	readonly rows: {
		readonly length: number;
		readonly slice: (from: number, to: number) => readonly (readonly Cell[])[];
	};
}

/** Rows written at a time: about 10 ms for rows of eight cells, so that nobody notices it on a slow machine either. */
export const ROWS_AT_A_TIME = 1000;

/**
 * A table as CSV text for spreadsheets: UTF-8 with byte order mark; numbers with all their digits, empty where there is no value. Text cells that a
 * spreadsheet would take for a formula get an apostrophe in front; numbers, negative ones too, stay as they are.
 *
 * @param about lines before the header that say what the table is; none by default
 */
export function tableCsv(table: PlainTable, decimal: Decimal, about: About = []): string {
	return [...csvParts(table, decimal, about)].join('');
}

/** The same text piece by piece, so that whoever writes a long table can pause between: the head, then some rows at a time. */
export function* csvParts(
	{ header, rows }: CsvTable,
	decimal: Decimal,
	about: About = [],
	rowsAtATime = ROWS_AT_A_TIME
): Generator<string, void> {
	const quoted = quoter(decimal === 'comma' ? ';' : ',');
	const cell = (value: Cell): string =>
		typeof value === 'string' ? quoted.cell(textCell(value)) : numberCell(value, decimal);
	const write = (lines: readonly (readonly string[])[]): string =>
		lines.map((line) => line.join(quoted.delimiter) + LINE_END).join('');
	const lines = about.map(([label, text]) => [quoted.cell(`# ${label}`), quoted.cell(textCell(text))]);
	yield BYTE_ORDER_MARK + write([...lines, header.map((title) => quoted.cell(textCell(title)))]);
	for (let from = 0; from < rows.length; from += rowsAtATime)
		yield write(rows.slice(from, from + rowsAtATime).map((row) => row.map(cell)));
}

/** Different texts whose quoting is remembered: codes, names and statuses stand in a table again and again. */
const REMEMBERED = 10_000;

/** Quotes texts where the delimiter or they themselves need it. Numbers never need it: none has the delimiter in it. */
function quoter(delimiter: ',' | ';'): { readonly delimiter: string; readonly cell: (text: string) => string } {
	const known = new Map<string, string>();
	const cell = (text: string): string => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= REMEMBERED) known.clear();
		const quoted = Papa.unparse([[text]], { delimiter, newline: LINE_END });
		known.set(text, quoted);
		return quoted;
	};
	return { delimiter, cell };
}

/** Digits that survive arithmetic: what stands behind them is what binary fractions leave, `-6.359999999999999`. */
const DIGITS = 15;

/** A number with all digits that say something. */
export function numberCell(value: number | null, decimal: Decimal): string {
	if (value === null) return '';
	const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));
	return decimal === 'comma' ? text.replace('.', ',') : text;
}

/** A text that no spreadsheet takes for a formula (OWASP, CSV injection). */
export function textCell(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
