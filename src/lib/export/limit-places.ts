/** Where the numbers of the lowest and the highest value begin: below the ends of the line, beside it where it is shorter than they are. */
export function limitPlaces(
	[from, to]: readonly [number, number],
	[low = 0, high = 0]: readonly number[],
	{ left, right, gap }: { readonly left: number; readonly right: number; readonly gap: number }
): readonly [number, number] {
	if (to - from >= low + high + gap) return [from, to - high];
	const start = Math.max(left, Math.min(from - low, right - high - gap - low));
	return [start, Math.max(start + low + gap, Math.min(to, right - high))];
}
