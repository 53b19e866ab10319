import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';
import type { ProfilePlot } from './profile-sheet';
import { yearPlot } from './year-plot';

/** A few large numbers, what is to be said of them, and their course. */
interface KeyFigures {
	readonly figures: readonly { readonly title: string; readonly value: string }[];
	readonly text: string;
	readonly plot: ProfilePlot;
	/** Said below the plot. */
	readonly note: string;
}

/** Least and greatest height of the plot, in letters. */
const [LEAST, MOST] = [7, 20];

/** Large numbers side by side, a text, and the plot in the room that is left; without room for the plot numbers and text alone. */
export function keyFigures({ figures, text, plot, note }: KeyFigures, frame: DrawFrame): Block {
	const { width, height, fontSize: size, measure } = frame;
	const step = width / Math.max(1, figures.length);
	const inner = step - size;
	const numbers = figures.flatMap(({ title, value }, i): Scene[] => {
		const letter = Math.min(size * 2, (size * 2 * inner) / measure(value, size * 2, 600));
		const named = paragraph(title, inner, { size: size * 0.9, measure });
		return [
			moved(
				[
					{ kind: 'path', d: linePath(0, 0, inner, 0), stroke: PAPER.accent, strokeWidth: size * 0.16 },
					{ kind: 'text', text: value, x: 0, y: size * 2.3, size: letter, weight: 600, fill: PAPER.accent },
					moved([named.scene], 0, size * 2.6)
				],
				i * step,
				size * 0.1
			)
		];
	});
	const said = paragraph(text, width, { size: size * 0.9, measure });
	const foot = paragraph(note, width, { size: size * 0.82, measure });
	const top = size * 4.4;
	const plotTop = top + said.height + size * 0.5;
	const plotHeight = Math.min(height - plotTop - foot.height - size * 0.4, size * MOST);
	const below = plotTop + plotHeight + size * 0.4;
	const hasPlot = plotHeight >= size * LEAST;
	const scene = group([
		...numbers,
		moved([said.scene], 0, top),
		...(hasPlot
			? [
					moved([yearPlot(plot, { width, height: plotHeight, size: size * 0.9, measure })], 0, plotTop),
					moved([foot.scene], 0, below)
				]
			: [])
	]);
	return { scene, height: hasPlot ? below + foot.height : plotTop };
}
