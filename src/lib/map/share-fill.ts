/** Bounds of the classes of shares, per cent: fixed, so that regions, years and directions can be compared. */
export const SHARE_BOUNDS = [0.1, 0.5, 2, 10] as const;

/** How much of the colour each class gets; the rest is the colour of land, so that it works on light and dark grounds. */
export const SHARE_STRENGTHS = [12, 26, 42, 60, 82] as const;

/** Class of a share, from 0. */
export function shareClass(share: number): number {
	return SHARE_BOUNDS.filter((bound) => share >= bound).length;
}

/** Fill of a class of shares. */
export function shareFill(index: number): string {
	return `color-mix(in srgb, var(--c-rostock) ${SHARE_STRENGTHS[index] ?? 0}%, var(--c-land))`;
}
