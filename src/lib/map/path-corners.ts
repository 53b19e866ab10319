import type { XY } from './projection';

/** Path data of straight lines with every corner moved. Knows what geo-path.ts writes: M, l, h, v and z with numbers. */
export function mapPath(d: string, move: (point: XY) => XY): string {
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	return [...d.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)]
		.map(([, letter = '', rest = '']) => {
			const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
			if (letter === 'z' || letter === 'Z') {
				[x, y] = [startX, startY];
				return 'Z';
			}
			const corners: XY[] = [];
			const step = letter === 'h' || letter === 'H' || letter === 'v' || letter === 'V' ? 1 : 2;
			const isRelative = letter === letter.toLowerCase();
			for (let i = 0; i + step <= numbers.length; i += step) {
				const [first = 0, second = 0] = [numbers[i], numbers[i + 1]];
				const horizontal = letter === 'v' || letter === 'V' ? null : first;
				const vertical = step === 2 ? second : horizontal === null ? first : null;
				x = horizontal === null ? x : isRelative ? x + horizontal : horizontal;
				y = vertical === null ? y : isRelative ? y + vertical : vertical;
				corners.push([x, y]);
			}
			if (letter === 'M' || letter === 'm') [startX, startY] = corners[0] ?? [x, y];
			const text = corners.map((corner) => move(corner).join(' ')).join('L');
			return (letter === 'M' || letter === 'm' ? 'M' : 'L') + text;
		})
		.join('');
}

/** Corners of every ring of path data, the first one at its end once more. */
export function ringsOf(d: string): XY[][] {
	return mapPath(d, (corner) => corner)
		.split('M')
		.filter((ring) => ring !== '')
		.map((ring) => {
			const corners = ring
				.replace('Z', '')
				.split('L')
				.map((text): XY => {
					const [x = 0, y = 0] = text.split(' ').map(Number);
					return [x, y];
				});
			return [...corners, ...corners.slice(0, 1)];
		});
}

/** Points on a line through corners, no further apart than that. */
export function pointsAlong(corners: readonly XY[], apart: number): XY[] {
	return corners.flatMap(([x, y], i): XY[] => {
		const [toX, toY] = corners[i + 1] ?? [x, y];
		const pieces = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / apart));
		return Array.from({ length: pieces }, (_, k): XY => [x + ((toX - x) * k) / pieces, y + ((toY - y) * k) / pieces]);
	});
}
