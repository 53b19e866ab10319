import type { Map } from 'maplibre-gl';

/**
 * MapLibre draws a frame for every tile that comes in; in software each takes a quarter of a second, and the page waits for it. Under the SVG
 * map nobody sees them: tiles and labels are prepared, and the whole picture is drawn once, when the returned function is called.
 */
function holdPainting(map: Map): () => void {
	const { painter } = map;
	const render = painter.render.bind(painter);
	painter.render = () => undefined;
	return () => {
		painter.render = render;
		map.triggerRepaint();
	};
}

/** Resolves once the next frame is on the screen. */
function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Resolves when everything is loaded and drawn. */
export function idle(map: Map): Promise<void> {
	return new Promise((resolve) => void map.once('idle', () => resolve()));
}

/** Resolves when the map shows its whole first picture, drawn once. */
export async function firstPicture(map: Map): Promise<void> {
	const paint = holdPainting(map);
	await idle(map);
	paint();
	await idle(map);
	await nextFrame();
}
