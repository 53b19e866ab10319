import type { Relation, RelationPoint } from '$lib/domain/relation';
import { valueText } from '$lib/domain/figure-text';
import { highestOf } from '$lib/domain/tied';
import { namesText } from '$lib/export/names-text';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { relationSentence, sideTitle, sideValue } from './relation-words';

/** Paths told one by one. */
const TOLD = 2;
const [LOW, HIGH] = [0, 2];

/** In how many regions both figures are high, both low, or one against the other. */
export function bivariateFinding({ points, missing }: Relation, { paper }: DrawnWords): string {
	const texts = paper.findings.relation;
	const count = (x: number, y: number): number =>
		points.filter(({ cell }) => cell !== null && cell.x === x && cell.y === y).length;
	const known = points.filter(({ cell }) => cell !== null).length;
	if (known === 0) return texts.noPairs;
	return texts.cells({
		known,
		high: count(HIGH, HIGH),
		low: count(LOW, LOW),
		against: count(HIGH, LOW) + count(LOW, HIGH),
		missing
	});
}

/** Who has the highest figure of either side, each with the other figure. */
export function pairsFinding(relation: Relation, words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.relation;
	const full = relation.points.filter(({ x, y }) => x.value !== null && y.value !== null);
	const told = (side: 'x' | 'y'): string => {
		const high = highestOf(full, (point: RelationPoint) => point[side].value);
		const [first] = high?.items ?? [];
		if (!high || !first) return '';
		const names = namesText(
			high.items.map(({ name }) => name),
			words
		);
		const other = side === 'x' ? 'y' : 'x';
		return texts.highest(
			sideTitle(relation, side, lang),
			names,
			sideValue(relation, side, first, t, lang),
			high.items.length > 1
				? null
				: texts.beside(sideTitle(relation, other, lang), sideValue(relation, other, first, t, lang))
		);
	};
	return full.length === 0 ? texts.noPairs : `${told('x')} ${told('y')}`;
}

/** Both figures at the beginning and the end of the paths. No change: breaks may lie between. */
export function pathsFinding(relation: Relation, words: DrawnWords): string {
	const { lang, paper } = words;
	const texts = paper.findings.relation;
	const told = relation.paths.flatMap(({ name, steps }) => {
		const [first, last] = [steps[0], steps.at(-1)];
		if (!first || !last) return [];
		const at = (step: typeof first): string =>
			texts.step(step.year, valueText(relation.x, step.x, lang), valueText(relation.y, step.y, lang));
		const breaks = steps.slice(1).flatMap(({ year, isBreak }) => (isBreak ? [String(year)] : []));
		return [
			texts.path(
				name,
				first === last ? at(last) : `${at(first)}, ${at(last)}`,
				breaks.length === 0 ? null : new Intl.ListFormat(lang).format(breaks)
			)
		];
	});
	if (told.length === 0) return relationSentence(relation, words.t, lang);
	const others = told.length - TOLD;
	return told.slice(0, TOLD).join(' ') + (others > 0 ? ` ${texts.morePaths(others)}` : '');
}
