import type { Feature, LineString, Point, Polygon } from 'geojson';
import type { LonLat } from '../domain/distance';
import { flowCircles } from './flow-circles';
import { homeLabel } from './flow-labels';
import { bezier, flowLines, swing, taperedOutline, type FlowPaint, type MapBox } from './flow-model';
import type { SvgGeometry } from './geometry';
import type { Scene } from './live-map';
import { sourceData, type Collection } from './live-sources';
import { frame, type XY } from './projection';

/** Lines with moving dots. */
const MOVING = 60;
/** Partners with a name. */
const NAMED = 40;
/** Straight pieces of a curve. */
const STEPS = 14;

/** Whether a flow goes home, away, or stands for a loss: decides its colour. */
type Tone = 'in' | 'out' | 'loss';

/** Data of the sources that change with the view; `box` is what is seen, in the units of the geometry's drawing. */
export function flowData(paint: FlowPaint, geometry: SvgGeometry, box: MapBox): Record<string, Collection> {
	const { project, unproject } = frame(geometry.bounds, geometry.width);
	const toXY = ({ lon, lat }: LonLat): XY => project(lon, lat);
	const shape = (points: readonly XY[], properties: object): Feature<Polygon> => ({
		type: 'Feature',
		properties,
		geometry: { type: 'Polygon', coordinates: [points.map((point) => [...unproject(...point)])] }
	});
	const lines = paint.mark === 'linien' ? flowLines(paint, toXY, box) : [];
	const circles = paint.mark === 'kreise' ? flowCircles(paint, toXY, box) : [];
	const streams = lines.filter(({ strength }) => strength !== 'weak').slice(-MOVING);
	return {
		flows: collect([
			...lines.map((line) =>
				shape(taperedOutline(line.from, line.to, line.width, STEPS), {
					code: line.code,
					tone: toneOf(paint, line.homeward),
					strength: line.strength
				})
			),
			...circles.map((circle) =>
				shape(circleOutline(circle), { code: circle.code, tone: circle.loss ? 'loss' : toneOf(paint, circle.homeward) })
			)
		]),
		streams: collect(
			streams.map(({ code, from, to }): Feature<LineString> => ({
				type: 'Feature',
				properties: { code },
				geometry: {
					type: 'LineString',
					coordinates: bezier(from, swing(from, to), to, STEPS).map((point) => [...unproject(...point)])
				}
			}))
		),
		partners: collect([
			point(paint.home.place, { code: paint.home.code, label: homeLabel(paint.home.name), rank: 0, order: 0 }),
			...paint.partners
				.slice(0, NAMED)
				.map(({ code, name, text, place }, i) =>
					point(place, { code, label: `${name} ${text}`, rank: 2, order: i + 1 })
				)
		]),
		here: collect([point(paint.home.place, { code: paint.home.code })])
	};
}

/** Data of all sources of a flow map. */
export function flowMapData(scene: Scene, paint: FlowPaint, box: MapBox): Record<string, Collection> {
	const { land, lakes, borders, regions } = sourceData(scene.geometry, scene.layers, () => '');
	const empty = collect([]);
	return {
		land: land ?? empty,
		lakes: lakes ?? empty,
		borders: borders ?? empty,
		regions: regions ?? empty,
		...flowData(paint, scene.geometry, box)
	};
}

function toneOf({ mode }: FlowPaint, homeward: boolean): Tone {
	return mode === 'both' && homeward ? 'in' : 'out';
}

function collect(features: readonly Feature[]): Collection {
	return { type: 'FeatureCollection', features: [...features] as Collection['features'] };
}

function point({ lon, lat }: LonLat, properties: object): Feature<Point> {
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

function circleOutline({
	center: [x, y],
	r,
	half
}: {
	readonly center: XY;
	readonly r: number;
	readonly half: 'left' | 'right' | null;
}): XY[] {
	const [start, sweep] = half === null ? [0, 2 * Math.PI] : [-Math.PI / 2, half === 'right' ? Math.PI : -Math.PI];
	const corners = half === null ? 32 : 16;
	const arc = Array.from({ length: corners + 1 }, (_, i): XY => {
		const angle = start + (sweep * i) / corners;
		return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
	});
	return [...arc, arc[0] ?? [x, y]];
}
