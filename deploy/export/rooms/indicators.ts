import type { AgeSlicesByGroup } from '../../../src/lib/domain/age-structure';
import { POPULATION } from '../../../src/lib/domain/per-head';
import type { Result } from '../../../src/lib/domain/result';
import type { Slice } from '../../../src/lib/domain/slice';
import type { View } from '../../../src/lib/domain/view';
import { parseView } from '../../../src/lib/domain/view-codec';
import type { Lang } from '../../../src/lib/i18n/lang';
import { loadMessages } from '../../../src/lib/i18n/messages';
import { loadPaperTexts } from '../../../src/lib/i18n/paper-texts';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { INDICATOR_DRAWINGS } from '../../../src/lib/sheets/indicator-drawings';
import { indicatorSheet } from '../../../src/lib/sheets/indicator-sheet';
import { ageSides } from '../../../src/lib/state/age-sides';
import { placeNamer, type Atlas } from '../../../src/lib/state/atlas';
import { resultOf } from '../../../src/lib/state/result';
import { mapCredits } from '../../../src/routes/map-credits.server';
import { staticJson } from '../../../src/routes/static-files.server';
import { indicatorSlice } from './build-files';
import { chosenDrawing, refuse, type Room } from './room';

/** /indikatoren */
export const indicators: Room = async (request) => {
	const { atlas, params, address, lang, t, paper } = request;
	const { view, problems } = parseView(params, atlas.context);
	refuse(problems);
	const result = resultIn(atlas, view, lang);
	const drawing = chosenDrawing(request, INDICATOR_DRAWINGS) ?? 'karte';
	const agesIn = (other: Lang) => (drawing === 'altersaufbau' ? ageSides(atlas, ageSlices(atlas), view, other) : null);
	const ages = agesIn(lang);
	const sheet = indicatorSheet(drawing, {
		result,
		resultIn: (year, shown) => resultIn(atlas, { ...view, ...shown, year }, lang),
		ages,
		t,
		words: paper,
		lang,
		known: { places: atlas.places, nameOf: placeNamer(atlas, lang) },
		geometry: () => Promise.resolve(staticJson<SvgGeometry>(svgPath(view.scope, view.level))),
		credits: mapCredits(),
		dataVersion: atlas.catalogue.dataVersion,
		path: address,
		inLang: async (other) => ({
			result: resultIn(atlas, view, other),
			ages: agesIn(other),
			t: await loadMessages(other),
			words: await loadPaperTexts(other)
		})
	});
	return { sheet: { ...sheet, altText: await sheet.altText(lang) }, sources: ages?.sources ?? result.sources };
};

function resultIn(atlas: Atlas, view: View, lang: Lang): Result {
	const sliceOf = (id: string): Slice => indicatorSlice(atlas, id, view.level, view.own);
	const population = view.mode === 'per_head' ? sliceOf(POPULATION) : null;
	return resultOf(atlas, view, sliceOf(view.indicator), lang, population);
}

function ageSlices(atlas: Atlas): AgeSlicesByGroup {
	const sliceOf = (group: string): Slice => indicatorSlice(atlas, group, 'nuts3', []);
	return {
		share_65plus: sliceOf('share_65plus'),
		share_15_64: sliceOf('share_15_64'),
		share_0_14: sliceOf('share_0_14')
	};
}
