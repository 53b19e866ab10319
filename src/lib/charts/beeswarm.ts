/**
 * Heights of dots in a strip, so that none lies on another: each dot, in the order given (ascending x), takes the free place nearest to the middle.
 * Where a pile would be higher than `most`, dots overlap.
 *
 * @param xs positions along the strip, ascending
 * @param diameter of a dot, in the same unit
 * @param most greatest distance from the middle
 * @returns distances from the middle, one per dot
 */
export function beeswarm(xs: readonly number[], diameter: number, most: number): number[] {
	const placed: { readonly x: number; readonly y: number }[] = [];
	return xs.map((x) => {
		const near = placed.filter((dot) => x - dot.x < diameter);
		const isFree = (y: number): boolean =>
			near.every((dot) => (dot.x - x) ** 2 + (dot.y - y) ** 2 >= diameter ** 2 - 1e-9);
		const touching = near.flatMap((dot) => {
			const rise = Math.sqrt(Math.max(0, diameter ** 2 - (x - dot.x) ** 2));
			return [dot.y + rise, dot.y - rise];
		});
		const candidates = [0, ...touching].filter((y) => Math.abs(y) <= most).sort((a, b) => Math.abs(a) - Math.abs(b));
		const y = candidates.find(isFree) ?? 0;
		placed.push({ x, y });
		return y;
	});
}
