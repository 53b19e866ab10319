/** How an outline is drawn where colours don't tell whose it is; lengths in px of a map as wide as on a page. */
export interface RingDash {
	readonly dash: readonly number[];
	readonly width: number;
}

/** Told apart in pairs as long as nine px of a line are seen. */
const DASHES: readonly (readonly number[])[] = [[], [2, 2], [9, 3], [6, 2, 1.5, 2], [1, 3.5], [3.5, 4.5]];
/** The second time round lines are thinner. */
const WIDTHS = [2.5, 1.3] as const;

/** Dashes for outlines in their order: the first is whole. More than twelve begin anew; no view has more. */
export function ringDashes(count: number): RingDash[] {
	return Array.from({ length: count }, (_, i) => ({
		dash: DASHES[i % DASHES.length] ?? [],
		width: WIDTHS[Math.floor(i / DASHES.length) % WIDTHS.length] ?? WIDTHS[0]
	}));
}
