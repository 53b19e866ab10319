import type { DrawFrame } from '../domain/exportable';
import { acrossBreakCount } from '../domain/change';
import { modeTitle } from '../domain/mode-title';
import type { Result } from '../domain/result';
import type { Scene } from '../domain/scene';
import { valuelessCounts } from '../domain/valueless';
import type { LegendContent, LegendSign } from '../export/legend-content';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { mapPaint } from '../map/paint';
import { symbolRadius } from '../map/symbols';
import { greyClasses } from './grey-classes';
import { writer, type IndicatorSheetParts } from './indicator-sheet';
import { keyedOutlines, seriesOutlines } from './outline-key';
import { drawPaintedMap } from './paint-sheet';

/** The map of an indicator with legend, scale bar and, where asked, an arrow to the north. */
export async function drawIndicatorMap(parts: IndicatorSheetParts, frame: DrawFrame): Promise<Scene[]> {
	const { lang, t } = parts;
	const { classes, series } = parts.result;
	const isGrey = frame.colors === 'grey';
	const result = isGrey && classes ? { ...parts.result, classes: greyClasses(classes) } : parts.result;
	const { geometry, dashes, key } = keyedOutlines(await parts.geometry(), {
		selected: seriesOutlines(series),
		names: t.shell.legend.outlines,
		isGrey
	});
	return drawPaintedMap(
		{
			geometry,
			paint: { ...mapPaint(result), ...dashes },
			legend: (drawnWidth) => ({
				...indicatorLegend({ ...parts, results: [result] }, drawnWidth, frame.words.countNote),
				outlines: key(drawnWidth)
			}),
			lang
		},
		frame
	);
}

/** So many years have room for their numbers of regions behind a class. */
const MOST_COUNTED = 2;

/** What one legend is right for. */
interface LegendParts extends Pick<IndicatorSheetParts, 't' | 'lang'> {
	/** Maps with the same classes and sizes, of one year each, the last one first read. Not empty. */
	readonly results: readonly [Result, ...Result[]];
}

/** The legend of an indicator's map, or of several years'; of more than two it doesn't tell how many regions a class has. `countNote`: what the numbers mean. */
export function indicatorLegend(
	{ results, t, lang }: LegendParts,
	drawnWidth: number,
	countNote: string
): LegendContent {
	const result = results.at(-1) ?? results[0];
	const texts = t.shell.legend;
	const format = writer({ result, t, lang });
	const counted = (countOf: (one: Result) => number): string | null =>
		results.length > MOST_COUNTED ? null : results.map(countOf).join(' | ');
	const max = result.symbolMax;
	const symbol =
		max === null
			? null
			: {
					max,
					radius: (value: number) => symbolRadius(value, max, drawnWidth),
					note: texts.symbol,
					negative: results.some(({ rows }) => rows.some(({ shown }) => shown !== null && shown < 0))
						? texts.negative
						: null
				};
	return {
		title: modeTitle(result, t.modes, lang),
		classes: result.classes,
		symbol,
		classText: (low, high, isLast) =>
			isLast ? texts.last(format(low), format(high)) : texts.from(format(low), format(high)),
		classCount: (at) => counted(({ classes }) => classes?.counts[at] ?? 0),
		format,
		signs: signs(results, texts, counted),
		...uncovered(results, t, lang),
		countNote: notes(results, t, countNote)
	};
}

/** The patterns that any of the maps has. */
function signs(
	results: readonly Result[],
	texts: Messages['shell']['legend'],
	counted: (countOf: (one: Result) => number) => string | null
): LegendSign[] {
	const all = [
		{ mark: 'missing', text: texts.missing, countOf: (one: Result) => valuelessCounts(one).missing },
		{ mark: 'secret', text: texts.secret, countOf: (one: Result) => valuelessCounts(one).secret },
		{ mark: 'not_applicable', text: texts.notApplicable, countOf: (one: Result) => valuelessCounts(one).notApplicable }
	] as const;
	return all
		.filter(({ countOf }) => results.some((one) => countOf(one) > 0))
		.map(({ mark, text, countOf }) => ({ mark, text, count: counted(countOf) }));
}

/** What the numbers mean, and how many regions are computed across a break. */
function notes(results: readonly Result[], t: Messages, countNote: string): string {
	const across = results.flatMap((one) => {
		const count = acrossBreakCount(one);
		const year = results.length > 1 ? `${one.view.year}: ` : '';
		return count > 0 ? [`${year}${t.table.ranking.acrossBreaks(count)}.`] : [];
	});
	return [...(countNote === '' ? [] : [countNote]), ...across].join(' ');
}

/** Countries that the figures don't cover. */
function uncovered(results: readonly Result[], t: Messages, lang: Lang): Pick<LegendContent, 'uncovered'> {
	const codes = new Set(results.flatMap((one) => one.uncovered));
	if (codes.size === 0) return {};
	const names = new Intl.DisplayNames(lang, { type: 'region' });
	const countries = [...codes].map((country) => names.of(country) ?? country).join(', ');
	return { uncovered: t.shell.legend.uncovered(countries) };
}
