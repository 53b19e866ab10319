import type { Source } from '$lib/domain/indicator';
import { LEVELS } from '$lib/domain/region';
import { indexSlice } from '$lib/domain/slice-index';
import { sourceIds } from '$lib/domain/source-ids';
import type { Lang } from '$lib/i18n/lang';
import { placeNamer, type Atlas } from '$lib/state/atlas';
import { buildSlice } from '../static-files.server';
import type { RegionPart } from './start-drawings';

/** What the Regiopolregion is made of, and its partner across the sea; municipal figures come from the municipal slice. */
const PARTS = ['DE803', 'DE80K', 'mittelbereich_ribnitz_damgarten', 'DK_376'] as const;

/** The parts of the region with their last known population. */
export function regionParts(atlas: Atlas, lang: Lang): RegionPart[] {
	const nameOf = placeNamer(atlas, lang);
	return PARTS.map((code) => partOf(atlas, code, nameOf(code)));
}

/** What their figures rest on. */
export function partSources(atlas: Atlas, parts: readonly RegionPart[]): Source[] {
	const used = new Set(parts.flatMap(({ source }) => sourceIds(source)));
	return [...used].flatMap((id) => atlas.sources.get(id) ?? []);
}

function partOf(atlas: Atlas, code: string, name: string): RegionPart {
	const indicator = atlas.indicators.get('population_total');
	if (!indicator) throw new RangeError('The catalogue lacks the population.');
	for (const level of LEVELS) {
		const index = indexSlice(buildSlice(indicator, level));
		const year = index.slice.years.findLast((candidate) => index.valueAt(code, candidate) !== null);
		if (year === undefined) continue;
		const { value: population, source } = index.at(code, year);
		return { code, name, population, year, source };
	}
	return { code, name, population: null, year: null, source: null };
}
