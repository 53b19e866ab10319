import { deriveRelation, type Relation } from '../../../src/lib/domain/relation';
import { parseRelation } from '../../../src/lib/domain/relation-codec';
import { relationShown } from '../../../src/lib/domain/shown-params';
import { pathTable, relationTable } from '../../../src/lib/export/relation-table';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { drawBivariateMap } from '../../../src/lib/sheets/bivariate-sheet';
import { relationMaterial } from '../../../src/lib/state/relation-scene';
import {
	relationDescribed,
	relationTables
} from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/relation-drawings';
import { bivariateLegend } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/bivariate-words';
import { drawScatter } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/scatter-drawing';
import { relationOutlines, relationPaint } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/relation-paint';
import { indicatorSlice } from './build-files';
import { refuse, roomSheet, type Room, type RoomDrawing, type RoomRequest } from './room';

/** /indikatoren/zwei */
export const relation: Room = async (request) => {
	const { atlas, files, params, lang, t } = request;
	const { view: asked, problems } = parseRelation(params, atlas.context);
	refuse(request, problems);
	const sliceOf = (id: string) => indicatorSlice(files, id, asked.level, asked.own);
	const slices = { x: sliceOf(asked.x), y: sliceOf(asked.y) };
	const relation = deriveRelation(asked, relationMaterial(atlas, asked, slices, lang));
	const { view } = relation;
	return roomSheet(request, {
		shown: relationShown(view),
		fileName: `regiopolatlas_${view.x}_${view.y}_${view.year}`,
		table: () => relationTable(relation, t, lang),
		sources: relation.sources,
		computed: true,
		drawings: drawings(relation, request)
	});
};

function drawings(relation: Relation, request: RoomRequest): Readonly<Record<string, RoomDrawing>> {
	const { level, scope } = relation.view;
	const { t, lang, files } = request;
	const described = relationDescribed(relation, request);
	const { tabelle, werte } = relationTables(relation, request);
	const geometry = files.json<SvgGeometry>(svgPath(scope, level));
	const legend = bivariateLegend(relation, t, lang);
	return {
		karte: {
			...described.karte,
			projections: ['mercator', 'laea'],
			credits: files.mapCredits(),
			draw: (frame) =>
				Promise.resolve(
					drawBivariateMap(
						{ geometry, paint: relationPaint(relation), legend, selected: relationOutlines(relation, t), t, lang },
						frame
					)
				)
		},
		streudiagramm: {
			...described.streudiagramm,
			projections: [],
			draw: (frame) => Promise.resolve(drawScatter(relation, t, lang, frame))
		},
		...(tabelle ? { tabelle } : {}),
		...(werte ? { werte: { ...werte, table: () => pathTable(relation, t, lang) } } : {})
	};
}
