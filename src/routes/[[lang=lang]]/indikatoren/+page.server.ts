import type { Region } from '$lib/domain/region';
import { defaultView } from '$lib/domain/view-codec';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { resultOf } from '$lib/state/result';
import { mapCredits } from '../../map-credits.server';
import { buildAtlas, buildSlice, staticJson } from '../../static-files.server';
import { languageOf } from '../language';
import type { PageServerLoad } from './$types';

/** The default view, made at build time from the same slice and by the same functions as in the browser. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
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
		geometry: staticJson<SvgGeometry>(svgPath(view.scope, view.level)),
		/** Addresses of all boundaries, so that the map need not wait for the catalogue. */
		geoFiles: Object.fromEntries(Object.entries(atlas.catalogue.files).filter(([name]) => name.startsWith('geo/'))),
		credits: mapCredits(),
		dataVersion: atlas.catalogue.dataVersion
	};
};
