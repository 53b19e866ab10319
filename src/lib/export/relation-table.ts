import { unitLabel } from '../domain/figure-text';
import type { Relation } from '../domain/relation';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { Cell, PlainTable } from '../domain/plain-table';
import { citationOf } from './citation-of';

/** Every region of the scope, then selected groups and other regions, with both figures, their status and sources. */
export function relationTable(relation: Relation, t: Messages, lang: Lang): PlainTable {
	const { csv, statusWords } = t.table;
	const [x, y] = sideTitles(relation, lang);
	const header = [
		csv.region,
		csv.name,
		csv.year,
		x,
		`${csv.status} x`,
		y,
		`${csv.status} y`,
		`${csv.source} x`,
		`${csv.source} y`,
		t.relation.bandColumn('x'),
		t.relation.bandColumn('y')
	];
	const cited = (id: string | null): string => citationOf(id, relation.sources, lang) ?? '';
	const rows = [...relation.points, ...relation.others].map((point): Cell[] => [
		point.region,
		point.name,
		relation.view.year,
		point.x.value,
		statusWords[point.x.status],
		point.y.value,
		statusWords[point.y.status],
		cited(point.x.source),
		cited(point.y.source),
		point.cell ? (t.relation.bands[point.cell.x] ?? '') : '',
		point.cell ? (t.relation.bands[point.cell.y] ?? '') : ''
	]);
	return { header: header.map((title) => title ?? ''), rows };
}

/** The ways of the selected regions through the years: a row for each region and year with both figures. */
export function pathTable(relation: Relation, t: Messages, lang: Lang): PlainTable {
	const { csv } = t.table;
	const [x, y] = sideTitles(relation, lang);
	const rows = relation.paths.flatMap(({ region, name, steps }) =>
		steps.map((step): Cell[] => [
			region,
			name,
			step.year,
			step.x,
			step.y,
			step.isBreak ? t.relation.breakHere : '',
			citationOf(step.source, relation.sources, lang) ?? ''
		])
	);
	const { region, name, year, note, source } = csv;
	return { header: [region, name, year, x ?? '', y ?? '', note, source], rows };
}

function sideTitles({ x, y }: Pick<Relation, 'x' | 'y'>, lang: Lang): string[] {
	return [x, y].map(({ indicator, unit }) => {
		const title = lang === 'de' ? indicator.titleDe : indicator.titleEn;
		return `${title} (${unitLabel(unit, lang)})`;
	});
}
