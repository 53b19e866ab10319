import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../domain/distance';
import { drawsFast } from './draws-fast';
import type { FlowPaint, MapBox } from './flow-model';
import { frameMap, hideCanvas, zoomBy } from './live-camera';
import { flowData, flowMapData } from './live-flow-sources';
import { flowLayers, type FlowLook } from './live-flow-layers';
import { openMap } from './live-library';
import type { Scene } from './live-map';
import { baseOptions } from './live-options';
import { firstPicture, idle } from './live-painting';
import { listenTo } from './live-pointer';
import { loadStyleSheet } from './live-stylesheet';
import { readTheme, watchTheme, type MapTheme } from './live-theme';
import { frame } from './projection';
import { SHARE_STRENGTHS } from './share-fill';

/** Everything a flow map shows. */
export interface FlowPicture {
	readonly paint: FlowPaint;
	/** What is seen before the reader moves, in units of the geometry's drawing. */
	readonly box: MapBox;
	readonly active: string | null;
	readonly moving: boolean;
}

export interface LiveFlowMapOptions {
	readonly scene: Scene;
	readonly picture: FlowPicture;
	/** Texts of MapLibre's own interface, by its keys. */
	readonly locale: Readonly<Record<string, string>>;
	readonly cooperativeGestures: boolean;
	/** District under the pointer; client coordinates. */
	readonly onhover: (code: string | null, x: number, y: number) => void;
	readonly onselect: (code: string) => void;
	/** The browser has taken the drawing context away: the SVG map must take over. */
	readonly onlost: () => void;
}

/**
 * Steps of the dashes from one to the next: one dash a second, whatever the machine. MapLibre keeps every pattern it was ever given in
 * one picture of 512 lines, 15 for each with round ends: 34 are the most it takes.
 */
const DASHES = Array.from({ length: 30 }, (_, i) => [0.1, 6, (i / 30) * 6.1] as const);
/** Thirty pictures a second; half as many where the processor draws them. */
const STRIDE = { fast: 1, slow: 2 } as const;
/** Layers that follow pointer and keyboard. */
const ATTENTION_LAYERS = ['flows', 'flow-edges', 'active', 'active-casing'];

/** The flow map as MapLibre draws it. One per page; it owns its camera, and everything else it is told. */
export class LiveFlowMap {
	readonly #map: MapLibre;
	readonly #options: LiveFlowMapOptions;
	readonly #stopWatching: () => void;
	#theme: MapTheme;
	#scene: Scene;
	#picture: FlowPicture;
	#strengths: ReadonlyMap<string, number> = new Map();
	/** True once the reader has moved the camera. */
	#moved = false;
	#timer: ReturnType<typeof setInterval> | undefined;

	private constructor(container: HTMLElement, options: LiveFlowMapOptions) {
		this.#options = options;
		this.#scene = options.scene;
		this.#picture = options.picture;
		this.#theme = readTheme(container);
		const { paint, box } = options.picture;
		this.#map = openMap(
			container,
			baseOptions(container, {
				data: flowMapData(options.scene, paint, box),
				layers: flowLayers(this.#theme, this.#look()),
				bounds: this.#bounds(),
				locale: options.locale,
				cooperativeGestures: options.cooperativeGestures
			})
		);
		this.#stopWatching = watchTheme(() => this.#retheme());
	}

	/**
	 * Opens the map over `container` and resolves as soon as it shows the whole picture.
	 * @throws Error when the browser gives no WebGL context.
	 */
	static async open(container: HTMLElement, options: LiveFlowMapOptions): Promise<LiveFlowMap> {
		await loadStyleSheet();
		const live = new LiveFlowMap(container, options);
		await live.#ready();
		return live;
	}

	/** Shows another picture; a camera that the reader has moved stays where it is while the region is the same. */
	draw(picture: FlowPicture): void {
		const before = this.#picture;
		this.#picture = picture;
		if (picture.paint.home.code !== before.paint.home.code || !sameBox(picture.box, before.box)) this.home();
		else if (picture.paint !== before.paint) this.#redraw();
		this.#restyle(before);
	}

	/** Another geometry: new shapes, new frame. Resolves when they are drawn. */
	async show(scene: Scene): Promise<void> {
		this.#scene = scene;
		this.#strengths = new Map();
		this.#map.removeFeatureState({ source: 'regions' });
		const { paint, box } = this.#picture;
		for (const [id, data] of Object.entries(flowMapData(scene, paint, box))) this.#source(id)?.setData(data);
		this.home();
		await idle(this.#map);
	}

	/** Back to the frame of the view. */
	home(): void {
		this.#moved = false;
		frameMap(this.#map, this.#bounds());
		this.#redraw();
	}

	zoom(steps: number): void {
		this.#moved = true;
		zoomBy(this.#map, steps);
	}

	/** Where a place is, px from the container's corner; one outside the window is brought into it. */
	reveal({ lon, lat }: LonLat): { x: number; y: number } {
		if (!this.#map.getBounds().contains([lon, lat])) {
			this.#moved = true;
			this.#map.jumpTo({ center: [lon, lat] });
		}
		return this.#map.project([lon, lat]);
	}

	/** Frees the drawing context, the worker and every listener. */
	close(): void {
		clearInterval(this.#timer);
		this.#stopWatching();
		this.#map.remove();
	}

	async #ready(): Promise<void> {
		const map = this.#map;
		hideCanvas(map);
		map.once('style.load', () => {
			this.home();
			listenTo(map, {
				...this.#options,
				layers: () => ['flows', 'regions'],
				onmove: () => (this.#moved = true),
				onresize: () => {
					if (!this.#moved) this.home();
				}
			});
			// Lines keep their width on the screen.
			map.on('zoomend', () => this.#redraw());
		});
		await firstPicture(map);
		this.#animate();
	}

	/** What is seen now, in units of the drawing. */
	#seen(): MapBox {
		const { project } = frame(this.#scene.geometry.bounds, this.#scene.geometry.width);
		const bounds = this.#map.getBounds();
		const [x, y] = project(bounds.getWest(), bounds.getNorth());
		const [right, bottom] = project(bounds.getEast(), bounds.getSouth());
		// Like the SVG drawing, which is fitted into its frame: widths follow the shorter side.
		const width = Math.min(right - x, ((bottom - y) * this.#picture.box.width) / this.#picture.box.height);
		return { x, y, width, height: bottom - y };
	}

	#redraw(): void {
		const { paint } = this.#picture;
		for (const [id, data] of Object.entries(flowData(paint, this.#scene.geometry, this.#seen())))
			this.#source(id)?.setData(data);
		const next = new Map([...paint.fills].map(([code, index]) => [code, SHARE_STRENGTHS[index] ?? 0]));
		for (const code of new Set([...this.#strengths.keys(), ...next.keys()])) {
			const strength = next.get(code) ?? null;
			if (strength !== (this.#strengths.get(code) ?? null))
				this.#map.setFeatureState({ source: 'regions', id: code }, { strength });
		}
		this.#strengths = next;
	}

	#restyle(before: FlowPicture): void {
		const { active, moving, paint } = this.#picture;
		if (active === before.active && moving === before.moving && paint.home.code === before.paint.home.code) return;
		const isSame = moving === before.moving && paint.home.code === before.paint.home.code;
		this.#applyLayers(isSame ? ATTENTION_LAYERS : null);
		if (!isSame) this.#animate();
	}

	#animate(): void {
		clearInterval(this.#timer);
		if (!this.#picture.moving) return;
		const stride = STRIDE[drawsFast() ? 'fast' : 'slow'];
		let step = 0;
		this.#timer = setInterval(
			() => {
				step = (step + stride) % DASHES.length;
				const [dot = 0.1, gap = 6, shift = 0] = DASHES[step] ?? [];
				// A dash pattern begins with a dash: the shift is the gap before the first one.
				this.#map.setPaintProperty('streams', 'line-dasharray', [0, shift, dot, gap - shift]);
			},
			(stride * 1000) / DASHES.length
		);
	}

	/** Brings the layers up to date; null: all of them. */
	#applyLayers(ids: readonly string[] | null = null): void {
		for (const { id, ...layer } of flowLayers(this.#theme, this.#look())) {
			if (ids && !ids.includes(id)) continue;
			for (const [name, value] of Object.entries(layer.paint ?? {}))
				this.#map.setPaintProperty(id, name as never, value as never);
			if ('filter' in layer) this.#map.setFilter(id, layer.filter ?? null);
			if (id === 'streams') this.#map.setLayoutProperty(id, 'visibility', this.#picture.moving ? 'visible' : 'none');
		}
	}

	#look(): FlowLook {
		const { paint, active, moving } = this.#picture;
		return { members: paint.home.members, active, moving };
	}

	#bounds(): [number, number, number, number] {
		const { bounds, width } = this.#scene.geometry;
		const { unproject } = frame(bounds, width);
		const { x, y, width: across, height } = this.#picture.box;
		const [west, north] = unproject(x, y);
		const [east, south] = unproject(x + across, y + height);
		return [west, south, east, north];
	}

	#source(id: string): GeoJSONSource | undefined {
		return this.#map.getSource<GeoJSONSource>(id);
	}

	#retheme(): void {
		this.#theme = readTheme(this.#map.getContainer());
		this.#applyLayers();
	}
}

function sameBox(a: MapBox, b: MapBox): boolean {
	return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
