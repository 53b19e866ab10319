import type { AgeSlicesByGroup } from '../../../src/lib/domain/age-structure';
import { POPULATION } from '../../../src/lib/domain/per-head';
import type { Result } from '../../../src/lib/domain/result';
import type { Slice } from '../../../src/lib/domain/slice';
import type { View } from '../../../src/lib/domain/view';
import { parseView } from '../../../src/lib/domain/view-codec';
import type { Lang } from '../../../src/lib/i18n/lang';
import { loadMessages, type Messages } from '../../../src/lib/i18n/messages';
import { loadPaperTexts } from '../../../src/lib/i18n/paper-texts';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { INDICATOR_DRAWINGS } from '../../../src/lib/sheets/indicator-drawings';
import { indicatorSheet } from '../../../src/lib/sheets/indicator-sheet';
import { ageSides } from '../../../src/lib/state/age-sides';
import { placeNamer } from '../../../src/lib/state/atlas';
import { resultOf } from '../../../src/lib/state/result';
import type { EditionFiles } from '../edition-files';
import { indicatorSlice } from './build-files';
import { chosenDrawing, refuse, refuseFor, type Room } from './room';

/** /indikatoren */
export const indicators: Room = async (request) => {
	const { atlas, files, params, address, lang, t, paper } = request;
	const { view, problems } = parseView(params, atlas.context);
	refuse(request, problems);
	const result = resultIn(files, view, lang);
	refuseFor(replaced(result, params, t));
	const drawing = chosenDrawing(request, INDICATOR_DRAWINGS) ?? 'karte';
	const agesIn = (other: Lang) => (drawing === 'altersaufbau' ? ageSides(atlas, ageSlices(files), view, other) : null);
	const ages = agesIn(lang);
	const sheet = indicatorSheet(drawing, {
		result,
		resultIn: (year, shown) => resultIn(files, { ...view, ...shown, year }, lang),
		ages,
		t,
		words: paper,
		lang,
		known: { places: atlas.places, nameOf: placeNamer(atlas, lang) },
		geometry: () => Promise.resolve(files.json<SvgGeometry>(svgPath(view.scope, view.level))),
		credits: files.mapCredits(),
		dataVersion: atlas.catalogue.dataVersion,
		path: address,
		inLang: async (other) => ({
			result: resultIn(files, view, other),
			resultIn: (year, shown) => resultIn(files, { ...view, ...shown, year }, other),
			ages: agesIn(other),
			t: await loadMessages(other),
			words: await loadPaperTexts(other),
			known: { places: atlas.places, nameOf: placeNamer(atlas, other) }
		})
	});
	return {
		sheet: { ...sheet, altText: (said) => sheet.altText(lang, said) },
		sources: ages?.sources ?? result.sources
	};
};

/** The page's sentences about what the figures refuse of a view that the address may ask for. */
function replaced({ refusedMode, substitutedYear, view }: Result, params: URLSearchParams, t: Messages): string[] {
	const { modes } = t;
	return [
		...(refusedMode
			? [
					`modus=${refusedMode.mode}: ${modes.refused(modes.names[refusedMode.mode], modes.obstacles[refusedMode.obstacle])}`
				]
			: []),
		...(substitutedYear !== null && params.has('jahr')
			? [`jahr=${substitutedYear}: ${t.view.substituted(substitutedYear, view.year)}`]
			: [])
	];
}

function resultIn(files: EditionFiles, view: View, lang: Lang): Result {
	const sliceOf = (id: string): Slice => indicatorSlice(files, id, view.level, view.own);
	const population = view.mode === 'per_head' ? sliceOf(POPULATION) : null;
	return resultOf(files.atlas, view, sliceOf(view.indicator), lang, population);
}

function ageSlices(files: EditionFiles): AgeSlicesByGroup {
	const sliceOf = (group: string): Slice => indicatorSlice(files, group, 'nuts3', []);
	return {
		share_65plus: sliceOf('share_65plus'),
		share_15_64: sliceOf('share_15_64'),
		share_0_14: sliceOf('share_0_14')
	};
}
