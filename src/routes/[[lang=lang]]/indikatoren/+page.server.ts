import { PAGE_THEME } from '$lib/charts/chartTheme';
import { COURSE_SIZES, courseOption } from '$lib/charts/courseOption';
import { renderChartSvg } from '$lib/charts/svgChart';
import type { Region } from '$lib/domain/region';
import { defaultView } from '$lib/domain/view-codec';
import { loadMessages } from '$lib/i18n/messages';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { resultOf } from '$lib/state/result';
import { mapCredits } from '../../map-credits.server';
import { buildAtlas, buildSlice, staticJson } from '../../static-files.server';
import { languageOf } from '../language';
import type { PageServerLoad } from './$types';

/** The default view, made at build time from the same slice and by the same functions as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = languageOf(params.lang);
	const atlas = buildAtlas();
	const view = defaultView(atlas.context);
	const indicator = atlas.indicators.get(view.indicator);
	if (!indicator) throw new RangeError(`The catalogue lacks the default indicator ${view.indicator}.`);
	const first = resultOf(atlas, view, buildSlice(indicator, view.level), lang);
	const size = COURSE_SIZES.medium;
	const option = courseOption(first, await loadMessages(lang), lang, PAGE_THEME, size);
	return {
		first,
		selectedRegions: view.selected.flatMap((code): readonly Region[] => {
			const region = atlas.places.regions.get(code);
			return region ? [region] : [];
		}),
		geometry: staticJson<SvgGeometry>(svgPath(view.scope, view.level)),
		chart: renderChartSvg(option, size.width, size.height),
		credits: mapCredits(),
		dataVersion: atlas.catalogue.dataVersion
	};
};
