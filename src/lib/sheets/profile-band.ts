import { group, moved, rectPath, type Measure, type Scene } from '../domain/scene';
import { colorKey, paragraph } from '../export/scene-parts';
import type { ProfilePlot } from './profile-sheet';
import { yearPlot } from './year-plot';

/** Ground of the band with the plots. */
const GROUND = '#f2f5f6';
/** Least width of a plot, least and greatest height, and what is left for its lines below caption and key, in letters. */
const [LEAST_WIDTH, LEAST, MOST, LINES] = [20, 11, 22, 8];

/** The plots of a profile on a ground of their own: side by side where each has the width it needs, else one below the other. */
export function profileBand(
	plots: readonly ProfilePlot[],
	width: number,
	{ size, measure }: { readonly size: number; readonly measure: Measure }
): { readonly least: number; readonly most: number; readonly draw: (height: number, y: number) => Scene } {
	const pad = size * 0.9;
	const columns = Math.max(1, Math.min(plots.length, Math.floor((width - pad) / (size * LEAST_WIDTH + pad))));
	const rows = Math.ceil(plots.length / columns);
	const step = (width - pad) / columns;
	const said = plots.map(
		({ caption, key }) =>
			paragraph(caption, step - pad, { size, measure, weight: 600 }).height +
			colorKey(key, 'line', step - pad, { size: size * 0.85, measure }).height
	);
	return {
		least: rows * Math.max(size * LEAST, ...said.map((one) => one + size * LINES)),
		most: rows * size * MOST,
		draw
	};

	function draw(height: number, y: number): Scene {
		if (plots.length === 0) return group([]);
		const each = height / rows;
		return moved(
			[
				{ kind: 'path', d: rectPath(0, 0, width, height), fill: GROUND },
				...plots.map((plot, i) =>
					moved(
						[yearPlot(plot, { width: step - pad, height: each - pad * 1.4, size, measure })],
						pad + (i % columns) * step,
						pad * 0.7 + Math.floor(i / columns) * each
					)
				)
			],
			0,
			y
		);
	}
}
