import { strengthOf } from '$lib/domain/correlation';
import { indicatorTitle, unitLabel, valueText } from '$lib/domain/figure-text';
import { fitEquation } from '$lib/domain/fit-equation';
import { formatNumber } from '$lib/domain/format';
import type { Relation, RelationPoint } from '$lib/domain/relation';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

type Side = 'x' | 'y';

/** Title of one of the two indicators. */
export function sideTitle(relation: Relation, side: Side, lang: Lang): string {
	return indicatorTitle(relation[side], lang);
}

/** Title with the unit, unless the title says it. */
export function axisTitle(relation: Relation, side: Side, t: Messages, lang: Lang): string {
	const title = sideTitle(relation, side, lang);
	const unit = unitLabel(relation[side].unit, lang);
	return title.includes(unit) ? title : t.relation.axis(title, unit);
}

/** A value of one side with its unit and status. */
export function sideValue(relation: Relation, side: Side, point: RelationPoint, t: Messages, lang: Lang): string {
	const { value, status } = point[side];
	const words = t.table.statusWords[status];
	if (value === null) return words === '' ? t.table.noValue : `${t.table.noValue} (${words})`;
	return valueText(relation[side], value, lang) + (words === '' ? '' : ` (${words})`);
}

/** Third of one side that a region is in; empty where a figure is missing. */
export function sideBand({ cell }: Pick<RelationPoint, 'cell'>, side: Side, { relation: t }: Messages): string {
	return cell ? (t.bands[cell[side]] ?? '') : '';
}

/** Years in which one of the paths has both figures, ascending. */
export function pathYears({ years, paths }: Pick<Relation, 'years' | 'paths'>): number[] {
	return years.filter((year) => paths.some(({ steps }) => steps.some((step) => step.year === year)));
}

/** What the table of the paths holds, in a sentence. */
export function pathSentence(relation: Pick<Relation, 'years' | 'paths'>, { relation: t }: Messages): string {
	const years = pathYears(relation);
	return t.pathSentence(relation.paths.map(({ name }) => name).join(', '), years[0] ?? 0, years.at(-1) ?? 0);
}

/** One sentence about the whole picture. */
export function relationSentence(relation: Relation, t: Messages, lang: Lang): string {
	const [x, y] = [sideTitle(relation, 'x', lang), sideTitle(relation, 'y', lang)];
	const { fit, view, drawn } = relation;
	if (!fit) return t.relation.noFit(x, y, view.year);
	const number = (value: number): string => formatNumber(value, 2, lang);
	return [
		t.relation.sentence({
			x,
			y,
			year: view.year,
			n: drawn.length,
			r: number(fit.r),
			rho: number(fit.rho),
			strength: t.relation.strengths[strengthOf(fit.r)]
		}),
		t.relation.noCause
	].join(' ');
}

/** What is said below the scatter: the line with its equation, what it is of on logarithmic axes, and who is not on them. */
export function scatterNotes(relation: Relation, { relation: t }: Messages, lang: Lang): string[] {
	const { fit, view, drawn, notPositive } = relation;
	const number = (value: number): string => formatNumber(value, 2, lang);
	return [
		...(fit ? [t.fitLine(fitEquation(fit, view, lang), number(fit.r), number(fit.rho), drawn.length)] : []),
		...(fit && (view.logX || view.logY) ? [t.logFit] : []),
		...(notPositive > 0 ? [t.notPositive(notPositive)] : [])
	];
}
