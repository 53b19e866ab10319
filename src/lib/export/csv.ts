import Papa from 'papaparse';
import type { Source } from '../domain/indicator';
import type { Cell, PlainTable } from '../domain/plain-table';
import { sourceIds } from '../domain/source-ids';
import type { Lang } from '../i18n/lang';

/** `comma`: decimal commas and semicolons, as German spreadsheets expect; `point`: decimal points and commas. */
export type Decimal = 'comma' | 'point';

const BYTE_ORDER_MARK = '\ufeff';

/** How a language writes numbers. */
export function decimalOf(lang: Lang): Decimal {
	return lang === 'de' ? 'comma' : 'point';
}

/**
 * A table as CSV text for spreadsheets: UTF-8 with byte order mark; numbers with all their digits, empty where there is no value. Text cells that a
 * spreadsheet would take for a formula get an apostrophe in front; numbers, negative ones too, stay as they are.
 *
 * @param about lines before the header that say what the table is; none by default
 */
export function tableCsv(
	{ header, rows }: PlainTable,
	decimal: Decimal,
	about: readonly (readonly [label: string, text: string])[] = []
): string {
	const cell = (value: Cell): string => (typeof value === 'string' ? textCell(value) : numberCell(value, decimal));
	const lines = about.map(([label, text]) => [`# ${label}`, textCell(text)]);
	const body = Papa.unparse([...lines, header.map(textCell), ...rows.map((row) => row.map(cell))], {
		delimiter: decimal === 'comma' ? ';' : ',',
		newline: '\r\n'
	});
	return BYTE_ORDER_MARK + body + '\r\n';
}

/** The sentence that the source or sources of a figure are cited with, see `sourceIds`; null where none is known. */
export function citationOf(id: string | null, sources: readonly Source[], lang: Lang): string | null {
	const known = sourceIds(id).flatMap((one) => sources.find(({ source }) => source === one) ?? []);
	if (known.length === 0) return null;
	return known.map(({ citationDe, citationEn }) => (lang === 'de' ? citationDe : citationEn)).join(' | ');
}

/** A number with all its digits. */
export function numberCell(value: number | null, decimal: Decimal): string {
	if (value === null) return '';
	return decimal === 'comma' ? String(value).replace('.', ',') : String(value);
}

/** A text that no spreadsheet takes for a formula (OWASP, CSV injection). */
export function textCell(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
