import type { SvgPlace } from './geometry';

/** Widths of the drawing on the screen, in px, from which on another set of labels is shown. */
export const LABEL_TIERS = [0, 340, 560, 820] as const;

/** Smallest importance by tier: narrow drawings only name the most important towns. */
export const MAX_RANK = [1, 2, 3, 4] as const;

/** Places before all towns: home and its strongest partners on a flow map. What takes their room in a wider drawing isn't named. */
const RESERVED_RANK = 1;

/** Width of a narrow drawing that isn't measured yet, px. */
const NARROWEST = 280;

/** Height of a label and mean width of a letter, px; room around it. */
export const LINE = 16;
const LETTER = 7;
const GAP = 3;

/** A town to draw, with the first tier in which it has room; on which side of its point the name stands. */
export interface PlacedLabel {
	readonly place: SvgPlace;
	readonly text: string;
	readonly tier: number;
	readonly side: Side;
}

/** The drawing whose towns are named. */
export interface LabelFrame {
	/** Units of the drawing. */
	readonly width: number;
	/** What can be seen on either side of it, in its units; Infinity while that is not known. */
	readonly overhang: number;
	/** Width of it on the screen, px; 0 while that is not known. */
	readonly seen?: number;
}

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Chooses which towns can be named without covering each other. The more important come first, among equals the eastern
 * ones (names stand to the right where they can); each tier keeps the labels of the tiers before, and a label keeps its side. A place
 * before all towns that a narrow drawing has no room for is not crowded out of the wide ones by what got in first.
 */
export function placeLabels(
	places: readonly SvgPlace[],
	frame: LabelFrame,
	nameOf: (place: SvgPlace) => string
): PlacedLabel[] {
	const ordered = [...places].sort((a, b) => a.rank - b.rank || b.x - a.x);
	const placed: PlacedLabel[] = [];
	const boxesAt = (scale: number): Box[] => placed.map((one) => boxOf(one.place, one.text, one.side, scale));
	/** Room that more important places would have in a drawing of that scale, if nothing else came. */
	const reservedBefore = (rank: number, scale: number): Box[] =>
		ordered
			.filter((one) => one.rank < Math.min(rank, RESERVED_RANK) && !placed.some(({ place }) => place === one))
			.flatMap((one) => {
				const room = { taken: boxesAt(scale), edges: edgesOf(frame, scale) };
				const side = freeSide(one, nameOf(one), scale, room);
				return side ? [boxOf(one, nameOf(one), side, scale)] : [];
			});
	LABEL_TIERS.forEach((_, tier) => {
		const scale = scaleOf(tier, frame);
		const edges = edgesOf(frame, scale);
		const wider = LABEL_TIERS.map((_, i) => scaleOf(i, frame)).slice(tier + 1);
		const taken = boxesAt(scale);
		for (const place of ordered) {
			if (place.rank > (MAX_RANK[tier] ?? 4) || placed.some((one) => one.place === place)) continue;
			const crowds = (text: string) => (side: Side) =>
				wider.some((at) => {
					const box = boxOf(place, text, side, at);
					return reservedBefore(place.rank, at).some((other) => overlap(box, other));
				});
			const name = nameOf(place);
			for (const text of tier === 0 ? [name, withoutExonym(name)] : [name]) {
				const side = freeSide(place, text, scale, { taken, edges, crowds: crowds(text) });
				if (!side) continue;
				placed.push({ place, text, tier, side });
				taken.push(boxOf(place, text, side, scale));
				break;
			}
		}
	});
	return placed;
}

export type Side = 'right' | 'left';

function scaleOf(tier: number, { width, seen = 0 }: LabelFrame): number {
	if (tier === 0 && seen > 0) return Math.min(NARROWEST, seen) / width;
	return Math.max(LABEL_TIERS[tier] ?? 0, NARROWEST) / width;
}

/** „København (Kopenhagen)“ as the town calls itself. */
function withoutExonym(name: string): string {
	return name.replace(/ \([^)]*\)$/, '');
}

export function edgesOf({ width, overhang }: LabelFrame, scale: number): Room['edges'] {
	return { left: -overhang * scale, right: (width + overhang) * scale };
}

interface Room {
	readonly taken: readonly Box[];
	/** Where the picture is cut off. */
	readonly edges: Pick<Box, 'left' | 'right'>;
	/** Whether a name on that side would take the room of a more important one. */
	readonly crowds?: (side: Side) => boolean;
}

function freeSide(place: SvgPlace, text: string, scale: number, { taken, edges, crowds }: Room): Side | null {
	const sides = ['right', 'left'] as const;
	const isFree = (box: Box): boolean =>
		box.left >= edges.left && box.right <= edges.right && !taken.some((other) => overlap(box, other));
	return sides.find((side) => isFree(boxOf(place, text, side, scale)) && !crowds?.(side)) ?? null;
}

export function boxOf({ x, y }: SvgPlace, text: string, side: Side, scale: number): Box {
	const [px, py] = [x * scale, y * scale];
	const width = text.length * LETTER + 8;
	const [left, right] = side === 'right' ? [px - GAP, px + width] : [px - width, px + GAP];
	return { left, right, top: py - LINE / 2, bottom: py + LINE / 2 };
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
