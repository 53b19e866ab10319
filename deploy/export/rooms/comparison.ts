import type { ComparedPlace, Comparison } from '../../../src/lib/domain/comparison';
import { parseComparison } from '../../../src/lib/domain/comparison-codec';
import { fundingAsSlice } from '../../../src/lib/domain/funding-as-indicator';
import type { FundingLayer } from '../../../src/lib/domain/funding-layer';
import type { FundingIndex } from '../../../src/lib/domain/funding-slice';
import { comparisonTable } from '../../../src/lib/export/comparison-table';
import { spineScenes } from '../../../src/lib/export/spine-scene';
import {
	comparisonKnown,
	comparisonOf,
	fundingFigures,
	neededIndicators,
	neededLayers
} from '../../../src/lib/state/comparison-scene';
import { comparisonSentence } from '../../../src/routes/[[lang=lang]]/vergleich/sentence';
import { spineContent } from '../../../src/routes/[[lang=lang]]/vergleich/spine-words';
import { staticJson } from '../../../src/routes/static-files.server';
import { indicatorSlice } from './build-files';
import { refuse, roomSheet, type Room, type RoomDrawing, type RoomRequest } from './room';

/** /vergleich */
export const comparison: Room = (request) => {
	const { atlas, params, lang, t } = request;
	const index = staticJson<FundingIndex>('data/funding.json');
	const funding = fundingFigures(index, t);
	const { view, problems } = parseComparison(params, comparisonKnown(atlas, funding));
	refuse(problems);
	const urls = new Map(index.layers.map(({ id, url }) => [id, url]));
	const slices = new Map([
		...neededIndicators(view, atlas).map((id) => [id, indicatorSlice(atlas, id, 'nuts3')] as const),
		...neededLayers(view, funding).map(
			([id, info]) => [id, fundingAsSlice(id, info, staticJson<FundingLayer>(urls.get(info.id) ?? ''))] as const
		)
	]);
	const result = comparisonOf(atlas, view, { slices, funding }, lang);
	const focus = result.places.find(({ code }) => code === result.view.focus) ?? result.places[0];
	return roomSheet(request, {
		fileName: focus ? `${t.comparison.fileName}_${focus.code}` : t.comparison.fileName,
		table: () => comparisonTable(result, t, lang),
		sources: result.sources,
		computed: true,
		finding: focus ? comparisonSentence(result, focus, t, lang) : '',
		drawings: focus && view.picture === 'profil' ? { spannweiten: spine(result, focus, request) } : {},
		hint: 'There is a drawing with ansicht=profil.'
	});
};

/** Where a place stands among its peers. */
function spine(result: Comparison, focus: ComparedPlace, { t, lang }: RoomRequest): RoomDrawing {
	const texts = t.comparison;
	return {
		title: texts.heading(focus.name),
		subtitle: texts.spineHeading(texts.peersGenitive[result.view.peers]),
		projections: [],
		draw: (frame) => Promise.resolve(spineScenes(spineContent(result, focus, { t, lang }), frame))
	};
}
