import type { Catalogue } from '../domain/catalogue';
import type { Level } from '../domain/region';
import type { Slice } from '../domain/slice';
import { operands, parseFormula, type Formula } from '../domain/formula';
import { abortable } from './abortable';
import type { Engine } from './engine';
import { fetchJson, type Fetch } from './fetch-file';
import { LoadError } from './load-error';
import { sliceSchema } from './slice-schema';

export interface SliceLoaderOptions {
	readonly fetch?: Fetch;
	/** Slices kept, the least recently used ones go first. */
	readonly capacity?: number;
	/** Told a slice that came from its file; gives what is kept of it, perhaps with figures of more places. Rejects with LoadError. */
	readonly complete?: (slice: Slice) => Promise<Slice>;
	/** There are no tables, as of an archived edition: every slice comes from its file. */
	readonly slicesOnly?: boolean;
	/** Told when the engine could not give a slice and the prerendered file stood in. */
	readonly onEngineProblem?: (error: unknown) => void;
}

interface Pending {
	readonly slice: Promise<Slice>;
	readonly abort: AbortController;
	waiting: number;
}

/**
 * Slices by indicator and level. Until the engine is ready, and whenever it fails, they come from the prerendered files, those of formulas from the files of their indicators. Callers that
 * want the same slice share one request; it is aborted when none of them waits any more.
 */
export class SliceLoader {
	readonly #catalogue: Catalogue;
	readonly #engine: Engine | null;
	readonly #options: SliceLoaderOptions;
	readonly #known = new Map<string, Slice>();
	readonly #pending = new Map<string, Pending>();

	constructor(catalogue: Catalogue, engine: Engine | null, options: SliceLoaderOptions = {}) {
		this.#catalogue = catalogue;
		this.#engine = engine;
		this.#options = options;
	}

	/** A slice that is already there: no wait, no request. */
	known(indicator: string, level: Level): Slice | undefined {
		const key = keyOf(indicator, level);
		const slice = this.#known.get(key);
		if (slice) this.remember(slice);
		return slice;
	}

	/** Keeps a slice that came another way, e.g. with the prerendered page. */
	remember(slice: Slice): void {
		const key = keyOf(slice.indicator, slice.level);
		this.#known.delete(key);
		this.#known.set(key, slice);
		const [oldest] = this.#known.keys();
		if (oldest !== undefined && this.#known.size > (this.#options.capacity ?? 40)) this.#known.delete(oldest);
	}

	/** Throws LoadError, or the signal's reason. A failure isn't remembered: asking again tries again. */
	async loadSlice(indicator: string, level: Level, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Slice> {
		signal?.throwIfAborted();
		const known = this.known(indicator, level);
		if (known) return known;
		const pending = this.#request(indicator, level);
		pending.waiting++;
		try {
			return await abortable(pending.slice, signal);
		} finally {
			if (--pending.waiting === 0) pending.abort.abort();
		}
	}

	#request(indicator: string, level: Level): Pending {
		const key = keyOf(indicator, level);
		const shared = this.#pending.get(key);
		if (shared && !shared.abort.signal.aborted) return shared;
		const abort = new AbortController();
		const slice = this.#read(indicator, level, abort.signal).finally(() => {
			if (this.#pending.get(key) === pending) this.#pending.delete(key);
		});
		slice.then(
			(loaded) => this.remember(loaded),
			() => undefined
		);
		const pending: Pending = { slice, abort, waiting: 0 };
		this.#pending.set(key, pending);
		return pending;
	}

	async #read(indicator: string, level: Level, signal: AbortSignal): Promise<Slice> {
		const engine = this.#engine;
		if (engine?.state.kind === 'ready' && !this.#options.slicesOnly) {
			try {
				const { engineSlice } = await import('./engine-slices');
				return await engineSlice(indicator, level, { engine, groups: this.#catalogue.groups, signal });
			} catch (error) {
				signal.throwIfAborted();
				this.#options.onEngineProblem?.(error);
			}
		}
		const formula = parseFormula(indicator);
		if (formula) return this.#compute(formula, { indicator, level }, signal);
		const slice = await prerenderedSlice(this.#catalogue, indicator, level, { signal, fetch: this.#options.fetch });
		return this.#options.complete ? this.#options.complete(slice) : slice;
	}

	async #compute(
		formula: Formula,
		{ indicator, level }: Pick<Slice, 'indicator' | 'level'>,
		signal: AbortSignal
	): Promise<Slice> {
		const [{ formulaOfSlices }, ...parts] = await Promise.all([
			import('./formula-slices'),
			...operands(formula).map((part) => this.loadSlice(part, level, { signal }))
		]);
		return formulaOfSlices(formula, indicator, { groups: this.#catalogue.groups, parts });
	}
}

/** A slice from its prerendered file, whose address the catalogue knows. Throws LoadError. */
async function prerenderedSlice(
	catalogue: Catalogue,
	indicator: string,
	level: Level,
	options: { readonly signal?: AbortSignal; readonly fetch?: Fetch | undefined } = {}
): Promise<Slice> {
	const coverage = catalogue.indicators.find((known) => known.indicator === indicator)?.coverage[level];
	if (!coverage) {
		throw new LoadError(
			'unlisted',
			`${indicator}.${level}`,
			`The catalogue has no "${indicator}" at level ${level}. Choose another indicator or level.`
		);
	}
	const slice = await fetchJson(coverage.slice, sliceSchema, options);
	if (slice.indicator === indicator && slice.level === level) return slice;
	throw new LoadError(
		'invalid',
		coverage.slice,
		`${coverage.slice} holds ${slice.indicator}.${slice.level} instead of ${indicator}.${level}.`
	);
}

function keyOf(indicator: string, level: Level): string {
	return `${indicator}.${level}`;
}
