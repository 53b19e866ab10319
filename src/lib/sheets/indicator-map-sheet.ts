import type { DrawFrame } from '../domain/exportable';
import { acrossBreakCount } from '../domain/change';
import { modeTitle } from '../domain/mode-title';
import type { Result } from '../domain/result';
import type { Scene } from '../domain/scene';
import { valuelessCounts } from '../domain/valueless';
import type { LegendContent, LegendSign } from '../export/legend-scene';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { mapPaint } from '../map/paint';
import { symbolRadius } from '../map/symbols';
import { greyClasses } from './grey-classes';
import { writer, type IndicatorSheetParts } from './indicator-sheet';
import { drawPaintedMap } from './paint-sheet';

/** The map of an indicator with legend, scale bar and, where asked, an arrow to the north. */
export async function drawIndicatorMap(parts: IndicatorSheetParts, frame: DrawFrame): Promise<Scene[]> {
	const { lang } = parts;
	const { classes } = parts.result;
	const result = frame.colors === 'grey' && classes ? { ...parts.result, classes: greyClasses(classes) } : parts.result;
	const mercator = await parts.geometry();
	return drawPaintedMap(
		{
			geometry: mercator,
			paint: mapPaint(result),
			legend: (drawnWidth) => indicatorLegend({ ...parts, result }, drawnWidth, frame.words.countNote),
			lang
		},
		frame
	);
}

/** The legend of an indicator's map. */
export function indicatorLegend(
	parts: Pick<IndicatorSheetParts, 'result' | 't' | 'lang'>,
	drawnWidth: number,
	countNote: string
): LegendContent {
	const { result, t, lang } = parts;
	const texts = t.shell.legend;
	const format = writer(parts);
	const max = result.symbolMax;
	const symbol =
		max === null
			? null
			: {
					max,
					radius: (value: number) => symbolRadius(value, max, drawnWidth),
					note: texts.symbol,
					negative: result.rows.some(({ shown }) => shown !== null && shown < 0) ? texts.negative : null
				};
	return {
		title: modeTitle(result, t.modes, lang),
		classes: result.classes,
		symbol,
		classText: (low, high, isLast) =>
			isLast ? texts.last(format(low), format(high)) : texts.from(format(low), format(high)),
		format,
		signs: signs(result, texts),
		countNote: notes(result, t, countNote, lang)
	};
}

function signs(result: Result, texts: Messages['shell']['legend']): LegendSign[] {
	const { missing, secret, notApplicable } = valuelessCounts(result);
	const all: LegendSign[] = [
		{ mark: 'missing', text: texts.missing, count: missing },
		{ mark: 'secret', text: texts.secret, count: secret },
		{ mark: 'not_applicable', text: texts.notApplicable, count: notApplicable }
	];
	return all.filter(({ count }) => count > 0);
}

/** What the numbers mean, how many regions are computed across a break, and which countries the figures don't cover. */
function notes(result: Result, t: Messages, countNote: string, lang: Lang): string {
	const across = acrossBreakCount(result);
	const names = new Intl.DisplayNames(lang, { type: 'region' });
	const countries = result.uncovered.map((country) => names.of(country) ?? country).join(', ');
	return [
		countNote,
		...(across > 0 ? [`${t.table.ranking.acrossBreaks(across)}.`] : []),
		...(countries === '' ? [] : [`${t.shell.legend.uncovered(countries)}.`])
	].join(' ');
}
