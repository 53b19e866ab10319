import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';

/** What a live map tells of pointer, camera and drawing context. */
export interface MapListeners {
	/** Layers whose features can be pointed at, the topmost first. */
	readonly layers: () => string[];
	/** Feature under the pointer, by its property `code`; null when it leaves; client coordinates. */
	readonly onhover: (code: string | null, x: number, y: number) => void;
	readonly onselect: (code: string) => void;
	/** The reader, not a script, has moved the camera. */
	readonly onmove: () => void;
	readonly onresize: () => void;
	/** The browser has taken the drawing context away. */
	readonly onlost: () => void;
}

/** Listens to a map for as long as it lives. */
export function listenTo(map: MapLibre, listeners: MapListeners): void {
	const codeAt = (event: MapMouseEvent): string | null => {
		const [feature] = map.queryRenderedFeatures(event.point, { layers: listeners.layers() });
		return (feature?.properties['code'] as string | undefined) ?? null;
	};
	map.on('mousemove', (event) => {
		const code = codeAt(event);
		map.getCanvas().style.cursor = code ? 'pointer' : '';
		listeners.onhover(code, event.originalEvent.clientX, event.originalEvent.clientY);
	});
	map.on('mouseout', () => listeners.onhover(null, 0, 0));
	map.on('click', (event) => {
		const code = codeAt(event);
		if (code) listeners.onselect(code);
	});
	map.on('movestart', (event) => {
		if ('originalEvent' in event && event.originalEvent) listeners.onmove();
	});
	map.on('resize', () => listeners.onresize());
	map.on('webglcontextlost', () => listeners.onlost());
}
