import { indicatorTitle, unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import { noteText } from '../domain/note-text';
import type { Cell, PlainTable } from '../domain/plain-table';
import { rankText } from '../domain/rank-text';
import type { Places, Result, Row } from '../domain/result';
import { namesIn } from '../domain/sentence';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf } from './citation-of';

/** Optional facts about places: levels of groups and names of members that aren't among the rows. */
export interface TablePlaces {
	readonly places?: Places;
	readonly nameOf?: (code: string) => string;
}

/** All regions and groups of a result with figure, shown value, rank, change, status, note and source: what files are written from. */
export function resultTable(result: Result, t: Messages, lang: Lang, known: TablePlaces = {}): PlainTable {
	const rows = [...result.rows, ...result.groups].map((row) => record(row, { result, t, lang, known }));
	return { header: header(t), rows };
}

/** File name, without ending, that says what is in it: `regiopolatlas_population_total_nuts3_2025`. */
export function resultFileName({ view }: Result, t: Messages): string {
	const parts = [t.table.csv.fileWord, view.indicator, view.level, view.scope, String(view.year)];
	return parts.map((part) => part.replace(/[^\w-]+/g, '-')).join('_');
}

interface TableFrame {
	readonly result: Result;
	readonly t: Messages;
	readonly lang: Lang;
	readonly known: TablePlaces;
}

function header({ table: { csv } }: Messages): string[] {
	const { region, name, level, indicator, year, value, unit, status, rank } = csv;
	const { mode, shown, baseValue, change, changeMeasure, baseYear, note, source } = csv;
	const figure = [region, name, level, indicator, year, value, unit, status, rank];
	return [...figure, mode, shown, baseValue, change, changeMeasure, baseYear, note, source];
}

function record(row: Row, frame: TableFrame): Cell[] {
	const { result, t, lang, known } = frame;
	const { csv } = t.table;
	const { observation, change } = row;
	const note = noteText(observation.note, t.table, known.nameOf ?? namesIn(result));
	return [
		row.region,
		row.name,
		csv.levels[levelOf(row, frame)],
		indicatorTitle(result, lang),
		result.view.year,
		observation.value,
		unitLabel(result.unit, lang),
		t.table.statusWords[observation.status],
		row.rank,
		result.view.mode === 'value' ? t.modes.names.value : modeTitle(result, t.modes, lang),
		row.shown,
		row.baseValue,
		change.kind === 'value' ? change.value : null,
		csv.measures[result.changeMeasure],
		change.fromYear,
		[note, rankNote(row, result, t), changeNote(row, t)].filter((part) => part !== '').join('; '),
		citationOf(row.source, result.sources, lang) ?? ''
	];
}

function levelOf({ region }: Row, { result, known }: TableFrame) {
	if (result.rows.some((row) => row.region === region)) return result.view.level;
	return known.places?.regions.get(region)?.level ?? 'group';
}

/** Of places that are not counted among the regions; regions have their rank in a column. */
function rankNote(row: Row, { rankedCount }: Result, t: Messages): string {
	return row.standing === null ? '' : (rankText(row, rankedCount, t) ?? '');
}

function changeNote({ change, observation }: Row, { table }: Messages): string {
	if (change.kind === 'break') return table.brokenChangeLong(change.breakYear);
	if (change.kind === 'value') {
		const across = change.acrossBreak ? [table.acrossBreak] : [];
		return [...across, ...(change.unsafeBase ? [table.unsafeBase(change.fromYear)] : [])].join('; ');
	}
	return observation.value === null ? '' : table.noChange(change.fromYear);
}
