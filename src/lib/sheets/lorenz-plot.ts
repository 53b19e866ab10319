import type { LorenzPoint } from '../domain/inequality';
import { PAPER } from '../domain/paper-colors';
import { cut, group, linePath, moved, rectPath, type Measure, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';

/** A Lorenz curve in words. */
interface LorenzContent {
	readonly points: readonly LorenzPoint[];
	/** Titles of the axes. */
	readonly x: string;
	readonly y: string;
	/** Said beside it. */
	readonly note: string;
}

/** A Lorenz curve with the line of equal parts; titles and note stand below it, or beside it where there is more room. */
export function lorenzPlot(
	{ points, x, y, note }: LorenzContent,
	{ width, side, size, measure }: { width: number; side: number; size: number; measure: Measure }
): Block {
	const small = size * 0.88;
	const isBeside = width - side > size * 12;
	const said = (text: string, room: number): Block => paragraph(text, room, { size: small, measure });
	const head = said(y, isBeside ? width : Math.max(side, width * 0.8));
	const below = said(x, width);
	const beside = said(note, isBeside ? width - side - size : width);
	const top = head.height + size * 0.2;
	const d = points
		.map(({ share, part }, i) => `${i === 0 ? 'M' : 'L'}${cut(share * side)} ${cut(side - part * side)}`)
		.join('');
	const curve: Scene[] = [
		{ kind: 'path', d: `${d}L0 ${cut(side)}z`, fill: PAPER.accentSoft },
		{ kind: 'path', d: rectPath(0, 0, side, side), stroke: PAPER.line, strokeWidth: size * 0.08 },
		{
			kind: 'path',
			d: linePath(0, side, side, 0),
			stroke: PAPER.control,
			strokeWidth: size * 0.08,
			dash: [size * 0.33, size * 0.25]
		},
		{ kind: 'path', d, stroke: PAPER.accent, strokeWidth: size * 0.17 }
	];
	const foot = top + side + size * 0.2;
	const noteTop = isBeside ? top : foot + below.height + size * 0.3;
	return {
		scene: group([
			head.scene,
			moved(curve, 0, top),
			moved([below.scene], 0, foot),
			moved([beside.scene], isBeside ? side + size : 0, noteTop)
		]),
		height: Math.max(foot + below.height, noteTop + beside.height)
	};
}
