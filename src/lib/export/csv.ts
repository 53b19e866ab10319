import Papa from 'papaparse';
import { indicatorTitle, unitLabel } from '../domain/figure-text';
import type { Source } from '../domain/indicator';
import { modeTitle } from '../domain/mode-title';
import { noteText } from '../domain/note-text';
import type { Places, Result, Row } from '../domain/result';
import { namesIn } from '../domain/sentence';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';

/** Optional facts about places: levels of groups and names of members that aren't among the rows. */
export interface CsvPlaces {
	readonly places?: Places;
	readonly nameOf?: (code: string) => string;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The result's table as CSV text for spreadsheets: UTF-8 with byte order mark; semicolon and decimal comma in German,
 * comma and decimal point in English; numbers with all their digits, empty where there is no value. Text cells that a
 * spreadsheet would take for a formula get an apostrophe in front; numbers, negative ones too, stay as they are.
 */
export function resultCsv(result: Result, t: Messages, lang: Lang, known: CsvPlaces = {}): string {
	const rows = [...result.rows, ...result.groups].map((row) => record(row, { result, t, lang, known }));
	return csvText([header(t), ...rows], lang);
}

/** Cells as the text of a file: with byte order mark, and the separator that spreadsheets of the language expect. */
export function csvText(
	rows: readonly (readonly string[])[] | readonly Readonly<Record<string, string>>[],
	lang: Lang
): string {
	const body = Papa.unparse([...rows], { delimiter: lang === 'de' ? ';' : ',', newline: '\r\n' });
	return BYTE_ORDER_MARK + body + '\r\n';
}

/** The sentence that a source is cited with; null where it is not known. */
export function citationOf(id: string, sources: readonly Source[], lang: Lang): string | null {
	const source = sources.find((candidate) => candidate.source === id);
	return (lang === 'de' ? source?.citationDe : source?.citationEn) ?? null;
}

/** File name that says what is in it: `regiopolatlas_population_total_nuts3_2025.csv`. */
export function csvFileName({ view }: Result, t: Messages): string {
	const parts = [t.table.csv.fileWord, view.indicator, view.level, view.scope, String(view.year)];
	return `${parts.map((part) => part.replace(/[^\w-]+/g, '-')).join('_')}.csv`;
}

interface CsvFrame {
	readonly result: Result;
	readonly t: Messages;
	readonly lang: Lang;
	readonly known: CsvPlaces;
}

function header({ table: { csv } }: Messages): string[] {
	const { region, name, level, indicator, year, value, unit, status, rank } = csv;
	const { mode, shown, change, changeMeasure, baseYear, note, source } = csv;
	const figure = [region, name, level, indicator, year, value, unit, status, rank];
	return [...figure, mode, shown, change, changeMeasure, baseYear, note, source];
}

function record(row: Row, frame: CsvFrame): string[] {
	const { result, t, lang, known } = frame;
	const { csv } = t.table;
	const { observation, change } = row;
	const number = (value: number | null) => numberCell(value, lang);
	const note = noteText(observation.note, t.table, known.nameOf ?? namesIn(result));
	return [
		textCell(row.region),
		textCell(row.name),
		textCell(csv.levels[levelOf(row, frame)]),
		textCell(indicatorTitle(result, lang)),
		String(result.view.year),
		number(observation.value),
		textCell(unitLabel(result.unit, lang)),
		textCell(t.table.statusWords[observation.status]),
		number(row.rank),
		textCell(result.view.mode === 'value' ? t.modes.names.value : modeTitle(result, t.modes, lang)),
		number(row.shown),
		number(change.kind === 'value' ? change.value : null),
		textCell(csv.measures[result.changeMeasure]),
		String(change.fromYear),
		textCell([note, changeNote(row, t)].filter((part) => part !== '').join('; ')),
		textCell(citationOf(observation.source ?? '', result.sources, lang) ?? '')
	];
}

function levelOf({ region }: Row, { result, known }: CsvFrame) {
	if (result.rows.some((row) => row.region === region)) return result.view.level;
	return known.places?.regions.get(region)?.level ?? 'group';
}

function changeNote({ change, observation }: Row, { table }: Messages): string {
	if (change.kind === 'break') return table.brokenChangeLong(change.breakYear);
	if (change.kind === 'value') {
		const across = change.acrossBreak ? [table.acrossBreak] : [];
		return [...across, ...(change.unsafeBase ? [table.unsafeBase(change.fromYear)] : [])].join('; ');
	}
	return observation.value === null ? '' : table.noChange(change.fromYear);
}

/** A number with all its digits and the language's decimal sign. */
export function numberCell(value: number | null, lang: Lang): string {
	if (value === null) return '';
	return lang === 'de' ? String(value).replace('.', ',') : String(value);
}

/** A text that no spreadsheet takes for a formula (OWASP, CSV injection). */
export function textCell(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
