import { geoIdentity, geoStream } from 'd3-geo';
import type {
	Feature,
	FeatureCollection,
	Geometry,
	GeometryCollection as GeoGeometryCollection,
	Position
} from 'geojson';
import type { Frame } from '../../src/lib/map/projection';

/** Geometries other than collections of geometries. */
export type Simple = Exclude<Geometry, GeoGeometryCollection>;

/** Every feature in units of the frame; points stay points. */
export function projected<G extends Simple>(from: FeatureCollection<G>, frame: Frame): FeatureCollection<G> {
	const convert = (value: unknown): unknown => {
		if (!Array.isArray(value)) return value;
		const [lon, lat] = value as unknown[];
		return typeof lon === 'number' && typeof lat === 'number' ? frame.project(lon, lat) : value.map(convert);
	};
	const features = from.features.map((one) => {
		const geometry = { ...one.geometry, coordinates: convert(one.geometry.coordinates) };
		return { ...one, geometry: geometry as G };
	});
	return { ...from, features };
}

/** Lines or rings of a projected feature, cut off beyond `margin` times the frame's longer side around the frame. */
export function clippedLines(feature: Feature<Simple>, { width, height }: Frame, margin: number): Position[][] {
	const lines: Position[][] = [];
	let line: Position[] = [];
	const room = Math.max(width, height) * margin;
	const clip = geoIdentity().clipExtent([
		[-room, -room],
		[width + room, height + room]
	]);
	geoStream(
		feature,
		clip.stream({
			point: (x, y) => void line.push([x, y]),
			lineStart: () => void (line = []),
			lineEnd: () => void lines.push(line),
			polygonStart: () => undefined,
			polygonEnd: () => undefined
		})
	);
	return lines;
}
