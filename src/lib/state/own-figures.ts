import type { Slice } from '$lib/domain/slice';
import type { View } from '$lib/domain/view';
import type { LiveAtlas } from './live-atlas';

/** The slice of an indicator with the figures of own groups; how to work those out is loaded with the first of them. */
export async function loadWithOwn(
	{ slices, indicators }: LiveAtlas,
	{ indicator: id, level, own }: Pick<View, 'indicator' | 'level' | 'own'>,
	signal: AbortSignal
): Promise<Slice> {
	const loading = slices.loadSlice(id, level, { signal });
	const indicator = indicators.get(id);
	if (own.length === 0 || !indicator) return loading;
	const [{ quantitiesBehind }, { withOwnGroups }] = await Promise.all([
		import('$lib/domain/own-group'),
		import('$lib/domain/own-slice')
	]);
	const parts = await Promise.all(
		quantitiesBehind(indicator)
			.filter((part) => indicators.get(part)?.coverage[level])
			.map((part) => slices.loadSlice(part, level, { signal }))
	);
	return withOwnGroups(await loading, own, indicator, (part) => parts.find((one) => one.indicator === part));
}
