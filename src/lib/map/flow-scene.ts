import { REGION_COLORS } from '../domain/palette';
import { PAPER } from '../domain/paper-colors';
import { group, mixed, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import { circlePath, flowCircles } from './flow-circles';
import { flowLabels } from './flow-labels';
import { flowLines, flowWidth, isInside, taperedOutline, type FlowPaint, type MapBox } from './flow-model';
import type { SvgGeometry } from './geometry';
import type { PrintedMap } from './reproject';
import { fittedLabels, mapScale, overRegions, regionScene, type MapSceneFrame } from './map-scene';
import { pointsAlong, ringsOf } from './path-corners';
import type { XY } from './projection';
import { SHARE_STRENGTHS } from './share-fill';

/** Without names, in letters. */
const LOWER_EDGE = 2.5;

/** Pieces that an edge of a flow is made of. */
const EDGE_STEPS = 24;

/** Who comes has the colour of Rostock, who leaves that of flows, as on screen. */
export const FLOW_INK = { flow: PAPER.flow, homeward: REGION_COLORS['rostock'] ?? PAPER.accent } as const;

/** A class of shares as a colour on paper: Rostock's, mixed with that of land. */
export function shareColor(index: number): string {
	return mixed(FLOW_INK.homeward, PAPER.land, (SHARE_STRENGTHS[index] ?? 0) / 100);
}

/** The map that flows are drawn on, and the part of it that is seen. */
interface FlowGround extends Pick<PrintedMap<SvgGeometry>, 'geometry' | 'project'> {
	readonly box: MapBox;
}

/** A flow map as shapes, fitted into its box and cut off there: the twin of FlowDrawing.svelte for files. */
export function flowScene(ground: FlowGround, paint: FlowPaint, frame: MapSceneFrame): SceneGroup {
	const { geometry, project, box } = ground;
	const scale = mapScale(box, frame);
	const [left, top] = [(frame.width - box.width * scale) / 2, (frame.height - box.height * scale) / 2];
	const cutOff = rectPath(0, 0, frame.width, frame.height);
	const home = project(paint.home.place);
	const points = Object.fromEntries(
		paint.partners.map(({ code, place }) => [code, project(place)] as const).filter(([, point]) => isInside(point, box))
	);
	const first = geometry.places
		.filter(({ kind }) => kind === 'metropolis' || kind === 'regiopolis')
		.map((place) => ({ ...place, name: frame.nameOf(place) }));
	const apart = frame.fontSize / (3 * scale);
	const own = outlinePoints(geometry, box, paint, apart);
	const places = flowLabels(paint, points, home, { box, first });
	return group(
		[
			{ kind: 'path', d: cutOff, fill: PAPER.water },
			group(shapes(ground, paint, 1 / scale), {
				transform: [scale, 0, 0, scale, left - box.x * scale, top - box.y * scale]
			}),
			// Scale bar and projection stand at the lower edge.
			...fittedLabels(
				{ ...box, height: box.height - (LOWER_EDGE * frame.fontSize) / scale, places },
				{ ...frame, nameOf: ({ name }) => name },
				{ scale, left, top, isExact: true, avoid: [...own, ...edgePoints(ground, paint, apart)], own }
			)
		],
		{ clip: cutOff }
	);
}

/** Points of home's outline, so far apart, from the box's corner. */
function outlinePoints(geometry: SvgGeometry, box: MapBox, { home }: FlowPaint, apart: number): XY[] {
	return pointsInside(
		home.members.flatMap((code) => ringsOf(geometry.regions[code] ?? '')),
		box,
		apart
	);
}

/** The same of the edges of the strongest flows. */
function edgePoints({ project, box }: FlowGround, paint: FlowPaint, apart: number): XY[] {
	const flows = paint.mark === 'linien' ? flowLines(paint, project, box) : [];
	const edges = flows
		.filter(({ strength }) => strength === 'strong')
		.map(({ from, to, width }) => taperedOutline(from, to, width, EDGE_STEPS));
	return pointsInside(edges, box, apart);
}

function pointsInside(lines: readonly (readonly XY[])[], box: MapBox, apart: number): XY[] {
	return lines
		.flatMap((line) => pointsAlong(line, apart))
		.filter((point) => isInside(point, box))
		.map(([x, y]): XY => [x - box.x, y - box.y]);
}

function shapes({ geometry, project, box }: FlowGround, paint: FlowPaint, pixel: number): Scene[] {
	const [x, y] = project(paint.home.place);
	const inkOf = (homeward: boolean): string => (paint.mode === 'both' && homeward ? FLOW_INK.homeward : FLOW_INK.flow);
	const fillOf = (code: string): string => {
		const index = paint.fills.get(code);
		return index === undefined ? PAPER.land : shareColor(index);
	};
	return [
		{ kind: 'path', d: geometry.land, fill: PAPER.land },
		...Object.entries(geometry.regions).map(([code, d]) => regionScene(d, fillOf(code), pixel)),
		...overRegions(geometry, pixel),
		...paint.home.members.flatMap((code): Scene[] => {
			const d = geometry.regions[code];
			return d ? [{ kind: 'path', d, stroke: PAPER.text, strokeWidth: 1.6 * pixel }] : [];
		}),
		...(paint.mark === 'linien' ? flowLines(paint, project, box) : []).map(({ d, strength, homeward }): Scene => {
			const ink = inkOf(homeward);
			if (strength === 'strong')
				return { kind: 'path', d, fill: ink, stroke: PAPER.surface, strokeWidth: 0.75 * pixel };
			const opacity = strength === 'medium' ? 0.85 : 0.4;
			return {
				kind: 'path',
				d,
				fill: ink,
				fillOpacity: opacity,
				stroke: ink,
				strokeWidth: 0.4 * pixel,
				strokeOpacity: opacity
			};
		}),
		...(paint.mark === 'kreise' ? flowCircles(paint, project, box) : []).map((circle): Scene => {
			const d = circlePath(circle);
			const ink = inkOf(circle.homeward);
			return circle.loss
				? { kind: 'path', d, fill: PAPER.surface, fillOpacity: 0.55, stroke: ink, strokeWidth: 2 * pixel }
				: { kind: 'path', d, fill: ink, fillOpacity: 0.82, stroke: PAPER.surface, strokeWidth: pixel };
		}),
		{
			kind: 'path',
			d: circlePath({ center: [x, y], r: flowWidth(1, 1, box) * 0.42, half: null }),
			fill: PAPER.surface,
			stroke: PAPER.text,
			strokeWidth: 3 * pixel
		}
	];
}
