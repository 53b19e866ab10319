import type { Topology } from 'topojson-specification';
import { drawsFast } from './draws-fast';
import { layerPath, type SvgGeometry } from './geometry';
import type { Scene } from './live-map';

/** Loads a TopoJSON file by its path below `static/`. */
export type LoadTopology = (path: string) => Promise<Topology>;

/** A map that a stage can hold. */
interface StageMap {
	show(scene: Scene): Promise<void>;
	close(): void;
}

/** What the stage itself gives a map. */
interface StageGiven {
	readonly scene: Scene;
	/** The browser has taken the drawing context away. */
	readonly onlost: () => void;
}

interface StageParts<M extends StageMap, O extends object> {
	readonly load: LoadTopology;
	/** Loads the code of the map; what it gives opens it over a container. */
	readonly code: () => Promise<(container: HTMLElement, options: O & StageGiven) => Promise<M>>;
	readonly onfailure: (error: unknown) => void;
}

/**
 * Brings the live map over the SVG map and keeps it there. Until it shows the current geometry, and whenever WebGL is missing or
 * lost, the SVG map is what the reader sees. Where WebGL is drawn in software the SVG map answers sooner and recolours faster: there the live map
 * comes when the reader wants to zoom (docs/adr/0013).
 */
export class MapStage<M extends StageMap, O extends object> {
	readonly #load: LoadTopology;
	readonly #code: StageParts<M, O>['code'];
	readonly #onfailure: (error: unknown) => void;
	/** Files under way or here, by path. Nothing is drawn from it. */
	readonly #files: Record<string, Promise<Topology>> = {};
	#live = $state.raw<M | null>(null);
	#shown = $state.raw<SvgGeometry | null>(null);
	/** Opens the live map at last, while it waits to be needed. */
	#waiting = $state.raw<(() => Promise<void>) | null>(null);

	constructor({ load, code, onfailure }: StageParts<M, O>) {
		this.#load = load;
		this.#code = code;
		this.#onfailure = onfailure;
	}

	/** The live map, once it's there. */
	get live(): M | null {
		return this.#live;
	}

	/** True while the SVG map is the interactive one, until `need`. */
	get waits(): boolean {
		return this.#waiting !== null;
	}

	/** True while the live map shows exactly this geometry. */
	shows(geometry: SvgGeometry): boolean {
		return this.#live !== null && this.#shown === geometry;
	}

	/** In the browser: has the files of a geometry under way before the page is hydrated. A failure is `open`'s to tell. */
	prepare(geometry: SvgGeometry): void {
		if (typeof document !== 'undefined' && drawsFast()) this.#scene(geometry).catch(() => undefined);
	}

	/** Opens the live map; returns the way to close it. `geometry` and `options` are read once everything is loaded. */
	open(container: HTMLElement, geometry: () => SvgGeometry, options: () => O): () => void {
		let closed = false;
		const start = async (): Promise<void> => {
			const [open, scene] = await Promise.all([this.#code(), this.#scene(geometry())]);
			if (closed) return;
			const live = await open(container, { ...options(), scene, onlost: () => this.#lose() });
			if (closed) return live.close();
			this.#live = live;
			this.#shown = scene.geometry;
		};
		if (drawsFast()) start().catch(this.#onfailure);
		else this.#waiting = start;
		return () => {
			closed = true;
			this.#waiting = null;
			this.#drop();
		};
	}

	/** The live map, opened now if it was waiting; null if there is none. */
	async need(): Promise<M | null> {
		const start = this.#waiting;
		if (start) {
			this.#waiting = null;
			await start().catch(this.#onfailure);
		}
		return this.#live;
	}

	/** Takes the live map to another geometry, if it's another one. */
	async follow(geometry: SvgGeometry): Promise<void> {
		const live = this.#live;
		if (!live || this.#shown === geometry) return;
		try {
			const scene = await this.#scene(geometry);
			if (this.#live !== live) return;
			await live.show(scene);
			this.#shown = geometry;
		} catch (error) {
			this.#onfailure(error);
		}
	}

	#lose(): void {
		this.#drop();
		this.#onfailure(new Error('The browser has taken back the drawing context; the map goes on as a drawing.'));
	}

	#drop(): void {
		this.#live?.close();
		this.#live = null;
		this.#shown = null;
	}

	async #scene(geometry: SvgGeometry): Promise<Scene> {
		const [backdrop, outlines, places, ...regions] = await Promise.all([
			this.#file(layerPath('backdrop')),
			this.#file(layerPath('outlines')),
			this.#file(layerPath('places')),
			...geometry.layers.map((layer) => this.#file(layerPath(layer)))
		]);
		return { geometry, layers: { backdrop, outlines, places, regions } };
	}

	/** Each file once; a failure is forgotten, so that the next try loads again. */
	#file(path: string): Promise<Topology> {
		const known = this.#files[path];
		if (known) return known;
		const loading = this.#load(path).catch((error: unknown) => {
			delete this.#files[path];
			throw error;
		});
		this.#files[path] = loading;
		return loading;
	}
}

/** Has the live map's code under way before its figures and shapes are known. A failure is `open`'s to tell. */
export function fetchLiveMap(): void {
	if (drawsFast()) import('./live-map').catch(() => undefined);
}
