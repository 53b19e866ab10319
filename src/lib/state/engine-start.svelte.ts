import type { Engine, EngineState } from '$lib/data/engine';
import type { LiveAtlas } from './live-atlas';

/** Starts the engine when the page has nothing more urgent to do, and tells how far it is. */
export class EngineStart {
	#state = $state.raw<EngineState>({ kind: 'idle' });
	#engine: Engine | null = null;

	get state(): EngineState {
		return this.#state;
	}

	/**
	 * Follows the engine of an atlas and starts it, unless there are no tables for it; to be called in an effect once the map is interactive, returns its
	 * cleanup.
	 */
	follow({ engine, isArchived }: LiveAtlas): () => void {
		this.#engine = engine;
		this.#state = engine.state;
		const stop = engine.onState((state) => {
			this.#state = state;
			if (state.kind === 'ready') performance.mark('atlas:engine-ready');
		});
		if (isArchived) return stop;
		const cancel = whenIdle(() => this.start());
		return () => {
			cancel();
			stop();
		};
	}

	/** Starts, or after a failure starts anew; failures show in `state`. */
	start(): void {
		this.#engine?.start().catch(() => undefined);
	}
}

/** Calls back when the browser is idle (Safari has no such signal: after a short while); returns a function that cancels. */
function whenIdle(callback: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const handle = requestIdleCallback(callback, { timeout: 4000 });
		return () => cancelIdleCallback(handle);
	}
	const timer = setTimeout(callback, 1500);
	return () => clearTimeout(timer);
}
