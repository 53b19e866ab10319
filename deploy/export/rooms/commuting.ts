import { parseCommuting } from '../../../src/lib/domain/commuting-codec';
import { isCommutingGroup } from '../../../src/lib/domain/commuting-group';
import type { CommutingIndex, CommutingSlice } from '../../../src/lib/domain/commuting-slice';
import { commutingShown } from '../../../src/lib/domain/shown-params';
import { commutingScene, neededDistricts } from '../../../src/lib/state/commuting-scene';
import { sceneSources } from '../../../src/routes/[[lang=lang]]/pendeln/figure-sources';
import { sceneDrawings } from '../../../src/routes/[[lang=lang]]/pendeln/scene-drawings';
import { commutingProblems } from '../../../src/routes/[[lang=lang]]/pendeln/scene-texts';
import { figureTable, sceneTable } from '../../../src/routes/[[lang=lang]]/pendeln/scene-table';
import { listedFile } from './build-files';
import { flowMapDrawing } from './commuting-drawings';
import { refuse, roomSheet, type Room } from './room';

/** /pendeln */
export const commuting: Room = (request) => {
	const { atlas, files, params, lang, t, paper } = request;
	const index = files.json<CommutingIndex>('data/commuting.json');
	const isKnown = (code: string): boolean => isCommutingGroup(code) || Object.hasOwn(index.slices, code);
	const { view, problems } = parseCommuting(params, isKnown);
	refuse(request, problems, commutingProblems);
	const slices = neededDistricts(view, atlas.places).map((code) =>
		listedFile<CommutingSlice>(files, index.slices, code)
	);
	const scene = commutingScene(atlas, view, slices, index, { lang, t });
	const { name, table } = sceneTable(scene, t, lang);
	return roomSheet(request, {
		shown: commutingShown(view),
		fileName: name,
		table: () => table,
		sources: scene.kind === 'karte' ? scene.result.sources : scene.sources,
		computed: true,
		drawings: {
			...(scene.kind === 'karte' ? flowMapDrawing(scene.result, request) : {}),
			...Object.fromEntries(
				Object.entries(sceneDrawings(scene, { t, lang, paper })).map(([id, drawing]) => {
					const own = sceneSources(id, scene);
					const shown = () => figureTable(id, scene, t, lang);
					return [id, { ...drawing, table: shown, ...(own ? { sources: own } : {}) }];
				})
			)
		}
	});
};
