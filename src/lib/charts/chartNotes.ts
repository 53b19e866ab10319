import { countsFromBase, looksAcross } from '../domain/change';
import type { Result } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { breakRules } from './courseBreaks';
import { isUncertain } from './courseSegments';

/** What has to be said under the course chart: breaks, dashed parts, courses that can't be drawn in this mode. */
export function chartNotes(result: Result, t: Messages, lang: Lang): string[] {
	const rules = breakRules(result, t, lang);
	const uncertain = result.series.some(({ points }) =>
		points.some(({ shown, observation }) => shown !== null && isUncertain(observation.status))
	);
	const cut = result.series.filter(({ points }) =>
		points.some(
			({ year, shown, observation }) => year !== result.view.baseYear && shown === null && observation.value !== null
		)
	);
	const { mode, year, baseYear } = result.view;
	const { peers } = result;
	return [
		...rules.flatMap(({ notes }) => notes),
		...(rules.length > 0 && mode === 'value' ? [t.chart.acrossNote] : []),
		...(rules.length > 0 && looksAcross(result.view) ? [t.chart.joinedNote] : []),
		...(uncertain ? [t.chart.uncertainNote] : []),
		...(cut.length > 0
			? [
					countsFromBase(mode)
						? t.chart.noBaseNote(
								cut.map(({ name }) => name),
								baseYear
							)
						: t.chart.notShownNote(cut.map(({ name }) => name))
				]
			: []),
		...(peers && mode === 'value' && result.series.length > 0 ? [t.chart.peers(peers.name, peers.count, year)] : [])
	];
}
