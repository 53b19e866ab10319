import { EditionFiles } from '../../../deploy/export/edition-files';
import { indicatorSlice, listedFile } from '../../../deploy/export/rooms/build-files';
import { parseCommuting } from '../../../src/lib/domain/commuting-codec';
import type { CommutingIndex, CommutingSlice } from '../../../src/lib/domain/commuting-slice';
import type { NativeChart } from '../../../src/lib/domain/exportable';
import { parseFundingView } from '../../../src/lib/domain/funding-codec';
import { deriveGrowth } from '../../../src/lib/domain/funding-growth';
import type { FundingLayer } from '../../../src/lib/domain/funding-layer';
import { deriveFundingMap } from '../../../src/lib/domain/funding-map';
import { deriveFunding } from '../../../src/lib/domain/funding-result';
import type { FundingIndex, FundingSlice } from '../../../src/lib/domain/funding-slice';
import type { PlainTable } from '../../../src/lib/domain/plain-table';
import { deriveRelation, type Relation } from '../../../src/lib/domain/relation';
import { parseRelation } from '../../../src/lib/domain/relation-codec';
import { indexSlice } from '../../../src/lib/domain/slice-index';
import { fundingLayerTable } from '../../../src/lib/export/funding-layer-table';
import { fundingTable } from '../../../src/lib/export/funding-table';
import type { DrawnWords } from '../../../src/lib/i18n/paper-texts';
import { commutingScene, neededDistricts } from '../../../src/lib/state/commuting-scene';
import { relationMaterial } from '../../../src/lib/state/relation-scene';
import { growthChart } from '../../../src/routes/[[lang=lang]]/foerderung/growth-chart';
import { layerDrawings } from '../../../src/routes/[[lang=lang]]/foerderung/layer-drawings';
import { placeDrawings } from '../../../src/routes/[[lang=lang]]/foerderung/place-drawings';
import { sceneDrawings } from '../../../src/routes/[[lang=lang]]/pendeln/scene-drawings';
import { figureTable } from '../../../src/routes/[[lang=lang]]/pendeln/scene-table';

const files = new EditionFiles();
const { atlas } = files;

/** A figure of a room: its charts for slides, and its table. */
export interface Figure {
	readonly charts: readonly NativeChart[];
	readonly table: PlainTable;
}

type Figures = Readonly<Record<string, Figure>>;

/** The figures of a view of /pendeln by their ids, from the figures of this edition. */
export function commutingFigures(query: string, words: DrawnWords): Figures {
	const { t, lang } = words;
	const index = files.json<CommutingIndex>('data/commuting.json');
	const { view } = parseCommuting(new URLSearchParams(query), () => true);
	const slices = neededDistricts(view, atlas.places).map((code) =>
		listedFile<CommutingSlice>(files, index.slices, code)
	);
	const scene = commutingScene(atlas, view, slices, index, { lang, t });
	return Object.fromEntries(
		Object.entries(sceneDrawings(scene, words)).map(([id, { charts }]) => [
			id,
			{ charts: charts?.() ?? [], table: figureTable(id, scene, t, lang) }
		])
	);
}

/** The money of one place. */
export function fundingFigures(region: string, words: DrawnWords): Figures {
	const { slices } = files.json<FundingIndex>('data/funding.json');
	const { view } = parseFundingView(new URLSearchParams({ region }), { isPlace: () => true, isLayer: () => true });
	const slice = listedFile<FundingSlice>(files, slices, region);
	const result = deriveFunding(view, slice, listedFile<FundingSlice>(files, slices, slice.area));
	const nameOf = (code: string): string => code;
	const drawings = placeDrawings({ result, name: region, areaName: slice.area }, { ...words, publisherOf: nameOf });
	const table = fundingTable(result, { ...words, sources: [], nameOf });
	return Object.fromEntries(
		Object.entries(drawings).map(([id, { charts }]) => [id, { charts: charts?.() ?? [], table }])
	);
}

/** The kind of money of a view on a map and beside growth. */
export function layerFigures(query: string, words: DrawnWords): Figures {
	const { layers } = files.json<FundingIndex>('data/funding.json');
	const isLayer = (id: string): boolean => layers.some((layer) => layer.id === id);
	const { view } = parseFundingView(new URLSearchParams(query), { isPlace: () => true, isLayer });
	const info = layers.find(({ id }) => id === view.layer);
	const indicator = atlas.indicators.get(view.growth);
	if (!info || !indicator) throw new Error('This edition has no such layer.');
	const nameOf = (code: string): string => code;
	const collator = new Intl.Collator('de');
	const map = deriveFundingMap(info, files.json<FundingLayer>(info.url), { nameOf, collator });
	const growth = deriveGrowth(map, indicator, indexSlice(indicatorSlice(files, view.growth, 'nuts3')));
	if (!growth) throw new Error('This edition has no growth beside the layer.');
	const none = () => Promise.reject(new Error('Nothing is drawn here.'));
	const drawings = layerDrawings({ map, growth, view, name: view.region, geometryOf: none }, words);
	const table = fundingLayerTable({ map, growth }, { ...words, sources: [] });
	const scatter = growthChart({ growth, title: 'Mittel', selected: view.region, log: growth.isSkewed }, words);
	return {
		...Object.fromEntries(
			Object.entries(drawings).map(([id, { charts }]) => [id, { charts: charts?.() ?? [], table }])
		),
		...(view.picture === 'entwicklung' ? { entwicklung: { charts: [scatter], table } } : {})
	};
}

/** Two indicators. */
export function relationOf(query: string): Relation {
	const { view } = parseRelation(new URLSearchParams(query), atlas.context);
	const sliceOf = (id: string) => indicatorSlice(files, id, view.level, view.own);
	return deriveRelation(view, relationMaterial(atlas, view, { x: sliceOf(view.x), y: sliceOf(view.y) }, 'de'));
}
