import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { defaultView } from '$lib/domain/view-codec';
import { resultOf } from '$lib/state/result';
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
	return {
		first: resultOf(atlas, view, buildSlice(indicator, view.level), lang),
		geometry: staticJson<SvgGeometry>(svgPath(view.scope, view.level)),
		dataVersion: atlas.catalogue.dataVersion
	};
};
