import { parseComparison } from '../../../src/lib/domain/comparison-codec';
import { fundingAsSlice } from '../../../src/lib/domain/funding-as-indicator';
import type { FundingLayer } from '../../../src/lib/domain/funding-layer';
import type { FundingIndex } from '../../../src/lib/domain/funding-slice';
import { comparisonShown } from '../../../src/lib/domain/shown-params';
import { comparisonTable, coursesTable } from '../../../src/lib/export/comparison-table';
import {
	comparisonKnown,
	comparisonOf,
	fundingFigures,
	neededIndicators,
	neededLayers
} from '../../../src/lib/state/comparison-scene';
import type { SvgGeometry } from '../../../src/lib/map/geometry';
import { placeNamer } from '../../../src/lib/state/atlas';
import { inspectedGroup } from '../../../src/routes/[[lang=lang]]/vergleich/inspected-group';
import { membersDrawing, membersTable } from '../../../src/routes/[[lang=lang]]/vergleich/members-drawing';
import { comparisonDrawings } from '../../../src/routes/[[lang=lang]]/vergleich/comparison-drawings';
import { comparisonProblems } from '../../../src/routes/[[lang=lang]]/vergleich/sentence';
import { indicatorSlice } from './build-files';
import { refuse, roomSheet, type Room } from './room';

/** /vergleich */
export const comparison: Room = (request) => {
	const { atlas, files, params, lang, t, drawing } = request;
	const index = files.json<FundingIndex>('data/funding.json');
	const funding = fundingFigures(index, t);
	const { view, problems } = parseComparison(params, comparisonKnown(atlas, funding));
	refuse(request, problems, comparisonProblems);
	const urls = new Map(index.layers.map(({ id, url }) => [id, url]));
	const slices = new Map([
		...neededIndicators(view, atlas).map((id) => [id, indicatorSlice(files, id, 'nuts3')] as const),
		...neededLayers(view, funding).map(
			([id, info]) => [id, fundingAsSlice(id, info, files.json<FundingLayer>(urls.get(info.id) ?? ''))] as const
		)
	]);
	const result = comparisonOf(atlas, view, { slices, funding }, lang);
	const nameOf = placeNamer(atlas, lang);
	const shownGroup = {
		group: inspectedGroup(view, atlas, nameOf),
		atlas,
		nameOf,
		geometryOf: (path: string) => Promise.resolve(files.json<SvgGeometry>(path))
	};
	const focus = result.places.find(({ code }) => code === result.view.focus) ?? result.places[0];
	return roomSheet(request, {
		shown: comparisonShown(view),
		fileName: focus ? `${t.comparison.fileName}_${focus.code}` : t.comparison.fileName,
		table: () =>
			(drawing === undefined && view.picture === 'verlaeufe') || drawing === 'verlaeufe'
				? coursesTable(result, t, lang)
				: comparisonTable(result, t, lang),
		sources: result.sources,
		computed: true,
		drawings: {
			...(focus ? comparisonDrawings(result, focus, request) : {}),
			raeume: {
				...membersDrawing(shownGroup, request),
				sources: [],
				credits: files.mapCredits(),
				table: () => membersTable(shownGroup, request)
			}
		}
	});
};
