/** One point of a course, in units of the drawing; `y` is null at a gap. */
export interface CoursePoint {
	readonly x: number;
	readonly y: number | null;
	/** Not comparable with the point before. */
	readonly isBreak?: boolean;
}

/** The path of a course: the line starts anew after a gap and at a break; a point that no line reaches is a dot (with round ends). */
export function brokenPath(points: readonly CoursePoint[]): string {
	return points
		.map(({ x, y, isBreak }, i) => {
			if (y === null) return '';
			const joined = (points[i - 1]?.y ?? null) !== null && !isBreak;
			const next = points[i + 1];
			const goesOn = next !== undefined && next.y !== null && !next.isBreak;
			const at = `${x.toFixed(2)} ${y.toFixed(2)}`;
			if (joined) return `L${at}`;
			return goesOn ? `M${at}` : `M${at}h0.1`;
		})
		.join('');
}
