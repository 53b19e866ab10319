import type { Result } from '../domain/result';
import { breakHead, breakReason, breaksIn } from '../domain/series-breaks';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';

/** A vertical rule where courses are interrupted. */
export interface BreakRule {
	readonly year: number;
	/** Short: stands above the rule. */
	readonly label: string;
	/** Full reasons for the notes under the chart; none if the catalogue names none. */
	readonly notes: readonly string[];
}

const LABEL_LENGTH = 24;

/** The breaks of the drawn courses, by year; a rule stands between the year before and the break year. */
export function breakRules(result: Result, t: Messages, lang: Lang): BreakRule[] {
	const years = new Set(result.series.flatMap(({ breakYears }) => breakYears));
	years.delete(result.years[0] ?? 0);
	return [...years].sort((a, b) => a - b).map((year) => breakRule(result, year, t, lang));
}

function breakRule({ indicator, series }: Result, year: number, t: Messages, lang: Lang): BreakRule {
	const broken = series.filter(({ breakYears }) => breakYears.includes(year)).map(({ region }) => region);
	const found = breaksIn(indicator, year, broken);
	const heads = found.map((reason) => breakHead(reason, lang)).filter((head) => head.length <= LABEL_LENGTH);
	return {
		year,
		label: heads[0] ?? t.chart.break(year),
		notes: found.map((reason) => t.chart.breakNote(year, breakReason(reason, lang), reason.countries.join(', ')))
	};
}
