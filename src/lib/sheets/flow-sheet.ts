import { PAPER } from '../domain/paper-colors';
import { personsText } from '../domain/commuting-text';
import type { Direction } from '../domain/commuting-view';
import type { DrawFrame } from '../domain/exportable';
import { group, linePath, moved, recolored, rectPath, textLines, type Scene } from '../domain/scene';
import { greyLevels } from '../domain/paper-greys';
import type { Block } from '../export/legend-scene';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { circlePath, circleRadius } from '../map/flow-circles';
import { homeLabel } from '../map/flow-labels';
import { flowWidth, partOf, taperedPath, type FlowPaint } from '../map/flow-model';
import { sampleValues, shareText } from '../map/flow-samples';
import { FLOW_INK, flowScene, shareColor } from '../map/flow-scene';
import type { SvgGeometry } from '../map/geometry';
import { placeLabel } from '../map/place-label';
import type { Bounds } from '../map/projection';
import { printedMap } from '../map/reproject';
import { SHARE_STRENGTHS } from '../map/share-fill';
import { drawMapSheet } from './map-sheet';

/** L* of the highest class of shares without colours. */
const DARKEST_SHARE = 48;

/** What a sheet of a flow map is made from. */
export interface FlowSheetParts {
	readonly geometry: SvgGeometry;
	/** What is seen of it. */
	readonly area: Bounds;
	readonly paint: FlowPaint;
	readonly direction: Direction;
	/** Who is not on the map. */
	readonly rest: string;
	readonly t: Messages;
	readonly lang: Lang;
}

/** A flow map with its legend and scale bar. */
export function drawFlowMap(parts: FlowSheetParts, frame: DrawFrame): Scene[] {
	const { area, paint, lang } = parts;
	const { geometry, project, ground } = printedMap(parts.geometry, frame.projection);
	const box = partOf(area, project);
	const scenes = drawMapSheet(
		{
			ground: ground([box.x + box.width / 2, box.y + box.height / 2]),
			seen: box,
			draw: (room) =>
				flowScene({ geometry, project, box }, paint, { ...room, nameOf: (place) => placeLabel(place, lang) }),
			fills: true,
			legend: (drawnWidth, width) => flowLegend(parts, frame, drawnWidth, width)
		},
		frame
	);
	return frame.colors === 'grey' ? scenes.map((scene) => recolored(scene, greyShare)) : scenes;
}

/** Greys of the classes of shares, lighter than flows: mixed with land the lowest would look like it. */
const SHARE_GREYS = new Map(
	greyLevels(SHARE_STRENGTHS.length, DARKEST_SHARE).map((grey, i) => [shareColor(i), grey] as const)
);

function greyShare(color: string): string {
	return SHARE_GREYS.get(color) ?? color;
}

function flowLegend(
	{ paint, direction, rest, t, lang }: FlowSheetParts,
	{ fontSize, measure }: DrawFrame,
	drawnWidth: number,
	width: number
): Block {
	const texts = t.commuting.legend;
	const size = fontSize * 0.9;
	const scenes: Scene[] = [];
	let y = 0;
	const say = (text: string, fill: string = PAPER.textSoft): void => {
		for (const line of textLines(text, width, size, measure)) {
			scenes.push({ kind: 'text', text: line, x: 0, y: y + size, size, fill });
			y += size * 1.3;
		}
	};
	const row = (height: number, sample: Scene, sampleWidth: number, text: string): void => {
		const x = sampleWidth + size * 0.6;
		const lines = textLines(text, width - x, size, measure);
		scenes.push(moved([sample], 0, y));
		for (const [i, line] of lines.entries())
			scenes.push({
				kind: 'text',
				text: line,
				x,
				y: y + height / 2 + size * (0.36 + i * 1.3),
				size,
				fill: PAPER.text
			});
		y += height + (lines.length - 1) * size * 1.3;
	};
	const isLines = paint.mark === 'linien';
	say(isLines ? `${direction === 'saldo' ? texts.taperBalance : texts.taper}. ${texts.width}` : texts.area);
	y += size * 0.3;
	for (const value of sampleValues(paint.widest)) {
		if (isLines) {
			const line = flowWidth(value, paint.widest, { width: drawnWidth });
			const height = Math.max(line + size * 0.4, size * 1.4);
			row(
				height,
				{ kind: 'path', d: taperedPath([0, height / 2 + 3], [size * 4.5, height / 2 + 3], line), fill: FLOW_INK.flow },
				size * 4.5,
				personsText(value, lang)
			);
		} else {
			const r = circleRadius(value, paint.widest, { width: drawnWidth });
			const height = Math.max(2 * r + size * 0.3, size * 1.4);
			row(
				height,
				{ kind: 'path', d: circlePath({ center: [r, height / 2], r, half: null }), fill: FLOW_INK.flow },
				2 * r,
				personsText(value, lang)
			);
		}
	}
	y += size * 0.5;
	const swatch = (fill: string, stroke: string = PAPER.line): Scene => ({
		kind: 'path',
		d: rectPath(0, size * 0.25, size * 1.6, size * 0.9),
		fill,
		stroke,
		strokeWidth: size / 16
	});
	const swatches: (readonly [Scene, string])[] = [];
	if (direction === 'ein' || direction === 'aus') {
		say(texts.share[direction]);
		for (const index of SHARE_STRENGTHS.keys())
			swatches.push([swatch(shareColor(index)), shareText(index, texts, lang)]);
		swatches.push([swatch(PAPER.land), texts.none]);
	} else {
		say(texts.colours);
		if (direction === 'beide')
			swatches.push(
				[swatch(FLOW_INK.homeward), texts.in + (isLines ? '' : texts.right)],
				[swatch(FLOW_INK.flow), texts.out + (isLines ? '' : texts.left)]
			);
		else if (isLines) swatches.push([swatch(FLOW_INK.flow), texts.balance]);
		else swatches.push([swatch(FLOW_INK.flow), texts.gain], [swatch(PAPER.surface, FLOW_INK.flow), texts.loss]);
	}
	const outline: Scene = {
		kind: 'path',
		d: linePath(0, size * 0.7, size * 1.6, size * 0.7),
		stroke: PAPER.text,
		strokeWidth: size / 8
	};
	swatches.push([outline, homeLabel(paint.home.name)]);
	for (const [sample, text] of swatches) row(size * 1.4, sample, size * 1.6, text);
	y += size * 0.4;
	say(rest);
	return { scene: group(scenes), height: y };
}
