import { valueText } from '$lib/domain/figure-text';
import type { Relation, RelationPoint } from '$lib/domain/relation';
import { listedPoints } from '$lib/domain/relation-order';
import type { Described, Drawing, DrawFrame } from '$lib/domain/exportable';
import { tableScenes, type PrintedColumn, type PrintedTable } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { bivariateFinding, pairsFinding, pathsFinding } from './relation-findings';
import { axisTitle, pathSentence, pathYears, relationSentence, sideBand, sideTitle, sideValue } from './relation-words';

interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

const SIDES = ['x', 'y'] as const;

/** Title and subtitle of all drawings of two indicators. */
function relationTitles(relation: Relation, { t, lang }: Words): Pick<Drawing, 'title' | 'subtitle'> {
	const { level, scope, year } = relation.view;
	const [x, y] = [sideTitle(relation, 'x', lang), sideTitle(relation, 'y', lang)];
	return {
		title: `${t.relation.heading(x, y)}, ${year}`,
		subtitle: `${t.view.levels[level]}, ${t.view.scopes[scope]}`
	};
}

/** What both pictures of two indicators are and say, by the ids of their figures; they are drawn where their state is. */
export function relationDescribed(
	relation: Relation,
	words: DrawnWords
): Readonly<Record<'karte' | 'streudiagramm', Described>> {
	const titles = relationTitles(relation, words);
	return {
		karte: { kind: 'map', ...titles, finding: bivariateFinding(relation, words) },
		streudiagramm: { kind: 'chart', ...titles, finding: relationSentence(relation, words.t, words.lang) }
	};
}

/** The tables of two indicators on paper, by the ids of their figures. */
export function relationTables(relation: Relation, words: DrawnWords): Readonly<Record<string, Drawing>> {
	const make = (table: PrintedTable, finding: string): Drawing => ({
		kind: 'table',
		finding,
		...relationTitles(relation, words),
		projections: [],
		draw: (frame: DrawFrame) => Promise.resolve(tableScenes(table, frame))
	});
	return {
		tabelle: make(regionsPrinted(relation, words), pairsFinding(relation, words)),
		...(relation.view.paths && relation.paths.length > 0
			? { werte: make(pathsPrinted(relation, words), pathsFinding(relation, words)) }
			: {})
	};
}

const right = (title: string): PrintedColumn => ({ title, align: 'right' });
const left = (title: string): PrintedColumn => ({ title, align: 'left' });

/** All regions in the order of the view, or the brushed ones; those outside the scope first. */
function regionsPrinted(relation: Relation, { t, lang }: Words): PrintedTable {
	const selected = new Set(relation.view.selected);
	const points = [...relation.others, ...listedPoints(relation)];
	const cells = (point: RelationPoint): string[] => [
		point.name,
		...SIDES.flatMap((side) => [sideValue(relation, side, point, t, lang), sideBand(point, side, t)])
	];
	return {
		columns: [
			left(t.table.region),
			...SIDES.flatMap((side) => [right(axisTitle(relation, side, t, lang)), left(t.relation.third)])
		],
		rows: points.map(cells),
		strong: new Set(points.flatMap(({ region }, i) => (selected.has(region) ? [i] : []))),
		note: relationSentence(relation, t, lang)
	};
}

/** Both figures of every path, a line for each year. */
function pathsPrinted(relation: Relation, { t, lang }: Words): PrintedTable {
	const { paths } = relation;
	return {
		columns: [
			left(t.table.csv.year),
			...paths.flatMap(({ name }) => SIDES.map((side) => right(`${name}: ${axisTitle(relation, side, t, lang)}`)))
		],
		rows: pathYears(relation).map((year) => [
			String(year),
			...paths.flatMap(({ steps }) => {
				const step = steps.find((one) => one.year === year);
				const sign = step?.isBreak ? ` (${t.relation.breakHere})` : '';
				return SIDES.map((side) => (step ? valueText(relation[side], step[side], lang) + sign : t.table.noValue));
			})
		]),
		strong: new Set(),
		note: pathSentence(relation, t)
	};
}
