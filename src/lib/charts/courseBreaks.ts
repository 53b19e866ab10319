import type { SeriesBreak } from '../domain/indicator';
import type { Result } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';

/** A vertical rule where courses are interrupted. */
export interface BreakRule {
	readonly year: number;
	/** Short: stands above the rule. */
	readonly label: string;
	/** Full reason for the notes under the chart; empty if the catalogue names none. */
	readonly note: string;
}

const LABEL_LENGTH = 22;

/** The breaks of the drawn courses, by year; a rule stands between the year before and the break year. */
export function breakRules(result: Result, t: Messages, lang: Lang): BreakRule[] {
	const first = result.years[0] ?? 0;
	const years = new Set(result.series.flatMap(({ breakYears }) => breakYears).filter((year) => year > first));
	return [...years]
		.sort((a, b) => a - b)
		.map((year) => {
			const found = result.indicator.breaks.find((candidate) => candidate.year === year);
			return { year, label: shortLabel(found, year, t, lang), note: found ? note(found, t, lang) : '' };
		});
}

function reasonOf({ reasonDe, reasonEn }: SeriesBreak, lang: Lang): string {
	return lang === 'de' ? reasonDe : reasonEn;
}

/** The reason up to its first punctuation mark, if that is short enough to stand in the drawing. */
function shortLabel(found: SeriesBreak | undefined, year: number, t: Messages, lang: Lang): string {
	const [head = ''] = found ? reasonOf(found, lang).split(/[:;,.(–]/) : [];
	const label = head.trim();
	return label !== '' && label.length <= LABEL_LENGTH ? label : t.chart.break(year);
}

function note(found: SeriesBreak, t: Messages, lang: Lang): string {
	return t.chart.breakNote(found.year, reasonOf(found, lang), found.countries.join(', '));
}
