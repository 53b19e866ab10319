import { distanceKm, type LonLat } from '$lib/domain/distance';
import type { Places } from '$lib/domain/result';
import { frame, type XY } from '$lib/map/projection';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { groundOf } from '../../../karten/grounds.server';
import { staticJson } from '../../../static-files.server';

/** A place in the drawing of four countries: what to fill, and the part of the drawing around it. */
export interface PlaceOnMap {
	/** Kreise in its units, and municipalities of a drawing of their own with the transformation into it. */
	readonly paths: readonly { readonly d: string; readonly transform: string | null }[];
	/** `x y width height` in units of the drawing. */
	readonly viewBox: string;
	/** Address of what lies under the place. */
	readonly ground: string;
	/** Towns to name, by their distance from the upper left corner in per cent, and with kilometres from the middle of the place as the crow flies. */
	readonly towns: readonly {
		readonly name: string;
		readonly left: number;
		readonly top: number;
		readonly km: number;
	}[];
}

/** Units of the Mercator drawing per degree of longitude, and kilometres of one degree at the equator. */
const KM_PER_DEGREE = 111.32;
/** Width of the smallest part shown, km, and how much wider than the place it is. */
const SMALLEST_KM = 170;
const MARGIN = 3.2;
/** Width by height. */
const SHAPE = 1.5;
const MOST_TOWNS = 5;

/** Where a place lies; null where it has no shape. */
export function placeOnMap(region: string, { regions, groups }: Places): PlaceOnMap | null {
	const [kreise, municipalities] = (['nuts3', 'lau'] as const).map((level) =>
		staticJson<SvgGeometry>(svgPath('laender', level))
	);
	if (!kreise || !municipalities) return null;
	const unit = regions.get(region);
	const whole = unit?.level === 'nuts0' ? unit.country : unit?.level === 'nuts2' ? unit.region : null;
	const members =
		whole === null
			? (groups.get(region)?.members ?? [region])
			: Object.keys(kreise.regions).filter((code) => code.startsWith(whole));
	const drawn = frame(kreise.bounds, kreise.width);
	const [west, , east, north] = municipalities.bounds;
	const [left0, top0] = drawn.project(west, north);
	const scale = (drawn.project(east, north)[0] - left0) / municipalities.width;
	const transform = `translate(${left0.toFixed(2)} ${top0.toFixed(2)}) scale(${scale.toFixed(5)})`;
	const shaped = members.flatMap((code): Shape[] => {
		const area = regions.get(code)?.areaKm2 ?? 0;
		const lat = regions.get(code)?.lat ?? 54;
		const [kreis, town] = [kreise.regions[code], municipalities.regions[code]];
		const [inKreise, inTowns] = [kreise.labelPoints[code], municipalities.labelPoints[code]];
		if (kreis !== undefined && inKreise) return [{ d: kreis, transform: null, point: inKreise, area, lat }];
		if (town === undefined || !inTowns) return [];
		const point = [left0 + inTowns[0] * scale, top0 + inTowns[1] * scale] as const;
		return [{ d: town, transform, point, area, lat }];
	});
	if (shaped.length === 0) return null;
	const perKm = kreise.width / (kreise.bounds[2] - kreise.bounds[0]) / KM_PER_DEGREE;
	const [xs, ys] = [shaped.map(({ point }) => point[0]), shaped.map(({ point }) => point[1])];
	const lat = shaped.reduce((sum, one) => sum + one.lat, 0) / shaped.length;
	const stretch = perKm / Math.cos((lat * Math.PI) / 180);
	const largest = Math.sqrt(Math.max(...shaped.map(({ area }) => area))) * stretch;
	const spread = Math.max(Math.max(...xs) - Math.min(...xs), (Math.max(...ys) - Math.min(...ys)) * SHAPE);
	const width = Math.min(kreise.width, Math.max(SMALLEST_KM * stretch, spread * 1.3 + largest * MARGIN));
	const [cx, cy] = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
	const lonLat = (x: number, y: number): LonLat => {
		const [lon, lat] = drawn.unproject(x, y);
		return { lon, lat };
	};
	const [left, top, height] = [cx - width / 2, cy - width / SHAPE / 2, width / SHAPE];
	return {
		paths: joined(shaped),
		viewBox: [left, top, width, height].map((value) => value.toFixed(1)).join(' '),
		ground: `/karten/${groundOf(region, regions)}.svg`,
		towns: townsIn(kreise, { left, top, width, height }, (x, y) => Math.round(distanceKm(lonLat(cx, cy), lonLat(x, y))))
	};
}

/** A member of the place, in units of the drawing of Kreise but for its path. */
interface Shape {
	readonly d: string;
	readonly transform: string | null;
	readonly point: XY;
	readonly area: number;
	readonly lat: number;
}

/** One path for all shapes of a drawing. */
function joined(shapes: PlaceOnMap['paths']): PlaceOnMap['paths'] {
	const drawings = new Set(shapes.map(({ transform }) => transform));
	return [...drawings].map((transform) => ({
		d: shapes.flatMap((shape) => (shape.transform === transform ? [shape.d] : [])).join(''),
		transform
	}));
}

interface Part {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The most important towns in a part, none near another one or near the edge. */
function townsIn({ places }: SvgGeometry, part: Part, kmTo: (x: number, y: number) => number): PlaceOnMap['towns'] {
	const found: PlaceOnMap['towns'][number][] = [];
	const ordered = [...places].sort((a, b) => a.rank - b.rank);
	for (const place of ordered) {
		const [left, top] = [(100 * (place.x - part.left)) / part.width, (100 * (place.y - part.top)) / part.height];
		const inside = left > 3 && left < 72 && top > 6 && top < 92;
		const free = found.every((other) => Math.abs(other.top - top) > 13 || Math.abs(other.left - left) > 34);
		if (inside && free && found.length < MOST_TOWNS)
			found.push({ name: place.nameDe, left, top, km: kmTo(place.x, place.y) });
	}
	return found;
}
