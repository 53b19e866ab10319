import type { MapOptions } from 'maplibre-gl';
import { fontFaces } from './live-fonts';
import { mapLayers } from './live-layers';
import type { LiveMapOptions } from './live-map';
import { sourceData, sourceOf } from './live-sources';
import type { MapTheme } from './live-theme';

/** What MapLibre is started with: a style without any foreign address, no turning, no tilting. */
export function mapOptions(container: HTMLElement, options: LiveMapOptions, theme: MapTheme): MapOptions {
	const { geometry, layers } = options.scene;
	const data = sourceData(geometry, layers, options.nameOf);
	return {
		container,
		style: {
			version: 8,
			'font-faces': fontFaces(),
			sources: Object.fromEntries(Object.entries(data).map(([id, one]) => [id, sourceOf(one)])),
			layers: mapLayers(theme)
		},
		bounds: [...geometry.bounds] as [number, number, number, number],
		fitBoundsOptions: { padding: 0 },
		locale: { ...options.locale },
		cooperativeGestures: options.cooperativeGestures,
		attributionControl: false,
		maxZoom: 11,
		pixelRatio: Math.min(devicePixelRatio, 2),
		fadeDuration: 0,
		keyboard: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		rollEnabled: false,
		renderWorldCopies: false,
		refreshExpiredTiles: false,
		validateStyle: false
	};
}
