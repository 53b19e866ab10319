/**
 * Those of texts along an axis that don't touch one before them, from the first on: as many of evenly spaced ones, and of logarithmic ones what there is
 * room for.
 *
 * @param room that a text needs along the axis, px
 */
export function apartTicks<T extends { readonly at: number; readonly text: string }>(
	ticks: readonly T[],
	room: (text: string) => number
): T[] {
	const kept: T[] = [];
	for (const tick of ticks) {
		const last = kept.at(-1);
		if (!last || Math.abs(tick.at - last.at) >= (room(tick.text) + room(last.text)) / 2) kept.push(tick);
	}
	return kept;
}
