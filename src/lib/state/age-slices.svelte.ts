import { AGE_GROUPS, type AgeGroup } from '$lib/domain/age-structure';
import type { Slice } from '$lib/domain/slice';
import type { LiveAtlas } from './live-atlas';
import { Loading } from './loading.svelte';

/** The shares of three age groups, loaded when they are first looked at. */
export class AgeSlices {
	#slices = $state.raw<Readonly<Record<AgeGroup, Slice>> | null>(null);
	readonly #loading = new Loading();

	/** Null until all three are here. */
	get slices(): Readonly<Record<AgeGroup, Slice>> | null {
		return this.#slices;
	}

	/** Why the last load failed; null while all is well. */
	get error(): unknown {
		return this.#loading.error;
	}

	/** Loads them; to be called in an effect, returns its cleanup. */
	load(atlas: LiveAtlas | null): () => void {
		return this.#loading.run(async (signal) => {
			if (!atlas) return;
			const [old, middle, young] = await Promise.all(
				AGE_GROUPS.map((group) => atlas.slices.loadSlice(group, 'nuts3', { signal }))
			);
			if (old && middle && young) this.#slices = { share_65plus: old, share_15_64: middle, share_0_14: young };
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}
}
