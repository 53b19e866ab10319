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

/** Where a name can stand: beside its point, or beside it and a step above (1) or below (-1). */
interface Spot {
	readonly side: Side;
	readonly rise: -1 | 0 | 1;
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
	const avoid = (frame.avoid ?? []).map(([x, y]): XY => [x * scale, y * scale]);
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
			const [best] = (avoid.length === 0 ? BESIDE : AROUND)
				.map((spot) => {
					const box = boxAt(place, text, spot, scale);
					// A name above or below its point has to leave that beside it.
					return { spot, box, boxes: [box, dotBox(place, scale)] };
				})
				.filter(({ spot, boxes }) => boxes.every((box) => isFree(box, spot)))
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
