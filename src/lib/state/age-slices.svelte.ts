import type { AgeSlicesByGroup } from '$lib/domain/age-structure';
import type { LiveAtlas } from './live-atlas';
import { Loading } from './loading.svelte';

/** The shares of the three age groups by Kreis and group. Throws as `loadSlice` does. */
export async function loadAgeSlices({ slices }: LiveAtlas, signal?: AbortSignal): Promise<AgeSlicesByGroup> {
	const load = (group: keyof AgeSlicesByGroup) => slices.loadSlice(group, 'nuts3', signal ? { signal } : {});
	const [share_65plus, share_15_64, share_0_14] = await Promise.all([
		load('share_65plus'),
		load('share_15_64'),
		load('share_0_14')
	]);
	return { share_65plus, share_15_64, share_0_14 };
}

/** The shares of three age groups, loaded when they are first looked at. */
export class AgeSlices {
	#slices = $state.raw<AgeSlicesByGroup | null>(null);
	readonly #loading = new Loading();

	/** Null until all three are here. */
	get slices(): AgeSlicesByGroup | null {
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
			this.#slices = await loadAgeSlices(atlas, signal);
		});
	}

	/** Tries again after a failure. */
	retry(): void {
		this.#loading.retry();
	}
}
