const STEPS = [1, 2, 5, 10, 20, 50];
/** Room a year's number needs, in pixels. */
const ROOM = 44;

/** The years that are written under the axis: every round one there is room for, and always the year shown. */
export function yearTicks(years: readonly number[], shown: number, width: number): ReadonlySet<number> {
	const perYear = width / Math.max(1, years.length - 1);
	const step = STEPS.find((candidate) => candidate * perYear >= ROOM) ?? 100;
	const round = years.filter((year) => year % step === 0 && Math.abs(year - shown) * perYear >= ROOM * 0.95);
	return new Set([...round, ...years.filter((year) => year === shown)]);
}
