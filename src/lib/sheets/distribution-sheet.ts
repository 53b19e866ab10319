import type { DrawFrame } from '../domain/exportable';
import { indicatorTitle } from '../domain/figure-text';
import { formatNumber } from '../domain/format';
import { modeTitle } from '../domain/mode-title';
import { PAPER } from '../domain/paper-colors';
import { resultSpread, spreadSentence } from '../domain/result-spread';
import { circlePath, group, moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';
import { writer, type IndicatorSheetParts } from './indicator-sheet';
import { lorenzPlot } from './lorenz-plot';
import { boxPlot, stripPlot } from './strip-plot';

/** From this width on, in letters, the curve stands beside the strip; below it needs this height. */
const [BESIDE, LEAST_BELOW] = [44, 20];

/** The shown values of all regions as a strip of dots and a box; of amounts the Lorenz curve, too: beside, below, or on a page of its own. */
export function drawDistribution(
	parts: Pick<IndicatorSheetParts, 'result' | 't' | 'lang'>,
	{ width, height, fontSize, measure }: DrawFrame
): Scene[] {
	const { result, t, lang } = parts;
	const size = fontSize * 0.9;
	const shown = resultSpread(result);
	const { dots, spread, isDrawn, peers, uneven } = shown;
	if (!spread || !isDrawn) return [paragraph(spreadSentence(shown, writer(parts), t), width, { size, measure }).scene];
	const letters = width / size;
	const isBeside = uneven !== null && letters >= BESIDE;
	const isBelow = uneven !== null && !isBeside && height / size >= LEAST_BELOW;
	const curveWidth = isBeside ? Math.min(width * 0.32, size * 18) : width;
	const stripWidth = isBeside ? width - curveWidth - size * 2 : width;
	const key = keyScene([t.distribution.box, ...(peers === null ? [] : [peers])]);
	// What the numbers below the dots are.
	const unit = paragraph(modeTitle(result, t.modes, lang), stripWidth, { size: size * 0.88, measure });
	const stripRoom = (isBelow ? height * 0.55 : height) - unit.height - key.height - size * 0.8;
	const tick = (value: number, decimals: number): string => formatNumber(value, decimals, lang);
	const strip = stripPlot({ dots, spread, tick }, { width: stripWidth, height: stripRoom, size, measure });
	const [unitTop, keyTop] = [strip.height + size * 0.2, strip.height + unit.height + size * 0.8];
	const first = [strip.scene, moved([unit.scene], 0, unitTop), moved([key.scene], 0, keyTop)];
	const used = keyTop + key.height;
	if (!uneven) return [group(first)];
	const content = {
		points: uneven.lorenz,
		x: t.distribution.lorenzX,
		y: t.distribution.lorenzY(indicatorTitle(result, lang)),
		note: t.distribution.gini(formatNumber(uneven.gini, 2, lang))
	};
	const curveIn = (room: number): Scene => {
		const sideFor = (side: number): Block => lorenzPlot(content, { width: curveWidth, side, size, measure });
		const wished = isBeside ? curveWidth : Math.min(width * 0.5, size * 16);
		const { height: needed } = sideFor(wished);
		return sideFor(Math.max(size * 5, Math.min(wished, wished - (needed - room), room))).scene;
	};
	if (isBeside) return [group([...first, moved([curveIn(height)], stripWidth + size * 2, 0)])];
	if (isBelow) return [group([...first, moved([curveIn(height - used - size)], 0, used + size)])];
	return [group(first), curveIn(height)];

	/** What box and rings are. */
	function keyScene(texts: readonly string[]): Block {
		const small = size * 0.88;
		const mark = size * 2.2;
		let y = 0;
		const scenes = texts.flatMap((text, i): Scene[] => {
			const said = paragraph(text, stripWidth - mark, { size: small, measure });
			const at = y;
			y += said.height;
			return [...(i === 0 ? boxMark(at) : ringMark(at)), moved([said.scene], mark, at)];
		});
		return { scene: group(scenes), height: y };
	}

	function boxMark(y: number): Scene[] {
		const sample = { min: 0, lowerQuartile: 0.25, median: 0.5, upperQuartile: 0.75, max: 1, count: 0 };
		return boxPlot(sample, {
			x: (share) => share * size * 1.7,
			top: y + size * 0.2,
			height: size * 0.75,
			size: size * 0.7
		});
	}

	function ringMark(y: number): Scene[] {
		return [
			{
				kind: 'path',
				d: circlePath(size * 0.85, y + size * 0.6, size * 0.32),
				stroke: PAPER.text,
				strokeWidth: size * 0.12
			}
		];
	}
}
