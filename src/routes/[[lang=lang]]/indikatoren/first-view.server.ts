import type { Region } from '$lib/domain/region';
import { defaultView } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';
import { resultOf } from '$lib/state/result';
import { buildAtlas, buildSlice } from '../../static-files.server';

/** The default view, made at build time from the same slice and by the same functions as in the browser. */
export function firstIndicatorView(lang: Lang) {
	const atlas = buildAtlas();
	const view = defaultView(atlas.context);
	const indicator = atlas.indicators.get(view.indicator);
	if (!indicator) throw new RangeError(`The catalogue lacks the default indicator ${view.indicator}.`);
	const first = resultOf(atlas, view, buildSlice(indicator, view.level), lang);
	return {
		first,
		selectedRegions: view.selected.flatMap((code): readonly Region[] => {
			const region = atlas.places.regions.get(code);
			return region ? [region] : [];
		}),
		dataVersion: atlas.catalogue.dataVersion
	};
}
