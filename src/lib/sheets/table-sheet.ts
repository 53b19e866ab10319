import type { DrawFrame } from '../domain/exportable';
import { isAcrossBreak } from '../domain/change';
import { changeDecimals, shownText, valueText } from '../domain/figure-text';
import { formatSigned } from '../domain/format';
import { hasOwnColumn } from '../domain/modes';
import { modeTitle } from '../domain/mode-title';
import { noteText } from '../domain/note-text';
import { rankText } from '../domain/rank-text';
import type { Row } from '../domain/result';
import { sortRows } from '../domain/row-order';
import type { Scene } from '../domain/scene';
import { namesIn } from '../domain/sentence';
import { tableScenes } from '../export/table-scene';
import type { IndicatorSheetParts } from './indicator-sheet';

/** The table of regions and groups as on screen, on as many pages as it needs. */
export function drawTable({ result, t, lang, known }: IndicatorSheetParts, frame: DrawFrame): Scene[] {
	const rows = [...sortRows(result.rows, result.view.sort, new Intl.Collator(lang)), ...result.groups];
	const hasShown = hasOwnColumn(result.view.mode);
	const names = known.nameOf ?? namesIn(result);
	const strong = new Set(rows.flatMap(({ region }, i) => (result.view.selected.includes(region) ? [i] : [])));
	const cells = (row: Row): string[] => {
		const { observation, change } = row;
		const standing = row.standing === null ? '' : (rankText(row, result.rankedCount, t) ?? '');
		const words = [t.table.statusWords[observation.status], noteText(observation.note, t.table, names), standing];
		const changeText =
			change.kind === 'value'
				? formatSigned(change.value, changeDecimals(result), lang) +
					(change.acrossBreak ? ` (${t.table.acrossBreak})` : '')
				: change.kind === 'break'
					? t.table.brokenChange(change.breakYear)
					: '';
		return [
			row.standing?.kind === 'rank' ? `(${row.standing.rank})` : `${row.rank ?? ''}`,
			row.name,
			observation.value === null ? t.table.noValue : valueText(result, observation.value, lang),
			...(hasShown
				? [
						(row.shown === null ? '' : shownText(result, row.shown, lang, t.modes.words)) +
							(isAcrossBreak(row, result.view.mode) ? ` (${t.table.acrossBreak})` : '')
					]
				: []),
			words.filter((word) => word !== '').join('; '),
			changeText
		];
	};
	const change = `${t.table.change(result.view.baseYear)} ${t.table.changeUnit[result.changeMeasure]}`;
	const columns = [
		{ title: t.table.rank, align: 'right' },
		{ title: t.table.region, align: 'left' },
		{ title: t.table.value, align: 'right' },
		...(hasShown ? [{ title: modeTitle(result, t.modes, lang), align: 'right' } as const] : []),
		{ title: t.table.status, align: 'left' },
		{ title: change, align: 'right' }
	] as const;
	return tableScenes({ columns, rows: rows.map(cells), strong, naming: 2 }, frame);
}
