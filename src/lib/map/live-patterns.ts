import type { Map as MapLibre } from 'maplibre-gl';
import type { MapTheme } from './live-theme';
import type { Mark } from './paint';

export const MARKS: readonly Mark[] = ['missing', 'secret', 'not_applicable'];

/** Edge of a pattern tile in image pixels; drawn at half of that. */
const SIZE = 26;

/** Puts the patterns for regions without a value into the map, or redraws them in the colours of the theme. */
export function addPatterns(map: MapLibre, theme: MapTheme): void {
	for (const mark of MARKS) {
		const image = patternImage(mark, theme);
		if (map.hasImage(mark)) map.updateImage(mark, image);
		else map.addImage(mark, image, { pixelRatio: 2 });
	}
}

/** Like the SVG patterns: lines for missing, dots for secret, a grid for not applicable. */
function patternImage(mark: Mark, theme: MapTheme): ImageData {
	const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The browser gives no 2D canvas, so the map has no patterns for missing values.');
	context.fillStyle = theme.land;
	context.fillRect(0, 0, SIZE, SIZE);
	context.strokeStyle = context.fillStyle = theme.missing;
	context.lineWidth = mark === 'missing' ? 3 : 2;
	if (mark === 'secret') context.fill(new Path2D(`M${SIZE / 2 - 3} ${SIZE / 2}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`));
	else context.stroke(new Path2D(mark === 'missing' ? diagonals('/') : diagonals('/') + diagonals('\\')));
	return context.getImageData(0, 0, SIZE, SIZE);
}

/** A diagonal with its neighbours' corners, so that tiles join. */
function diagonals(direction: '/' | '\\'): string {
	const rise = direction === '/' ? -2 * SIZE : 2 * SIZE;
	const start = direction === '/' ? [SIZE, 1.5 * SIZE + SIZE / 2, 2 * SIZE + SIZE] : [-2 * SIZE, -SIZE, 0];
	return start
		.map((y) => `M${-SIZE / 2} ${y + (direction === '/' ? SIZE / 2 : -SIZE / 2)}l${2 * SIZE} ${rise}`)
		.join('');
}
