import { PAPER } from '../domain/paper-colors';
import { distanceKm } from '../domain/distance';
import { linePath, rectPath, type Measure, type Scene, type SceneGroup, group } from '../domain/scene';
import type { SvgGeometry } from './geometry';
import { frame, type XY } from './projection';

const LENGTHS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Kilometres to a unit of a Mercator drawing at one of its points, or in its middle: the scale changes with the latitude. */
export function kilometresPerUnit(
	geometry: Pick<SvgGeometry, 'bounds' | 'width' | 'height'>,
	[x, y]: XY = [geometry.width / 2, geometry.height / 2]
): number {
	const { unproject } = frame(geometry.bounds, geometry.width);
	const [west, south] = unproject(x - 50, y);
	const [east, north] = unproject(x + 50, y);
	return distanceKm({ lon: west, lat: south }, { lon: east, lat: north }) / 100;
}

/** The longest round length that is no longer than `room` pixels. */
export function barLength(kmPerPixel: number, room: number): { readonly km: number; readonly pixels: number } {
	const km = [...LENGTHS_KM].reverse().find((length) => length / kmPerPixel <= room) ?? LENGTHS_KM[0] ?? 1;
	return { km, pixels: km / kmPerPixel };
}

/** A scale bar with its length at its right end, on a plate, so that it can be read over any map; its lower left corner is the origin. */
export function scaleBar(kmPerPixel: number, room: number, fontSize: number, measure: Measure): SceneGroup {
	const { km, pixels } = barLength(kmPerPixel, room);
	const text = `${km} km`;
	const size = fontSize * 0.9;
	const pad = fontSize * 0.35;
	const width = pixels + size * 0.5 + measure(text, size) + 2 * pad;
	const height = size + 2 * pad;
	const middle = -height / 2;
	const tick = size * 0.28;
	const bar = [
		linePath(pad, middle, pad + pixels, middle),
		linePath(pad, middle - tick, pad, middle + tick),
		linePath(pad + pixels, middle - tick, pad + pixels, middle + tick)
	].join('');
	const shapes: Scene[] = [
		{ kind: 'path', d: rectPath(0, -height, width, height), fill: PAPER.surface, fillOpacity: 0.8 },
		{ kind: 'path', d: bar, stroke: PAPER.text, strokeWidth: fontSize / 10 },
		{ kind: 'text', text, x: pad + pixels + size * 0.5, y: middle + size * 0.36, size, fill: PAPER.text }
	];
	return group(shapes);
}

/** An arrow to the north, as high as given; its upper right corner is the origin. `angle` is that of north at the middle of the map, degrees clockwise. */
export function northArrow(height: number, angle: number): SceneGroup {
	const [half, stem] = [height * 0.24, height * 0.7];
	const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
	const centre = height / 2;
	return group(
		[
			{ kind: 'path', d: `M0 ${-centre}L${half} ${stem - centre}L0 ${stem - centre - half}z`, fill: PAPER.text },
			{
				kind: 'path',
				d: `M0 ${-centre}L${-half} ${stem - centre}L0 ${stem - centre - half}z`,
				fill: PAPER.surface,
				stroke: PAPER.text,
				strokeWidth: height / 40
			},
			{
				kind: 'text',
				text: 'N',
				x: 0,
				y: centre,
				size: height * 0.34,
				weight: 600,
				anchor: 'middle',
				fill: PAPER.text,
				halo: PAPER.surface
			}
		],
		{ transform: [cos, sin, -sin, cos, -centre, centre] }
	);
}
