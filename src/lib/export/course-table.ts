import { indicatorTitle, unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import { noteText } from '../domain/note-text';
import type { Cell, PlainTable } from '../domain/plain-table';
import type { Point, Result, Series } from '../domain/result';
import { namesIn } from '../domain/sentence';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { PaperTexts } from '../i18n/paper-texts';
import { citationOf } from './citation-of';

/** The courses of a view: a row for each selected region and year, as measured and as shown; and both ends of the peers' range where it is drawn. */
export function courseTable(
	result: Result,
	t: Messages & { readonly words: Pick<PaperTexts, 'peerEnd'> },
	lang: Lang,
	nameOf: (code: string) => string = namesIn(result)
): PlainTable {
	const { csv, statusWords } = t.table;
	const { region, name, indicator, year, value, unit, status, mode, shown, note, source } = csv;
	const title = indicatorTitle(result, lang);
	const measured = result.view.mode === 'value' ? t.modes.names.value : modeTitle(result, t.modes, lang);
	const rowOf = (place: Pick<Series, 'region' | 'name'>, { year: at, observation, shown: drawn }: Point): Cell[] => [
		place.region,
		place.name,
		title,
		at,
		observation.value,
		unitLabel(result.unit, lang),
		statusWords[observation.status],
		measured,
		drawn,
		noteText(observation.note, t.table, nameOf),
		citationOf(observation.source, result.sources, lang) ?? ''
	];
	const { peers, view, series: courses } = result;
	const ends = peers && view.mode === 'value' && courses.length > 0 ? (['min', 'max'] as const) : [];
	return {
		header: [region, name, indicator, year, value, unit, status, mode, shown, note, source],
		rows: [
			...courses.flatMap((series) => series.points.map((point) => rowOf(series, point))),
			...ends.flatMap((end) => {
				if (!peers) return [];
				const { region: code, name: of, value: drawn, observation } = peers[end];
				const called = t.words.peerEnd[end](peers.name, peers.count, of);
				return [rowOf({ region: code, name: called }, { year: view.year, observation, shown: drawn })];
			})
		]
	};
}
