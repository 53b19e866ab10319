import { deriveGrowth } from '../../../src/lib/domain/funding-growth';
import type { FundingLayer, FundingLayerInfo } from '../../../src/lib/domain/funding-layer';
import { deriveFundingMap } from '../../../src/lib/domain/funding-map';
import type { FundingIndex } from '../../../src/lib/domain/funding-slice';
import type { FundingView } from '../../../src/lib/domain/funding-view';
import { fundingShown } from '../../../src/lib/domain/shown-params';
import { indexSlice } from '../../../src/lib/domain/slice-index';
import { fundingLayerTable } from '../../../src/lib/export/funding-layer-table';
import { placeNamer } from '../../../src/lib/state/atlas';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { layerDrawings } from '../../../src/routes/[[lang=lang]]/foerderung/layer-drawings';
import { indicatorSlice } from './build-files';
import type { RoomDrawing, RoomRequest, RoomView } from './room';

/** One kind of money in all places, as a map or beside how the places have grown. */
export function fundingLayerView(
	{ atlas, files, lang, t, paper }: RoomRequest,
	view: FundingView,
	{ layers }: FundingIndex,
	names: ReadonlyMap<string, string>
): RoomView {
	const info = layers.find(({ id }) => id === view.layer);
	if (!info) throw new Error(`There is no layer "${view.layer}".`);
	const known = placeNamer(atlas, lang);
	const nameOf = (code: string): string => names.get(code) ?? known(code);
	const map = deriveFundingMap(info, files.json<FundingLayer>(info.url), {
		nameOf,
		collator: new Intl.Collator(lang)
	});
	const indicator = view.picture === 'entwicklung' ? atlas.indicators.get(view.growth) : undefined;
	const growth = indicator
		? deriveGrowth(map, indicator, indexSlice(indicatorSlice(files, view.growth, 'nuts3')))
		: null;
	const used = new Set([info.source, ...(growth?.indicator.sources ?? [])]);
	const sources = atlas.catalogue.sources;
	const { karte, ...others } = layerDrawings(
		{
			map,
			growth,
			view,
			name: nameOf(view.region),
			geometryOf: (scope, level) => Promise.resolve(files.json<SvgGeometry>(svgPath(scope, level)))
		},
		{ t, lang, paper }
	);
	return {
		shown: fundingShown(view),
		fileName: `regiopolatlas_${t.funding.csv.fileWord}_${info.id}`,
		table: () => fundingLayerTable({ map, growth }, { t, lang, sources }),
		sources: sources.filter(({ source }) => used.has(source)),
		computed: true,
		drawings: {
			...(karte
				? {
						karte: {
							...karte,
							credits: files.mapCredits(),
							sources: sources.filter(({ source }) => source === info.source)
						}
					}
				: {}),
			...(view.picture === 'entwicklung' ? { entwicklung: noGrowth(info.level) } : {}),
			...others
		}
	};
}

/** In the place of the scatter, where the money or the indicator has none. */
function noGrowth(level: FundingLayerInfo['level']): RoomDrawing {
	const reason =
		level === 'nuts3'
			? 'The indicator has no two years in the period of this money: take another one.'
			: 'ansicht=entwicklung has a drawing for money of Kreise only (".nuts3").';
	return {
		kind: 'chart',
		title: '',
		subtitle: '',
		finding: '',
		projections: [],
		draw: () => Promise.reject(new Error(reason))
	};
}
