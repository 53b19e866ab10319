import type { DrawFrame } from '../domain/exportable';
import { modeTitle } from '../domain/mode-title';
import type { Result } from '../domain/result';
import { group, moved, rectPath, type Scene } from '../domain/scene';
import { legendScene, type LegendContent, type LegendSign } from '../export/legend-scene';
import type { Messages } from '../i18n/messages';
import { hatching, mapScale, mapScene } from '../map/map-scene';
import { mapPaint } from '../map/paint';
import { placeLabel } from '../map/place-label';
import { equalArea } from '../map/reproject';
import { kilometresPerUnit, northArrow, scaleBar } from '../map/scale-bar';
import { symbolRadius } from '../map/symbols';
import { greyClasses } from './grey-classes';
import { writer, type IndicatorSheetParts } from './indicator-sheet';

/** A map beside its legend is at least this much wider than high. */
const BESIDE = 1.25;

/** The map of an indicator with legend, scale bar and, where asked, an arrow to the north. */
export async function drawIndicatorMap(parts: IndicatorSheetParts, frame: DrawFrame): Promise<Scene[]> {
	const { t, lang } = parts;
	const { width, height, fontSize, measure } = frame;
	const result =
		frame.colors === 'grey' && parts.result.classes
			? { ...parts.result, classes: greyClasses(parts.result.classes) }
			: parts.result;
	const mercator = await parts.geometry();
	const geometry = frame.projection === 'laea' ? equalArea(mercator) : mercator;
	const gap = fontSize;
	const isBeside = width > height * BESIDE;
	const legendWidth = isBeside ? Math.min(width * 0.36, fontSize * 19) : width;
	const legendOf = (drawnWidth: number) =>
		legendScene(legendContent({ ...parts, result }, drawnWidth), {
			width: legendWidth,
			fontSize,
			measure,
			hatch: (mark, w, h) => hatching(rectPath(0, 0, w, h), mark, { width: w, height: h }, fontSize / 14)
		});
	const roughScale = mapScale(geometry, {
		width: isBeside ? width - legendWidth - gap : width,
		height: isBeside ? height : height * 0.7
	});
	const legend = legendOf(geometry.width * roughScale);
	const box = isBeside
		? { width: width - legendWidth - gap, height }
		: { width, height: Math.max(height - legend.height - gap, height * 0.3) };
	const scale = mapScale(geometry, box);
	const paint = mapPaint(result);
	const map = mapScene(geometry, paint, {
		...box,
		fontSize: fontSize * 0.92,
		nameOf: (place) => placeLabel(place, lang)
	});
	const note = t.output.paper.projectionNote[frame.projection];
	const small = fontSize * 0.78;
	const furniture: Scene[] = [
		moved(
			[
				scaleBar(
					(kilometresPerUnit(mercator) * (mercator.width / geometry.width)) / scale,
					box.width * 0.25,
					fontSize,
					measure
				)
			],
			fontSize * 0.4,
			box.height - fontSize * 0.4
		),
		{
			kind: 'text',
			text: note,
			x: box.width - fontSize * 0.4,
			y: box.height - fontSize * 0.5,
			size: small,
			anchor: 'end',
			fill: '#475a66',
			halo: '#ffffff'
		},
		...(frame.northArrow ? [moved([northArrow(fontSize * 3, 0)], box.width - fontSize * 0.5, fontSize * 0.5)] : [])
	];
	const exact = legendOf(geometry.width * scale);
	const place = isBeside
		? moved([exact.scene], width - legendWidth, 0)
		: moved([exact.scene], 0, box.height + gap * 0.6);
	return [group([map, ...furniture, place])];
}

function legendContent({ result, t, lang, ...parts }: IndicatorSheetParts, drawnWidth: number): LegendContent {
	const texts = t.shell.legend;
	const format = writer({ result, t, lang, ...parts } as IndicatorSheetParts);
	return {
		title: modeTitle(result, t.modes, lang),
		classes: result.classes,
		symbol:
			result.symbolMax === null
				? null
				: {
						max: result.symbolMax,
						radius: (value) => symbolRadius(value, result.symbolMax ?? 0, drawnWidth),
						note: texts.symbol,
						negative: result.rows.some(({ shown }) => shown !== null && shown < 0) ? texts.negative : null
					},
		classText: (low, high, isLast) =>
			isLast ? texts.last(format(low), format(high)) : texts.from(format(low), format(high)),
		format,
		signs: signs(result, texts),
		countNote: t.output.countNote
	};
}

function signs({ rows }: Result, texts: Messages['shell']['legend']): LegendSign[] {
	const none = rows.filter(({ shown }) => shown === null);
	const of = (status: string): number => none.filter(({ observation }) => observation.status === status).length;
	const [secret, notApplicable] = [of('secret'), of('not_applicable')];
	const all: LegendSign[] = [
		{ mark: 'missing', text: texts.missing, count: none.length - secret - notApplicable },
		{ mark: 'secret', text: texts.secret, count: secret },
		{ mark: 'not_applicable', text: texts.notApplicable, count: notApplicable }
	];
	return all.filter(({ count }) => count > 0);
}
