import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { changedStates, featureStates, type Attention, type FeatureState } from './feature-state';
import type { SvgGeometry, SvgPlace } from './geometry';
import { mapLayers } from './live-layers';
import { openMap } from './live-library';
import { mapOptions } from './live-options';
import { frameMap, hideCanvas, zoomBy } from './live-camera';
import { firstPicture, idle } from './live-painting';
import { addImages } from './live-patterns';
import { listenTo } from './live-pointer';
import { markedOf, pointsOf, sourceData, type LiveLayers } from './live-sources';
import { loadStyleSheet } from './live-stylesheet';
import { readTheme, watchTheme, type MapTheme } from './live-theme';
import type { MapPaint } from './paint';

/** Written over whatever a feature had before. */
const NOTHING: Readonly<Record<keyof FeatureState, null>> = {
	color: null,
	r: null,
	negative: null,
	hovered: null,
	ring: null,
	width: null,
	casing: null
};

/** A drawing's geometry twice: as SVG for framing, as layers for the map. */
export interface Scene {
	readonly geometry: SvgGeometry;
	readonly layers: LiveLayers;
}

/** How the page and the live map talk. */
export interface LiveMapOptions {
	readonly scene: Scene;
	readonly paint: MapPaint;
	readonly nameOf: (place: SvgPlace) => string;
	/** Texts of MapLibre's own interface, by its keys. */
	readonly locale: Readonly<Record<string, string>>;
	/** Scrolling the page over the map scrolls the page; two fingers or Ctrl move the map. */
	readonly cooperativeGestures: boolean;
	/** Region under the pointer, null when it leaves; client coordinates. */
	readonly onhover: (region: string | null, x: number, y: number) => void;
	readonly onselect: (region: string) => void;
	/** The browser has taken the drawing context away: the SVG map must take over. */
	readonly onlost: () => void;
}

/** The interactive map. One per page; it owns its camera, and everything else it is told. */
export class LiveMap {
	readonly #map: MapLibre;
	readonly #options: LiveMapOptions;
	readonly #stopWatching: () => void;
	#theme: MapTheme;
	#scene: Scene;
	#paint: MapPaint;
	#attention: Attention = { hovered: null, focused: null };
	#states: ReadonlyMap<string, FeatureState> = new Map();
	#order = '';
	#marked = '';
	/** True once the reader has moved the camera: from then on a resize keeps it. */
	#moved = false;

	private constructor(container: HTMLElement, options: LiveMapOptions) {
		this.#options = options;
		this.#scene = options.scene;
		this.#paint = options.paint;
		this.#theme = readTheme(container);
		this.#map = openMap(container, mapOptions(container, options, this.#theme));
		this.#stopWatching = watchTheme(() => this.#retheme());
	}

	/**
	 * Opens the map over `container` and resolves as soon as it shows the whole paint.
	 * @throws Error when the browser gives no WebGL context.
	 */
	static async open(container: HTMLElement, options: LiveMapOptions): Promise<LiveMap> {
		await loadStyleSheet();
		const live = new LiveMap(container, options);
		await live.#ready();
		return live;
	}

	/** Shows another paint: only regions whose state changed are touched. */
	paint(paint: MapPaint): void {
		this.#paint = paint;
		this.#apply();
	}

	/** Shows where pointer and keyboard are. */
	attend(attention: Attention): void {
		this.#attention = attention;
		this.#apply();
	}

	/** Another scope or level: new shapes, new frame. Resolves when they are drawn. */
	async show(scene: Scene): Promise<void> {
		this.#scene = scene;
		this.#order = this.#marked = '';
		this.#states = new Map();
		for (const source of ['regions', 'points', 'outlines']) this.#map.removeFeatureState({ source });
		const data = Object.entries(sourceData(scene.geometry, scene.layers, this.#options.nameOf));
		for (const [id, one] of data) this.#map.getSource<GeoJSONSource>(id)?.setData(one);
		this.home();
		await idle(this.#map);
	}

	/** Back to the frame of the scope. */
	home(): void {
		this.#moved = false;
		frameMap(this.#map, this.#scene.geometry.bounds);
		this.#apply();
	}

	/** Closer by `steps` zoom levels, or farther with a negative number. */
	zoom(steps: number): void {
		this.#moved = true;
		zoomBy(this.#map, steps);
	}

	/** While years are scrubbed the map is drawn at one pixel per CSS pixel. */
	scrub(active: boolean): void {
		const ratio = active ? 1 : Math.min(devicePixelRatio, 2);
		if (this.#map.getPixelRatio() !== ratio) this.#map.setPixelRatio(ratio);
	}

	/** Where a region's label point is, px from the container's corner. A region outside the window is brought into it. */
	reveal(region: string): { x: number; y: number } | null {
		const [place] = pointsOf(this.#scene.geometry, [region]).features;
		if (place?.geometry.type !== 'Point') return null;
		const [lon = 0, lat = 0] = place.geometry.coordinates;
		if (!this.#map.getBounds().contains([lon, lat])) {
			this.#moved = true;
			this.#map.jumpTo({ center: [lon, lat] });
		}
		return this.#map.project([lon, lat]);
	}

	/** Degrees of a point in px from the container's corner. */
	degreesAt(point: readonly [number, number]): readonly [lon: number, lat: number] {
		const { lng, lat } = this.#map.unproject([point[0], point[1]]);
		return [lng, lat];
	}

	/** Frees the drawing context, the worker and every listener. */
	close(): void {
		this.#stopWatching();
		this.#map.remove();
	}

	async #ready(): Promise<void> {
		const map = this.#map;
		hideCanvas(map);
		// Camera, colours and listeners before the first frame: each further frame of a map this size takes long in software.
		map.once('style.load', () => {
			addImages(map, this.#theme);
			this.home();
			listenTo(map, {
				...this.#options,
				layers: () => (this.#paint.drawing === 'fill' ? ['regions'] : ['symbols', 'regions']),
				onmove: () => (this.#moved = true),
				onresize: () => {
					if (!this.#moved) this.home();
				}
			});
		});
		await firstPicture(map);
	}

	#apply(): void {
		this.#sortSymbols();
		this.#hatch();
		const next = featureStates(this.#paint, this.#attention, this.#theme, this.#drawingWidth());
		for (const [code, state] of changedStates(this.#states, next)) this.#setState(code, state);
		this.#states = next;
	}

	#setState(code: string, state: FeatureState | null): void {
		const sources = this.#scene.geometry.regions[code] === undefined ? ['outlines'] : ['regions', 'points'];
		for (const source of sources) this.#map.setFeatureState({ source, id: code }, { ...NOTHING, ...state });
	}

	/** Patterns have shapes of their own: as an invisible layer over all regions they would cost a frame's worth of time each. */
	#hatch(): void {
		const marked = [...this.#paint.marks].map((pair) => pair.join(':')).join();
		if (marked === this.#marked) return;
		this.#marked = marked;
		this.#map.getSource<GeoJSONSource>('marked')?.setData(markedOf(this.#scene.layers, this.#paint.marks));
	}

	/** Large symbols lie below small ones: a change of their order rewrites the points, a change of size does not. */
	#sortSymbols(): void {
		if (this.#paint.drawing === 'fill') return;
		const codes = [...this.#paint.shares].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([code]) => code);
		const order = codes.join();
		if (order === this.#order) return;
		this.#order = order;
		this.#map.getSource<GeoJSONSource>('points')?.setData(pointsOf(this.#scene.geometry, codes));
	}

	/** Width of the scope's frame on the screen, px, as the SVG map has it. */
	#drawingWidth(): number {
		const { width, height } = this.#scene.geometry;
		const { clientWidth, clientHeight } = this.#map.getContainer();
		return Math.min(clientWidth, (clientHeight * width) / height);
	}

	#retheme(): void {
		this.#theme = readTheme(this.#map.getContainer());
		addImages(this.#map, this.#theme);
		for (const { id, ...layer } of mapLayers(this.#theme)) {
			for (const [name, value] of Object.entries(layer.paint ?? {}))
				this.#map.setPaintProperty(id, name as never, value as never);
		}
		this.#apply();
	}
}
