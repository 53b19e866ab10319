import type { Map as MapLibre } from 'maplibre-gl';
import type { MapTheme } from './live-theme';
import type { Mark } from './paint';

export const MARKS: readonly Mark[] = ['missing', 'secret', 'not_applicable'];

/** Edge of a pattern tile in image pixels; drawn at half of that. */
const SIZE = 26;

/** Puts the images the layers name into the map, or redraws them in the colours of the theme. */
export function addImages(map: MapLibre, theme: MapTheme): void {
	const images: [string, ImageData][] = [
		...MARKS.map((mark): [string, ImageData] => [mark, patternImage(mark, theme)]),
		['dot', dotImage(2.5, theme)],
		['dot-large', dotImage(3.5, theme)]
	];
	for (const [name, image] of images) {
		if (map.hasImage(name)) map.updateImage(name, image);
		else map.addImage(name, image, { pixelRatio: 2 });
	}
}

/** The point of a town: a dot of `radius` px with a light rim. */
function dotImage(radius: number, theme: MapTheme): ImageData {
	const size = Math.ceil((radius + 1.5) * 4);
	const context = drawingContext(size);
	const disc = (r: number) =>
		new Path2D(`M${size / 2 - r} ${size / 2}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`);
	context.fillStyle = theme.surface;
	context.fill(disc((radius + 1.5) * 2));
	context.fillStyle = theme.text;
	context.fill(disc(radius * 2));
	return context.getImageData(0, 0, size, size);
}

/** Like the SVG patterns: lines for missing, dots for secret, a grid for not applicable. */
function patternImage(mark: Mark, theme: MapTheme): ImageData {
	const context = drawingContext(SIZE);
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

function drawingContext(size: number): CanvasRenderingContext2D {
	const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The browser gives no 2D canvas, so the map has no patterns for missing values.');
	return context;
}
