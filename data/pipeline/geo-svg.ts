import type { Position } from 'geojson';
import type { Level, Scope } from '../../src/lib/domain/region';
import type { MapScope, SvgBackdrop, SvgGeometry, SvgLink, SvgOverview, SvgPlace } from '../../src/lib/map/geometry';
import { frame, type Bounds, type Frame, type XY } from '../../src/lib/map/projection';
import type { Layers } from './geo-layers';
import { pathOf } from './geo-path';
import { linkLines, type LinkFacts, type Place } from './geo-places';
import {
	innerBorders,
	joined,
	linePaths,
	FINE,
	MARGIN,
	shapePaths,
	SMALLEST_LAKE,
	type Detail
} from './geo-svg-shapes';
import { dissolve, isCut, type Areas } from './geo-topology';

/** Units across a drawing's frame: at 900 px on the screen a unit is half a pixel. */
const WIDTH = 1800;
/** Least important rank of town still shown. */
const MAX_RANK: Readonly<Record<Scope, number>> = { regiopolregion: 4, metropolen: 2, laender: 1 };

/** What all drawings are made from. */
export interface Sheet {
	readonly layers: Layers;
	readonly outlines: Areas;
	readonly places: readonly Place[];
	readonly labelPoints: ReadonlyMap<string, readonly [lon: number, lat: number]>;
	/** NUTS 3 region of every municipality. */
	readonly parents: ReadonlyMap<string, string>;
}

/** What one of the start page's maps shows. */
export interface Overview {
	readonly bounds: Bounds;
	/** Regions whose common borders are drawn. */
	readonly inner: Areas;
	readonly partner: Areas;
	readonly outlines: readonly string[];
	/** Least important rank of place still shown. */
	readonly maxRank: number;
}

/** The drawing of one scope at one level. */
export function svgGeometry(
	sheet: Sheet,
	{ scope, level }: { readonly scope: Scope; readonly level: Level },
	content: MapScope,
	detailOf: Detail | ((view: Frame) => Detail)
): SvgGeometry {
	const view = frame(content.bounds, WIDTH);
	const detail = typeof detailOf === 'function' ? detailOf(view) : detailOf;
	const ofRegions = { weight: detail.regions, step: detail.step };
	const wanted = new Set(content.regions);
	const features = content.layers.flatMap((layer) => sheet.layers.regions[layer].features);
	const regions = features.filter(({ id }) => wanted.has(String(id)));
	const points = content.regions.map((region) => [region, positionOf(sheet, region, view, detail.step)] as const);
	return {
		scope,
		level,
		layers: content.layers,
		...base(content.bounds, view),
		...under(sheet, uncovered(sheet, wanted), view, detail),
		outlines: Object.fromEntries(shapePaths(sheet.outlines, view, ofRegions)),
		places: placesIn(sheet.places, view, MAX_RANK[scope]),
		regions: Object.fromEntries(shapePaths({ type: 'FeatureCollection', features: regions }, view, ofRegions)),
		labelPoints: Object.fromEntries(points)
	};
}

/** One of the start page's maps: no values, but lines between places and inner borders. */
export function svgOverview(sheet: Sheet, { bounds, inner, partner, outlines, maxRank }: Overview): SvgOverview {
	const view = frame(bounds, WIDTH);
	const ofRegions = { weight: FINE.regions, step: FINE.step };
	const drawn = sheet.outlines.features.filter(({ id }) => outlines.includes(String(id)));
	return {
		...base(bounds, view),
		...under(sheet, sheet.layers.land, view, FINE),
		outlines: Object.fromEntries(shapePaths({ type: 'FeatureCollection', features: drawn }, view, ofRegions)),
		places: placesIn(sheet.places, view, maxRank),
		links: links(sheet, view),
		mesh: innerBorders(inner, view),
		partner: joined(shapePaths(partner, view, ofRegions))
	};
}

function base(
	bounds: Bounds,
	{ width, height }: Frame
): Pick<SvgBackdrop, 'viewBox' | 'width' | 'height' | 'projection' | 'bounds'> {
	return { viewBox: `0 0 ${width} ${height}`, width, height, projection: 'mercator', bounds };
}

function under(
	{ layers }: Sheet,
	land: Areas,
	view: Frame,
	detail: Detail
): Pick<SvgBackdrop, 'land' | 'lakes' | 'borders'> {
	const shapes = { weight: detail.backdrop, step: detail.step };
	return {
		land: joined(shapePaths(land, view, shapes)),
		lakes: joined(shapePaths(layers.lakes, view, { ...shapes, smallest: SMALLEST_LAKE })),
		borders: linePaths(layers.borders, view, detail)
	};
}

/**
 * Land that the drawn regions leave free: the four countries without regions drawn in full, and their neighbours. The
 * regions themselves need no land below them; it would double the bytes and peep out along the coast.
 */
function uncovered({ layers, parents }: Sheet, drawn: ReadonlySet<string>): Areas {
	const { 'nuts3-laender': laender, 'nuts3-metropolen': metropolen } = layers.regions;
	const municipal = [...drawn].some((region) => region.includes('_'));
	const halves = new Set(
		[...parents].filter(([region]) => region.includes('_') && !drawn.has(region)).map(([, parent]) => parent)
	);
	const covered = new Set(
		[...drawn].map((region) => (region.includes('_') ? (parents.get(region) ?? region) : region))
	);
	const cut = new Set(metropolen.features.filter(isCut).map(({ id }) => String(id)));
	const isFree = (id: string) => !covered.has(id) || (municipal && halves.has(id));
	const onSheet = new Set(metropolen.features.map(({ id }) => String(id)));
	const free = [
		dissolve(metropolen, isFree),
		dissolve(laender, (id) => cut.has(id) || (isFree(id) && !onSheet.has(id)))
	].map((geometry, i) => ({ type: 'Feature' as const, id: `free${i}`, properties: {}, geometry }));
	const neighbours = layers.land.features.filter(({ id }) => /^\d+$/.test(String(id)));
	return {
		type: 'FeatureCollection',
		features: [...free, ...neighbours]
	};
}

function links(sheet: Sheet, view: Frame): SvgLink[] {
	return linkLines(sheet.places).features.map(({ geometry, properties }) => {
		const points = geometry.coordinates.map(([lon = 0, lat = 0]) => view.project(lon, lat));
		const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0];
		const facts: LinkFacts = properties;
		const ends = [points[0], points.at(-1)]
			.filter((point) => point !== undefined)
			.map(([px, py]): Position => [px, py]);
		return { ...facts, d: pathOf(ends, false), middle: [Math.round(x), Math.round(y)] };
	});
}

function positionOf({ labelPoints }: Sheet, region: string, view: Frame, step: number): XY {
	const found = labelPoints.get(region);
	if (!found) throw new Error(`data/geo/label-points.csv has no point for ${region}. Run data/connectors/geo.ts.`);
	const [x, y] = view.project(...found);
	const onGrid = (value: number): number => Math.round(value / step) * step;
	return [onGrid(x), onGrid(y)];
}

function placesIn(places: readonly Place[], view: Frame, maxRank: number): SvgPlace[] {
	const inside = (value: number, size: number) => value > -size * MARGIN && value < size * (1 + MARGIN);
	return places
		.filter(({ rank }) => rank <= maxRank)
		.map(({ lon, lat, ...facts }) => {
			const [x, y] = view.project(lon, lat);
			return { ...facts, x: Math.round(x), y: Math.round(y) };
		})
		.filter(({ x, y }) => inside(x, view.width) && inside(y, view.height));
}
