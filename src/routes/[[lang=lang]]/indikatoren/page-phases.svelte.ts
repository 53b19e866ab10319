import type { Result } from '$lib/domain/result';
import { isRecoloured } from '$lib/domain/recoloured';
import { AfterPaint } from '$lib/state/after-paint.svelte';
import { EngineStart } from '$lib/state/engine-start.svelte';
import type { IndicatorPage } from '$lib/state/indicator-page.svelte';

/** What comes first on the page and what waits for it: the map with its slider, then what is drawn from figures, then the engine. */
export class PagePhases {
	readonly engine = new EngineStart();
	#mapReady = $state(false);
	#interactive = $state(false);
	readonly #late: AfterPaint<Result>;

	/** To be made while a component is made: it lives as long as that one. */
	constructor(page: IndicatorPage) {
		const late: AfterPaint<Result> = new AfterPaint(
			() => page.result,
			() => page.scrubbing || !this.#interactive || isRecoloured(late.current, page.result)
		);
		this.#late = late;
		$effect(() => late.follow());
		$effect(() => {
			// After a failure, too: the engine may be the way out.
			if (this.#mapReady && (page.ready || page.error !== null)) this.#interactive = true;
		});
		$effect(() => {
			if (!this.#interactive || !page.atlas) return;
			performance.mark('atlas:interactive-map');
			return this.engine.follow(page.atlas);
		});
	}

	/** Map and slider answer; only then the engine may take line and processor. */
	get interactive(): boolean {
		return this.#interactive;
	}

	/** For chart, ranking and table: they come after the map while the year moves, the map is coloured anew or the page comes to life. */
	get late(): Result {
		return this.#late.current;
	}

	/** The map answers. */
	readonly mapIsReady = (): void => {
		this.#mapReady = true;
	};
}
