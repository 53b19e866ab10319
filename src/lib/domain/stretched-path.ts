import { cut, type Matrix } from './scene';

/** Whether a transformation makes a drawing wider in another measure than higher. */
export function isStretched([a, b, c, d]: Matrix): boolean {
	const [x, y] = [Math.hypot(a, b), Math.hypot(c, d)];
	return Math.abs(x - y) > 0.01 * Math.max(x, y);
}

const NUMBER = String.raw`(-?[\d.]+(?:e-?\d+)?)`;
const STEP = new RegExp(String.raw`h\s*${NUMBER}|${NUMBER}[\s,]*${NUMBER}`, 'g');

/** A path of straight lines between absolute points, and level steps, in the place where a transformation puts it; null for any other path. */
export function stretchedPath(path: string, [a, b, c, d, e, f]: Matrix): string | null {
	if (!/^[MLhZz\d\s.,e-]*$/.test(path)) return null;
	return path.replace(STEP, (_, step: string | undefined, x: string, y: string) =>
		step === undefined
			? `${cut(a * +x + c * +y + e)} ${cut(b * +x + d * +y + f)}`
			: `l${cut(a * +step)} ${cut(b * +step)}`
	);
}
