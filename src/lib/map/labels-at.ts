import type { SvgPlace } from './geometry';
import {
	boxOf,
	edgesOf,
	LABEL_TIERS,
	LINE,
	MAX_RANK,
	overlap,
	type Box,
	type LabelFrame,
	type PlacedLabel,
	type Side
} from './labels';
import type { XY } from './projection';

/** How far a name stands above or below its point's height where it does, in lines. */
const STEP = 0.75;
/** Around a place's own point, px: lines that end there are in nobody's way. */
const OWN_ROOM = 7;

/** Half the width of the room that a point itself takes, px. */
const DOT = 4;
/** Places of this rank and less important ones have no name that would lie on more points of lines than that. */
const LESSER_RANK = 1;
const MOST_COVERED = 12;
/** Rank of the place whose map it is; from the one to the other: cities and the strongest partner, which are named whatever their names cross. */
const [HOME_RANK, STRONGEST_RANK] = [0, 0.5];

/** A name that lies on more points of its own region's outline than that crosses it. */
const MOST_CROSSED = 2;

/** Where a name can stand: beside its point, or beside it and a step or two above (1, 2) or below (-1, -2). */
interface Spot {
	readonly side: Side;
	readonly rise: -2 | -1 | 0 | 1 | 2;
}

const BESIDE: readonly Spot[] = [
	{ side: 'right', rise: 0 },
	{ side: 'left', rise: 0 }
];
const AROUND: readonly Spot[] = [
	...BESIDE,
	{ side: 'right', rise: 1 },
	{ side: 'right', rise: -1 },
	{ side: 'left', rise: 1 },
	{ side: 'left', rise: -1 }
];
const FURTHER: readonly Spot[] = ([2, -2] as const).flatMap((rise) =>
	(['right', 'left'] as const).map((side) => ({ side, rise }))
);

/** A label of a drawing that never changes its size. */
export interface LabelAt extends PlacedLabel {
	/** How far the name's middle stands above its point, in lines. */
	readonly rise: number;
}

/** What a drawing's names are placed by. */
export interface LabelFrameAt extends LabelFrame {
	/** Units of the drawing. */
	readonly height: number;
	/** Points of lines, close to each other, in units of the drawing: names stand beside them where there is room. */
	readonly avoid?: readonly XY[];
	/** Points of the outline around home: its name and those of lesser places stand inside or outside, and where they can do neither there are none. */
	readonly own?: readonly XY[];
}

/** As `placeLabels`, for a drawing that never changes its size: each label where it has room there. `seenWidth`: of the drawing, in px of the page's letters. */
export function placeLabelsAt(
	seenWidth: number,
	places: readonly SvgPlace[],
	frame: LabelFrameAt,
	nameOf: (place: SvgPlace) => string
): LabelAt[] {
	const scale = seenWidth / frame.width;
	const tier = LABEL_TIERS.findLastIndex((least) => seenWidth >= least);
	const edges = edgesOf(frame, scale);
	const inPixels = (points: readonly XY[] = []): XY[] => points.map(([x, y]) => [x * scale, y * scale]);
	const [avoid, own] = [inPixels(frame.avoid), inPixels(frame.own)];
	const extent = extentOf(own);
	const isCut = (place: SvgPlace, box: Box): boolean =>
		(place.rank === HOME_RANK || place.rank > STRONGEST_RANK) &&
		!isWithin(box, extent) &&
		own.filter((point) => holds(box, point)).length > MOST_CROSSED;
	const taken: Box[] = [];
	const isFree = (box: Box, { rise }: Spot): boolean =>
		box.left >= edges.left &&
		box.right <= edges.right &&
		(rise === 0 || (box.top >= 0 && box.bottom <= frame.height * scale)) &&
		!taken.some((other) => overlap(box, other));
	return [...places]
		.filter(({ rank }) => rank <= (MAX_RANK[tier] ?? 4))
		.sort((a, b) => a.rank - b.rank || b.x - a.x)
		.flatMap((place): LabelAt[] => {
			const text = nameOf(place);
			const near = avoid.filter(([x, y]) => Math.hypot(x - place.x * scale, y - place.y * scale) > OWN_ROOM);
			const spots = place.rank < STRONGEST_RANK ? [...AROUND, ...FURTHER] : AROUND;
			const [best] = (avoid.length === 0 ? BESIDE : spots)
				.map((spot) => {
					const box = boxAt(place, text, spot, scale);
					// A name above or below its point has to leave that beside it.
					return { spot, box, boxes: [box, dotBox(place, scale)] };
				})
				.filter(({ spot, box, boxes }) => boxes.every((one) => isFree(one, spot)) && !isCut(place, box))
				.map((one) => ({ ...one, covered: near.filter((point) => holds(one.box, point)).length }))
				.filter(({ covered }) => place.rank < LESSER_RANK || covered <= MOST_COVERED)
				.sort((a, b) => a.covered - b.covered);
			if (!best) return [];
			const { side, rise } = best.spot;
			taken.push(...best.boxes);
			return [{ place, text, tier, side, rise: rise * STEP }];
		});
}

function boxAt(place: SvgPlace, text: string, { side, rise }: Spot, scale: number): Box {
	const box = boxOf(place, text, side, scale);
	return { ...box, top: box.top - rise * STEP * LINE, bottom: box.bottom - rise * STEP * LINE };
}

function dotBox({ x, y }: SvgPlace, scale: number): Box {
	const [px, py] = [x * scale, y * scale];
	return { left: px - DOT, right: px + DOT, top: py - DOT, bottom: py + DOT };
}

function holds({ left, right, top, bottom }: Box, [x, y]: XY): boolean {
	return x > left && x < right && y > top && y < bottom;
}

function extentOf(points: readonly XY[]): Box {
	return points.reduce<Box>(
		({ left, right, top, bottom }, [x, y]) => ({
			left: Math.min(left, x),
			right: Math.max(right, x),
			top: Math.min(top, y),
			bottom: Math.max(bottom, y)
		}),
		{ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
	);
}

function isWithin(one: Box, { left, right, top, bottom }: Box): boolean {
	return one.left > left && one.right < right && one.top > top && one.bottom < bottom;
}
