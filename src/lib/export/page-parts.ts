import { group, moved, type Scene } from '../domain/scene';
import type { Block } from './legend-scene';

/** A part of a drawing that is no higher than a page. */
export interface PagePart extends Block {
	/** Said below it; of parts on one page with the same foot, below the last of them. */
	readonly foot?: Block;
}

interface Room {
	/** Of one page. */
	readonly height: number;
	readonly fontSize: number;
}

/** Between parts and above a foot, in letters. */
const [GAP, FOOT_GAP] = [1.2, 0.45];

/** Parts of a drawing below each other as long as there is room, the others on further pages. */
export function pagesOf(parts: readonly PagePart[], { height, fontSize }: Room): Scene[] {
	const footHeight = ({ foot }: PagePart): number => (foot && foot.height > 0 ? foot.height + fontSize * FOOT_GAP : 0);
	const pages: Scene[][] = [];
	let last: PagePart | null = null;
	/** Lower edge of the last part, without its foot. */
	let y = 0;
	const endFoot = (): void => {
		if (last?.foot && last.foot.height > 0) pages.at(-1)?.push(moved([last.foot.scene], 0, y + fontSize * FOOT_GAP));
	};
	for (const part of parts) {
		const isSame = last !== null && part.foot !== undefined && part.foot === last.foot;
		const top = last === null ? Infinity : y + (isSame ? 0 : footHeight(last)) + fontSize * GAP;
		// Half a pixel: sums of heights are never exact.
		const fits = top + part.height + footHeight(part) <= height + 0.5;
		if (!fits || !isSame) endFoot();
		if (!fits) pages.push([]);
		const at = fits ? top : 0;
		pages.at(-1)?.push(at === 0 ? part.scene : moved([part.scene], 0, at));
		y = at + part.height;
		last = part;
	}
	endFoot();
	return pages.map((page) => group(page));
}
