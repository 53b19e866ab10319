import { REGION_COLORS } from '../domain/palette';
import { PAPER } from '../domain/paper-colors';
import { circlePath, group, rectPath, type Scene, type SceneGroup, type ScenePath } from '../domain/scene';
import { hatching, ruled } from '../domain/scene-hatching';
import type { SvgGeometry, SvgPlace } from './geometry';
import { placeLabels } from './labels';
import { placeLabelsAt } from './labels-at';
import { DRAWN_OUTLINES, HOME, OUTLINE_COLORS } from './outlines';
import type { MapPaint, Mark } from './paint';
import type { XY } from './projection';
import type { RingDash } from './ring-dashes';
import { svgMapModel } from './svg-model';

/** The box a map is drawn into, and how. */
export interface MapSceneFrame {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Of the names of towns. */
	readonly fontSize: number;
	readonly nameOf: (place: SvgPlace) => string;
}

/** How many pixels a unit of the geometry has when it is fitted into a box. */
export function mapScale(
	geometry: Pick<SvgGeometry, 'width' | 'height'>,
	frame: Pick<MapSceneFrame, 'width' | 'height'>
): number {
	return Math.min(frame.width / geometry.width, frame.height / geometry.height);
}

/** A painted map as shapes, fitted into its box and cut off there: the twin of SvgMap.svelte for files. */
export function mapScene(geometry: SvgGeometry, paint: MapPaint, frame: MapSceneFrame): SceneGroup {
	const { width, height } = frame;
	const scale = mapScale(geometry, frame);
	const [left, top] = [(width - geometry.width * scale) / 2, (height - geometry.height * scale) / 2];
	const pixel = lineScale(geometry.width * scale) / scale;
	const box = rectPath(0, 0, width, height);
	return group(
		[
			{ kind: 'path', d: box, fill: PAPER.water },
			group(shapes(geometry, paint, pixel), { transform: [scale, 0, 0, scale, left, top] }),
			...fittedLabels(geometry, frame, { scale, left, top })
		],
		{ clip: box }
	);
}

/** Share of their width that lines have on a map so wide: on a small one they are thinner: on a map of a few centimetres the page's would hide the regions. */
export function lineScale(drawnWidth: number): number {
	return Math.min(1, Math.max(0.3, drawnWidth / 200));
}

function shapes(geometry: SvgGeometry, paint: MapPaint, pixel: number): Scene[] {
	const model = svgMapModel(geometry, paint);
	const marked = (mark: Mark) => model.regions.filter((region) => region.fill === null && region.mark === mark);
	return [
		{ kind: 'path', d: geometry.land, fill: PAPER.land },
		...model.regions.map(({ d, fill }) => regionScene(d, fill ?? PAPER.land, pixel)),
		...(['missing', 'secret', 'not_applicable'] as const).flatMap((mark) => {
			const d = marked(mark)
				.map((region) => region.d)
				.join('');
			return d === '' ? [] : [hatching(d, mark, geometry, pixel)];
		}),
		...([1, 2] as const).flatMap((strength) => {
			const d = model.regions.flatMap((one) => (paint.rules?.get(one.region) === strength ? [one.d] : [])).join('');
			return d === '' ? [] : [ruled(d, strength, geometry, pixel)];
		}),
		...overRegions(geometry, pixel),
		...DRAWN_OUTLINES.flatMap((code) => outline(geometry, code, pixel)),
		...model.rings.flatMap(({ code, d, color }) => ringScene(d, color, paint.dashes?.get(code), pixel)),
		...model.symbols.map(({ x, y, r, negative }): Scene => {
			const d = circlePath(x, y, r);
			return negative
				? { kind: 'path', d, fill: PAPER.surface, fillOpacity: 0.35, stroke: PAPER.warn, strokeWidth: 2 * pixel }
				: { kind: 'path', d, fill: PAPER.accent, fillOpacity: 0.62, stroke: PAPER.surface, strokeWidth: pixel };
		})
	];
}

/** The outline of a selected place; a dashed one covers what lies below it. */
function ringScene(d: string, color: string, style: RingDash | undefined, pixel: number): Scene[] {
	const ground: Scene = { kind: 'path', d, stroke: PAPER.surface, strokeWidth: 4.5 * pixel };
	if (!style)
		return [
			{ ...ground, strokeOpacity: 0.75 },
			{ kind: 'path', d, stroke: color, strokeWidth: 2.5 * pixel }
		];
	return [ground, { kind: 'path', d, ...ringStroke(style, pixel) }];
}

/** The line itself, as on the map so in its key. */
export function ringStroke(
	{ dash, width }: RingDash,
	pixel: number
): Pick<ScenePath, 'stroke' | 'strokeWidth' | 'dash'> {
	return {
		stroke: PAPER.text,
		strokeWidth: width * pixel,
		...(dash.length > 0 ? { dash: dash.map((length) => length * pixel) } : {})
	};
}

/** Lakes and borders between countries, which lie over the regions of every map. */
export function overRegions({ lakes, borders }: Pick<SvgGeometry, 'lakes' | 'borders'>, pixel: number): Scene[] {
	const line = { stroke: PAPER.textSoft, strokeWidth: pixel, dash: [4 * pixel, 3 * pixel] };
	return [
		...(lakes ? [{ kind: 'path', d: lakes, fill: PAPER.water } as const] : []),
		...(borders ? [{ kind: 'path', d: borders, ...line } as const] : [])
	];
}

/** A region in its colour. */
export function regionScene(d: string, fill: string, pixel: number): Scene {
	return { kind: 'path', d, fill, stroke: PAPER.border, strokeWidth: 0.6 * pixel };
}

/** A group's outline in the colour of its metropolis, as on screen. */
export function outlineColor(code: string): string {
	return REGION_COLORS[OUTLINE_COLORS[code]?.replace('--c-', '') ?? ''] ?? PAPER.outline;
}

function outline(geometry: SvgGeometry, code: string, pixel: number): Scene[] {
	const d = geometry.outlines[code];
	if (!d) return [];
	const isHome = code === HOME;
	const line: Scene = {
		kind: 'path',
		d,
		stroke: outlineColor(code),
		strokeWidth: (isHome ? 2.5 : 1.6) * pixel
	};
	return isHome
		? [{ kind: 'path', d, stroke: PAPER.surface, strokeWidth: 4.5 * pixel, strokeOpacity: 0.75 }, line]
		: [line];
}

/** Least width of a map on the page, px. */
const LEAST_PAGE = 340;

/** Of a line of names, in letters: 16 of 12 px. */
const LINE_HEIGHT = 4 / 3;

/** Where a drawing stands in its box. */
interface Placing {
	readonly scale: number;
	readonly left: number;
	readonly top: number;
	/** Each label where it has room in this size; otherwise those that the page names in a drawing of this width. Left out: exact on maps smaller than any on a page. */
	readonly isExact?: boolean;
	/** Points of lines that exact names keep off where there is room, in units of the geometry. */
	readonly avoid?: readonly XY[];
	/** As `LabelFrameAt` has it. */
	readonly own?: readonly XY[];
}

/** Names of the towns that have room in letters of the frame's size. */
export function fittedLabels(
	geometry: Pick<SvgGeometry, 'width' | 'height' | 'places'>,
	{ width, fontSize, nameOf }: MapSceneFrame,
	{ scale, left, top, isExact, avoid = [], own = [] }: Placing
): Scene[] {
	// The page's labels are 12 px high: a map of half the size in letters of half the size has the same ones.
	const seenWidth = (geometry.width * scale * 12) / fontSize;
	const tiers = [0, LEAST_PAGE, 560, 820].filter((least) => seenWidth >= least).length;
	const inside = geometry.places.filter(
		({ x, y }) => x > -geometry.width && x < geometry.width * 2 && y > 0 && y < geometry.height
	);
	const overhang = (width / scale - geometry.width) / 2;
	const frame = { width: geometry.width, overhang };
	const placed =
		(isExact ?? seenWidth < LEAST_PAGE)
			? placeLabelsAt(seenWidth, inside, { ...frame, height: geometry.height, avoid, own }, nameOf)
			: placeLabels(inside, frame, nameOf).map((label) => ({ ...label, rise: 0 }));
	return placed
		.filter(({ tier }) => tier < tiers)
		.flatMap(({ place, text, side, rise }): Scene[] => {
			const [x, y] = [left + place.x * scale, top + place.y * scale];
			const isGreat = place.kind === 'regiopolis' || place.kind === 'metropolis';
			const r = (isGreat ? 0.29 : 0.21) * fontSize;
			const gap = fontSize * 0.5;
			return [
				{ kind: 'path', d: circlePath(x, y, r + fontSize * 0.12), fill: PAPER.surface },
				{ kind: 'path', d: circlePath(x, y, r), fill: PAPER.text },
				{
					kind: 'text',
					text,
					x: side === 'right' ? x + gap : x - gap,
					y: y + fontSize * (0.36 - rise * LINE_HEIGHT),
					size: isGreat ? fontSize * 1.08 : fontSize,
					weight: isGreat ? 600 : 400,
					anchor: side === 'right' ? 'start' : 'end',
					fill: PAPER.text,
					halo: PAPER.surface
				}
			];
		});
}
