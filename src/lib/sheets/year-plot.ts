import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, rectPath, type Measure, type Scene } from '../domain/scene';
import { colorKey, paragraph } from '../export/scene-parts';
import { plotLines, plotTicks, tickRoom } from './line-plot';
import type { ProfilePlot } from './profile-sheet';

/** A plot over years with caption and key. */
export function yearPlot(
	{ caption, key, first, last, ticks, lines, bars }: ProfilePlot,
	{ width, height, size, measure }: { width: number; height: number; size: number; measure: Measure }
): Scene {
	const small = size * 0.85;
	const title = paragraph(caption, width, { size, measure, weight: 600, fill: PAPER.text });
	const legend = colorKey(key, bars.length > 0 ? 'patch' : 'line', width, { size: small, measure });
	const top = title.height + legend.height + size * 0.8;
	const left = tickRoom(ticks, small, measure);
	const box = { left, top, width: width - left, height: height - top - small * 1.6, size: small };
	const zero = ticks.find(({ text }) => text === '0');
	const y = zero ? top + (zero.top / 100) * box.height : null;
	const year = (text: string, x: number, anchor: 'start' | 'end'): Scene => ({
		kind: 'text',
		text,
		x,
		y: height - small * 0.2,
		size: small,
		anchor,
		fill: PAPER.textSoft
	});
	return group([
		title.scene,
		moved([legend.scene], 0, title.height + size * 0.2),
		...plotTicks(ticks, box),
		...bars.map(({ x, width: wide, top: from, bottom, color }): Scene => ({
			kind: 'path',
			d: rectPath(
				left + ((x - wide / 2) / 100) * box.width,
				top + (from / 100) * box.height,
				(wide / 100) * box.width,
				((bottom - from) / 100) * box.height
			),
			fill: color
		})),
		...(y === null
			? []
			: [{ kind: 'path', d: linePath(left, y, width, y), stroke: PAPER.control, strokeWidth: small / 12 } as const]),
		...plotLines(lines, { ...box, size }),
		year(`${first}`, left, 'start'),
		year(`${last}`, width, 'end')
	]);
}
