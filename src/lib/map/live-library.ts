import { Map as MapLibre, prewarm, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { loadStyleSheet } from './live-stylesheet';

// First thing: MapLibre 6 is ESM only and its worker a module of its own.
setWorkerUrl(workerUrl);
// Worker and style sheet start while the geometry is still on its way; a style sheet that fails is asked for again by `open`.
prewarm();
loadStyleSheet().catch(() => undefined);

/** Makes a map. Throws Error when the browser gives no WebGL context; then nothing of the map is left in the container. */
export function openMap(container: HTMLElement, options: MapOptions): MapLibre {
	try {
		return new MapLibre(options);
	} catch (error) {
		container.replaceChildren();
		throw error;
	}
}
