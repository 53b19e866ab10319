/** A part of a drawing, in its units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The rings and lines of a path with whole, relative steps (`M1 2l3 4-5 6z`) that may be seen in one of the boxes. */
export function partsWithin(path: string, boxes: readonly Box[]): string {
	return path
		.split(/(?=M)/)
		.filter((part) => {
			const own = boxOf(part);
			return own !== null && boxes.some((box) => overlap(own, box));
		})
		.join('');
}

function boxOf(part: string): Box | null {
	const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? [];
	const [startX, startY] = numbers;
	if (startX === undefined || startY === undefined) return null;
	// A tiny island is a square drawn with h and v: its corner is enough.
	const steps = part.includes('h') ? [] : numbers.slice(2);
	let [x, y] = [startX, startY];
	let box: Box = { left: x, top: y, right: x, bottom: y };
	for (let i = 0; i + 1 < steps.length; i += 2) {
		x += steps[i] ?? 0;
		y += steps[i + 1] ?? 0;
		box = {
			left: Math.min(box.left, x),
			top: Math.min(box.top, y),
			right: Math.max(box.right, x),
			bottom: Math.max(box.bottom, y)
		};
	}
	return box;
}

function overlap(a: Box, b: Box): boolean {
	return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
