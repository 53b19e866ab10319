import type { Level, Region, Scope } from '../domain/region';
import type { ScopeList } from '../domain/scope';
import { mapPath } from './path-corners';

/** A rectangle in units of a drawing. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A drawing's scope and level, the key of its file. */
interface DrawingKey {
	readonly scope: Scope;
	readonly level: Level;
}

/** Room around the members, as a part of their larger side: the neighbours that could join them are seen too. */
const AROUND = 0.2;
/** A frame is never narrower than this part of its drawing: the boundaries are too coarse to be looked at closer. */
const NARROWEST = 0.12;

/**
 * The drawings that a group's members are seen in, the lower one first: Kreise in the scope that holds them all, municipalities above the Kreise of
 * their region. Both drawings of a pair have one frame.
 */
export function drawingsOf(
	members: readonly string[],
	scopes: ScopeList,
	levelOf: (code: string) => Region['level'] | undefined
): readonly DrawingKey[] {
	if (members.some((code) => levelOf(code) === 'lau')) {
		return [
			{ scope: 'regiopolregion', level: 'nuts3' },
			{ scope: 'regiopolregion', level: 'lau' }
		];
	}
	const near = new Set(scopes['metropolen.nuts3'].regions);
	return [{ scope: members.every((code) => near.has(code)) ? 'metropolen' : 'laender', level: 'nuts3' }];
}

/** The box of a drawing's path; null where it has no corner. */
export function boxOf(path: string): Box | null {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	mapPath(path, ([x, y]) => {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		return [x, y];
	});
	return left <= right ? { left, top, right, bottom } : null;
}

/** The part of a drawing that shows all boxes with some room around them, as `viewBox`; the whole drawing where there is none. */
export function frameAround(
	boxes: readonly Box[],
	{ width, height }: { readonly width: number; readonly height: number },
	/** Height of the picture as a part of its width. */
	ratio: number
): string {
	if (boxes.length === 0) return `0 0 ${width} ${height}`;
	const left = Math.min(...boxes.map((box) => box.left));
	const right = Math.max(...boxes.map((box) => box.right));
	const top = Math.min(...boxes.map((box) => box.top));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	const room = 2 * AROUND * Math.max(right - left, bottom - top);
	const wide = Math.max(right - left + room, (bottom - top + room) / ratio, width * NARROWEST);
	const high = wide * ratio;
	const x = within((left + right - wide) / 2, width - wide);
	const y = within((top + bottom - high) / 2, height - high);
	return [x, y, wide, high].map(Math.round).join(' ');
}

/** Inside the drawing; in its middle where the frame is the larger of the two. */
function within(at: number, last: number): number {
	return last < 0 ? last / 2 : Math.min(Math.max(at, 0), last);
}
