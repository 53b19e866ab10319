import type { Region } from '$lib/domain/region';
import { deriveRelation } from '$lib/domain/relation';
import { parseRelation } from '$lib/domain/relation-codec';
import type { Lang } from '$lib/i18n/lang';
import { relationMaterial } from '$lib/state/relation-scene';
import { buildAtlas, buildSlice } from '../../../static-files.server';

/** The default pair, made at build time from the same slices and by the same functions as in the browser. */
export function firstRelation(lang: Lang) {
	const atlas = buildAtlas();
	const { view } = parseRelation(new URLSearchParams(), atlas.context);
	const slice = (id: string) => {
		const indicator = atlas.indicators.get(id);
		if (!indicator) throw new RangeError(`The catalogue lacks the indicator ${id}.`);
		return buildSlice(indicator, view.level);
	};
	return {
		first: deriveRelation(view, relationMaterial(atlas, view, { x: slice(view.x), y: slice(view.y) }, lang)),
		selectedRegions: view.selected.flatMap((code): readonly Region[] => {
			const region = atlas.places.regions.get(code);
			return region ? [region] : [];
		}),
		dataVersion: atlas.catalogue.dataVersion
	};
}
