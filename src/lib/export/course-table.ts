import { indicatorTitle, unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import { noteText } from '../domain/note-text';
import type { Cell, PlainTable } from '../domain/plain-table';
import type { Result } from '../domain/result';
import { namesIn } from '../domain/sentence';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf } from './citation-of';

/** The courses of a view: a row for each selected region and year, as measured and as shown. */
export function courseTable(
	result: Result,
	t: Messages,
	lang: Lang,
	nameOf: (code: string) => string = namesIn(result)
): PlainTable {
	const { csv, statusWords } = t.table;
	const { region, name, indicator, year, value, unit, status, mode, shown, note, source } = csv;
	const title = indicatorTitle(result, lang);
	const measured = result.view.mode === 'value' ? t.modes.names.value : modeTitle(result, t.modes, lang);
	return {
		header: [region, name, indicator, year, value, unit, status, mode, shown, note, source],
		rows: result.series.flatMap((series) =>
			series.points.map(({ year: at, observation, shown: drawn }): Cell[] => [
				series.region,
				series.name,
				title,
				at,
				observation.value,
				unitLabel(result.unit, lang),
				statusWords[observation.status],
				measured,
				drawn,
				noteText(observation.note, t.table, nameOf),
				citationOf(observation.source, result.sources, lang) ?? ''
			])
		)
	};
}
