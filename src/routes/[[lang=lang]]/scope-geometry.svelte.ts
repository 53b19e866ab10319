import { loadGeometry, loadTopology } from '$lib/data/geo-loader';
import type { Catalogue } from '$lib/domain/catalogue';
import type { Level, Scope } from '$lib/domain/region';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { isSvgGeometry } from '$lib/map/geometry-guard';

interface GeometryOptions {
	/** The scope and level to be drawn. */
	readonly wanted: () => { readonly scope: Scope; readonly level: Level };
	/** The addresses of all boundaries; null until they are known. */
	readonly files: () => Catalogue['files'] | null;
	/** False: the drawing stays as it is, no live map will ask for layers. */
	readonly live?: () => boolean;
	/** Came with the prerendered page; null if nothing did. */
	readonly first?: () => SvgGeometry | null;
}

/** The drawing of a scope at a level. Another one is loaded when it is wanted, the last one stays until it is here. */
export class ScopeGeometry {
	readonly #options: GeometryOptions;
	#loaded = $state.raw<SvgGeometry | null>(null);
	#error = $state.raw<unknown>(null);

	constructor(options: GeometryOptions) {
		this.#options = options;
	}

	/** The one that is wanted; null while it is on its way. */
	readonly fitting = $derived.by((): SvgGeometry | null => {
		const { scope, level } = this.#options.wanted();
		const known = [this.#options.first?.() ?? null, this.#loaded];
		return known.find((one) => one?.scope === scope && one.level === level) ?? null;
	});

	/** The one to draw: what is wanted, or the last one meanwhile; null before the first. */
	readonly current = $derived.by(
		(): SvgGeometry | null => this.fitting ?? this.#loaded ?? this.#options.first?.() ?? null
	);

	/** For the live map; null where there will be none. A new function is a new way to the same files: only when there are others. */
	readonly load = $derived.by(() => {
		const files = this.#options.files();
		const isLive = this.#options.live?.() ?? true;
		return files && isLive ? (path: string) => loadTopology(files, path) : null;
	});

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#error;
	}

	/** Loads what is wanted and not here; to be called in an effect, returns its cleanup. */
	follow(): () => void {
		const [{ scope, level }, files] = [this.#options.wanted(), this.#options.files()];
		if (this.fitting || !files) return () => undefined;
		const abort = new AbortController();
		loadGeometry(files, svgPath(scope, level), isSvgGeometry, { signal: abort.signal }).then(
			(arrived) => {
				this.#loaded = arrived;
				this.#error = null;
			},
			(error: unknown) => {
				if (!abort.signal.aborted) this.#error = error;
			}
		);
		return () => abort.abort();
	}
}
