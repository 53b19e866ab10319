import type { LayerSpecification, MapOptions } from 'maplibre-gl';
import { fontFaces } from './live-fonts';
import { mapLayers } from './live-layers';
import type { LiveMapOptions } from './live-map';
import { sourceData, sourceOf, type Collection } from './live-sources';
import type { MapTheme } from './live-theme';

/** What a map of regions is started with. */
export function mapOptions(container: HTMLElement, options: LiveMapOptions, theme: MapTheme): MapOptions {
	const { geometry, layers } = options.scene;
	return baseOptions(container, {
		data: sourceData(geometry, layers, options.nameOf),
		layers: mapLayers(theme),
		bounds: geometry.bounds,
		locale: options.locale,
		cooperativeGestures: options.cooperativeGestures
	});
}

interface BaseOptions {
	readonly data: Readonly<Record<string, Collection>>;
	readonly layers: LayerSpecification[];
	readonly bounds: readonly [number, number, number, number];
	readonly locale: Readonly<Record<string, string>>;
	readonly cooperativeGestures: boolean;
}

/** What every map is started with: a style without any foreign address, no turning, no tilting. */
export function baseOptions(container: HTMLElement, options: BaseOptions): MapOptions {
	return {
		container,
		style: {
			version: 8,
			'font-faces': fontFaces(),
			sources: Object.fromEntries(Object.entries(options.data).map(([id, one]) => [id, sourceOf(one)])),
			layers: options.layers
		},
		bounds: [...options.bounds],
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
