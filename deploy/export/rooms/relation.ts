import { deriveRelation } from '../../../src/lib/domain/relation';
import { parseRelation } from '../../../src/lib/domain/relation-codec';
import { relationTable } from '../../../src/lib/export/relation-table';
import { relationMaterial } from '../../../src/lib/state/relation-scene';
import { relationSentence } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/relation-words';
import { indicatorSlice } from './build-files';
import { refuse, roomSheet, type Room } from './room';

/** /indikatoren/zwei */
export const relation: Room = (request) => {
	const { atlas, params, lang, t } = request;
	const { view: asked, problems } = parseRelation(params, atlas.context);
	refuse(problems);
	const slices = { x: indicatorSlice(atlas, asked.x, asked.level), y: indicatorSlice(atlas, asked.y, asked.level) };
	const relation = deriveRelation(asked, relationMaterial(atlas, asked, slices, lang));
	const { view } = relation;
	return roomSheet(request, {
		fileName: `regiopolatlas_${view.x}_${view.y}_${view.year}`,
		table: () => relationTable(relation, t, lang),
		sources: relation.sources,
		computed: true,
		finding: relationSentence(relation, t, lang),
		drawings: {}
	});
};
