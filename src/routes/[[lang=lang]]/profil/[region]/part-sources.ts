import { sourceIds } from '$lib/domain/source-ids';
import type { ProfileData } from './shown-profile';

/** Ids of the sources that one part of a profile rests on; of all its tables, where it isn't one of them. */
export function partSources(figure: string, data: ProfileData): ReadonlySet<string> {
	const { sections, kreis, commuting, funding, componentSources } = data;
	const rows = sections.flatMap((section) => section.rows);
	const sourcesOf = (some: readonly (typeof rows)[number][]) => some.flatMap(({ source }) => sourceIds(source));
	switch (figure) {
		case 'lage':
			return new Set();
		case 'commuting':
			return new Set(commuting?.sources);
		case 'funding':
			return new Set(funding?.rows.map(({ amount }) => amount.source));
		case 'kreis':
			return new Set(sourcesOf(kreis?.rows ?? []));
		case 'growth':
			return new Set([
				...sourcesOf(rows.filter(({ indicator }) => indicator === 'population_total')),
				...componentSources
			]);
		default:
			return new Set(sourcesOf(sections.find(({ section }) => section === figure)?.rows ?? rows));
	}
}
