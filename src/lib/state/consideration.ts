import type { SliceLoader } from '$lib/data/slice-loader';
import type { Level } from '$lib/domain/region';

/** Milliseconds an indicator has to be highlighted before its figures are fetched. */
const CONSIDER_DELAY_MS = 60;

/** Fetches figures ahead that a reader rests on; only the last ones named. */
export class Consideration {
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** `next` says what to load when the reader has rested; null for nothing. A failure is told by whoever loads the same figures to show them. */
	consider(
		next: () => readonly [slices: Pick<SliceLoader, 'loadSlice'>, indicator: string, level: Level] | null
	): void {
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => {
			const [slices, indicator, level] = next() ?? [];
			if (slices && indicator !== undefined && level) slices.loadSlice(indicator, level).catch(() => undefined);
		}, CONSIDER_DELAY_MS);
	}
}
