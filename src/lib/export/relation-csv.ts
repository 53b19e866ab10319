import { unitLabel } from '../domain/figure-text';
import type { Relation } from '../domain/relation';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf, csvText, numberCell, textCell } from './csv';

/** Every region of the scope with both figures, their status and sources, as CSV text. */
export function relationCsv(relation: Relation, t: Messages, lang: Lang): string {
	const { csv, statusWords } = t.table;
	const [x, y] = [relation.x, relation.y].map(({ indicator, unit }) => {
		const title = lang === 'de' ? indicator.titleDe : indicator.titleEn;
		return `${title} (${unitLabel(unit, lang)})`;
	});
	const header = [
		csv.region,
		csv.name,
		csv.year,
		x,
		`${csv.status} x`,
		y,
		`${csv.status} y`,
		`${csv.source} x`,
		`${csv.source} y`
	];
	const cited = (id: string | null): string => textCell(citationOf(id ?? '', relation.sources, lang) ?? '');
	const rows = relation.points.map((point) => [
		textCell(point.region),
		textCell(point.name),
		String(relation.view.year),
		numberCell(point.x.value, lang),
		textCell(statusWords[point.x.status]),
		numberCell(point.y.value, lang),
		textCell(statusWords[point.y.status]),
		cited(point.x.source),
		cited(point.y.source)
	]);
	return csvText([header.map((title) => textCell(title ?? '')), ...rows], lang);
}
