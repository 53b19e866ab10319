/** Size of the drawing, in its own units; it is stretched to the place it gets. */
export const WIDTH = 100;
export const HEIGHT = 40;

/** Path of a course from 0 up to `top`: a line starts anew after a gap; a figure alone between gaps is a short dash. */
export function coursePath(values: readonly (number | null)[], top: number): string {
	const step = WIDTH / Math.max(values.length - 1, 1);
	return values
		.map((value, i) => {
			if (value === null) return '';
			const at = `${(i * step).toFixed(2)} ${(HEIGHT - (HEIGHT * Math.max(value, 0)) / top).toFixed(2)}`;
			const before = values[i - 1] ?? null;
			const after = values[i + 1] ?? null;
			if (before !== null) return `L${at}`;
			return after === null ? `M${at}h0.5` : `M${at}`;
		})
		.join('');
}
