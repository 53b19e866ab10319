/** Stands between the ids of several sources; no id has one. */
export const BETWEEN_SOURCES = '+';

/** Several sources as one text that `sourceIds` reads, each once, in the order given; null for none. */
export function joinSources(all: Iterable<string | null>): string | null {
	const ids = new Set([...all].flatMap(sourceIds));
	return ids.size === 0 ? null : [...ids].join(BETWEEN_SOURCES);
}

/** The sources that `Observation.source` names: one for a published figure, all that a computed one is made from, none where there is no figure. */
export function sourceIds(source: string | null): readonly string[] {
	return source === null || source === '' ? [] : source.split(BETWEEN_SOURCES);
}
