import { BIVARIATE_COLORS } from '$lib/domain/bivariate';
import { valueText } from '$lib/domain/figure-text';
import type { Relation } from '$lib/domain/relation';
import type { BivariateContent } from '$lib/export/bivariate-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { sideTitle } from './relation-words';

/** The square of nine colours with its words, highest of y on top, for page and paper. */
export function bivariateLegend(relation: Relation, { relation: t }: Messages, lang: Lang): BivariateContent {
	const [x, y] = [sideTitle(relation, 'x', lang), sideTitle(relation, 'y', lang)];
	const countOf = (column: number, row: number): number =>
		relation.points.filter(({ cell }) => cell?.x === column && cell.y === row).length;
	const inner = (side: 'x' | 'y'): string[] =>
		(relation.bounds?.[side] ?? []).slice(1, 3).map((bound) => valueText(relation[side], bound, lang));
	return {
		hint: t.legendHint,
		x,
		y,
		rows: relation.bounds
			? [2, 1, 0].map((row) =>
					[0, 1, 2].map((column) => ({
						color: BIVARIATE_COLORS[row]?.[column] ?? BIVARIATE_COLORS[0][0],
						count: countOf(column, row),
						text: t.cell(x, y, t.bands[column] ?? '', t.bands[row] ?? '', countOf(column, row))
					}))
				)
			: [],
		xBounds: inner('x'),
		yBounds: inner('y').reverse(),
		missing: relation.missing > 0 ? t.missing(relation.missing) : ''
	};
}
