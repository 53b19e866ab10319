import type { LngLatBounds, Map as MapLibre } from 'maplibre-gl';

/** Shows a frame, west, south, east, north, and keeps the reader near it. */
export function frameMap(map: MapLibre, bounds: readonly [number, number, number, number]): void {
	map.setMaxBounds(null);
	map.setMinZoom(0);
	map.fitBounds([...bounds], { animate: false, padding: 0 });
	map.setMinZoom(map.getZoom() - 0.3);
	map.setMaxBounds(around(map.getBounds()));
}

/** Closer by `steps` zoom levels, or farther with a negative number. */
export function zoomBy(map: MapLibre, steps: number): void {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	map.zoomTo(map.getZoom() + steps, { duration: isStill ? 0 : 200 });
}

/** The page around it is what assistive technology meets. */
export function hideCanvas(map: MapLibre): void {
	const canvas = map.getCanvas();
	canvas.tabIndex = -1;
	canvas.setAttribute('aria-hidden', 'true');
	canvas.removeAttribute('role');
}

/** How far the reader can move: a third of the window beyond what it shows at first. */
function around(bounds: LngLatBounds): [number, number, number, number] {
	const [width, height] = [bounds.getEast() - bounds.getWest(), bounds.getNorth() - bounds.getSouth()];
	return [
		Math.max(-180, bounds.getWest() - width / 3),
		Math.max(-80, bounds.getSouth() - height / 3),
		Math.min(180, bounds.getEast() + width / 3),
		Math.min(84, bounds.getNorth() + height / 3)
	];
}
