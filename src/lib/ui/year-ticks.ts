/** A labelled year on the slider. `at`: share of the way from the first (0) to the last year of the list (1). */
export interface YearTick {
	readonly year: number;
	readonly at: number;
	readonly labelled: boolean;
}

/** Least distance of two labels, as a share of the slider. */
const LABEL_ROOM = 0.12;

/** One tick per year; labels at both ends and, where there is room, at years that end in 0 or 5. */
export function yearTicks(years: readonly number[]): YearTick[] {
	const last = years.length - 1;
	const placed: number[] = [0, 1];
	return years.map((year, i) => {
		const at = last > 0 ? i / last : 0;
		if (i === 0 || i === last) return { year, at, labelled: true };
		const labelled = year % 5 === 0 && placed.every((other) => Math.abs(other - at) >= LABEL_ROOM);
		if (labelled) placed.push(at);
		return { year, at, labelled };
	});
}

/** Where the slider lands `steps` years on in the list, not beyond its ends. */
export function stepYear(years: readonly number[], year: number, steps: number): number {
	const from = nearestIndex(years, year);
	const to = Math.min(years.length - 1, Math.max(0, from + steps));
	return years[to] ?? year;
}

/** Position of the year, or of the existing year nearest to it. */
export function nearestIndex(years: readonly number[], year: number): number {
	let best = 0;
	years.forEach((candidate, i) => {
		if (Math.abs(candidate - year) < Math.abs((years[best] ?? candidate) - year)) best = i;
	});
	return best;
}
