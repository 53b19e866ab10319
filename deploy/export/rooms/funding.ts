import type { FundingIndex, FundingPlace, FundingSlice } from '../../../src/lib/domain/funding-slice';
import { parseFundingView } from '../../../src/lib/domain/funding-codec';
import { deriveFunding } from '../../../src/lib/domain/funding-result';
import type { FundingView } from '../../../src/lib/domain/funding-view';
import { fundingShown } from '../../../src/lib/domain/shown-params';
import { shortPublisher } from '../../../src/lib/domain/short-publisher';
import { fundingFileName, fundingTable } from '../../../src/lib/export/funding-table';
import { placeDrawings } from '../../../src/routes/[[lang=lang]]/foerderung/place-drawings';
import { allPlaceSources, placeSources } from '../../../src/routes/[[lang=lang]]/foerderung/place-sources';
import { placeName } from '../../../src/routes/[[lang=lang]]/foerderung/place-choice';
import { listedFile } from './build-files';
import { fundingLayerView } from './funding-layer';
import { refuse, roomSheet, type Room, type RoomRequest, type RoomView } from './room';

/** /foerderung */
export const funding: Room = (request) => {
	const { files, params, t } = request;
	const index = files.json<FundingIndex>('data/funding.json');
	const { view, problems } = parseFundingView(params, {
		isPlace: (code) => Object.hasOwn(index.slices, code),
		isLayer: (id) => index.layers.some((layer) => layer.id === id)
	});
	refuse(request, problems);
	const names = new Map(index.places.map((place: FundingPlace) => [place.region, placeName(place, t.funding)]));
	return roomSheet(
		request,
		view.picture === 'ort' ? placeView(request, view, index, names) : fundingLayerView(request, view, index, names)
	);
};

/** One place with all its money. */
function placeView(
	{ atlas, files, lang, t, paper }: RoomRequest,
	view: FundingView,
	{ slices }: FundingIndex,
	names: ReadonlyMap<string, string>
): RoomView {
	const slice = listedFile<FundingSlice>(files, slices, view.region);
	const area = listedFile<FundingSlice>(files, slices, slice.area);
	const result = deriveFunding(view, slice, area);
	const sources = atlas.catalogue.sources;
	const used = allPlaceSources(result);
	const nameOf = (code: string): string => names.get(code) ?? code;
	const known = sources.filter(({ source }) => used.has(source));
	const drawings = placeDrawings(
		{ result, name: nameOf(view.region), areaName: nameOf(area.place.region) },
		{
			t,
			lang,
			paper,
			publisherOf: (id) => shortPublisher(sources.find(({ source }) => source === id)?.publisher ?? '')
		}
	);
	return {
		shown: fundingShown(view),
		fileName: fundingFileName(result, t),
		table: () => fundingTable(result, { t, lang, sources, nameOf }),
		sources: known,
		computed: true,
		drawings: Object.fromEntries(
			Object.entries(drawings).map(([id, drawing]) => {
				const own = placeSources(id, result);
				return [
					id,
					{
						...drawing,
						sources: own ? known.filter(({ source }) => own.has(source)) : known,
						table: () => fundingTable(result, { t, lang, sources, nameOf }, own)
					}
				];
			})
		)
	};
}
