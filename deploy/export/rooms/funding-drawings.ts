import type { FundingGrowth } from '../../../src/lib/domain/funding-growth';
import { rowOfPlace, type FundingMapResult } from '../../../src/lib/domain/funding-map';
import type { FundingView } from '../../../src/lib/domain/funding-view';
import type { DrawFrame } from '../../../src/lib/domain/exportable';
import type { Scene } from '../../../src/lib/domain/scene';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { greyClasses } from '../../../src/lib/sheets/grey-classes';
import { drawPaintedMap } from '../../../src/lib/sheets/paint-sheet';
import { mapCredits } from '../../../src/routes/map-credits.server';
import { fundingLegend } from '../../../src/routes/[[lang=lang]]/foerderung/funding-legend';
import { LayerShapes } from '../../../src/routes/[[lang=lang]]/foerderung/funding-paint';
import { drawGrowth } from '../../../src/routes/[[lang=lang]]/foerderung/growth-drawing';
import { layerTitle, layerVariant } from '../../../src/routes/[[lang=lang]]/foerderung/layer-texts';
import { staticJson } from '../../../src/routes/static-files.server';
import type { RoomDrawing, RoomRequest } from './room';

interface Parts extends Pick<RoomRequest, 'atlas' | 't' | 'lang'> {
	readonly map: FundingMapResult;
	readonly growth: FundingGrowth | null;
	readonly view: FundingView;
}

/** The map of one kind of money, or the scatter beside growth, as the address asks for. */
export function layerDrawings(parts: Parts): Readonly<Record<string, RoomDrawing>> {
	const { map, growth, view, atlas, t, lang } = parts;
	const { funding: texts } = t;
	const name = layerTitle(map.info, texts);
	const subtitle = layerVariant(map.info, texts);
	if (view.picture === 'karte') {
		return {
			karte: {
				title: name,
				subtitle,
				projections: ['mercator', 'laea'],
				credits: mapCredits(),
				sources: [map.info.source].flatMap((id) => atlas.sources.get(id) ?? []),
				draw: (frame) => Promise.resolve(drawLayer(parts, frame))
			}
		};
	}
	if (!growth || map.info.level !== 'nuts3') return {};
	return {
		entwicklung: {
			title: texts.map.growthTitle(name),
			subtitle,
			projections: [],
			draw: (frame) =>
				Promise.resolve(
					drawGrowth({ growth, title: name, selected: view.region, log: growth.isSkewed }, t, lang, frame)
				)
		}
	};
}

function drawLayer({ map: shown, view, t, lang }: Parts, frame: DrawFrame): Scene[] {
	const { classes, info, rows } = shown;
	const map = frame.colors === 'grey' && classes ? { ...shown, classes: greyClasses(classes) } : shown;
	const level = info.level === 'lau' ? 'lau' : 'nuts3';
	// Municipalities of Denmark have no figures: the region is enough.
	const geometry = staticJson<SvgGeometry>(svgPath(level === 'lau' ? 'metropolen' : view.scope, level));
	const shapes = new LayerShapes(map, geometry);
	const texts = t.funding.map;
	const unmapped =
		view.scope === 'laender' ? rows.filter(({ region, perHead }) => perHead !== null && !shapes.has(region)) : [];
	const note = [
		frame.words.countNote,
		{ nuts2: texts.nuts2Note, lau: texts.lauNote, nuts3: '' }[info.level],
		unmapped.length > 0 ? texts.unmapped(unmapped.map(({ name }) => name).join(', ')) : ''
	]
		.filter((text) => text !== '')
		.join(' ');
	return drawPaintedMap(
		{
			geometry,
			paint: shapes.paint(map, rowOfPlace(map, view.region)?.region ?? view.region),
			legend: (width) => fundingLegend(map, width, note, t, lang),
			lang
		},
		frame
	);
}
