/** One point of a course, in units of the drawing; one coordinate is null at a gap. */
export interface CoursePoint {
	readonly x: number | null;
	readonly y: number | null;
	/** Not comparable with the point before. */
	readonly isBreak?: boolean;
}

/** The path of a course: the line starts anew after a gap and at a break; a point that no line reaches is a dot (with round ends). */
export function brokenPath(points: readonly CoursePoint[]): string {
	return points
		.map(({ x, y, isBreak }, i) => {
			if (x === null || y === null) return '';
			const joined = isThere(points[i - 1]) && !isBreak;
			const next = points[i + 1];
			const goesOn = isThere(next) && !next?.isBreak;
			const at = `${x.toFixed(2)} ${y.toFixed(2)}`;
			if (joined) return `L${at}`;
			return goesOn ? `M${at}` : `M${at}h0.1`;
		})
		.join('');
}

function isThere(point: CoursePoint | undefined): boolean {
	return point !== undefined && point.x !== null && point.y !== null;
}
