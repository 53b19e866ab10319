import { classIndex, type Classes } from './classification';

/** A bar of the legend's histogram. `from` and `to` are shares of the value range, `height` one of the tallest bar. */
export interface HistogramBar {
	readonly from: number;
	readonly to: number;
	readonly height: number;
	readonly color: string;
}

const MOST_BARS = 36;

/** How the values spread over their range, each bar in the colour of the class its middle falls into; empty bars are left out. */
export function histogramBars(classes: Classes): HistogramBar[] {
	const low = classes.bounds[0];
	const high = classes.bounds.at(-1);
	if (low === undefined || high === undefined || !(high > low)) return [];
	const count = Math.max(8, Math.min(MOST_BARS, Math.ceil(Math.sqrt(classes.values.length) * 2)));
	const counts = new Array<number>(count).fill(0);
	for (const value of classes.values) {
		const bar = Math.min(count - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * count)));
		counts[bar] = (counts[bar] ?? 0) + 1;
	}
	const most = Math.max(...counts);
	return counts.flatMap((n, i) => {
		if (n === 0) return [];
		const middle = low + ((i + 0.5) / count) * (high - low);
		const color = classes.colors[classIndex(classes.bounds, middle)] ?? '#888888';
		return [{ from: i / count, to: (i + 1) / count, height: n / most, color }];
	});
}

/** Where a value lies in the range of the classes, 0 to 1; values beyond stay at the ends. */
export function shareOfRange(classes: Classes, value: number): number {
	const low = classes.bounds[0] ?? 0;
	const high = classes.bounds.at(-1) ?? low;
	return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
}

/** Largest of 1, 2, 5 × 10ⁿ that is not above `value`. */
export function roundDown(value: number): number {
	if (!(value > 0)) return 0;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [5, 2, 1].find((factor) => factor * power <= value * (1 + 1e-9)) ?? 1;
	return step * power;
}

/** Three round values for the nested circles of a symbol legend, largest first; areas about 1 : 1/4 : 1/20. */
export function symbolValues(max: number): number[] {
	const largest = roundDown(max);
	if (largest === 0) return [];
	return [...new Set([largest, roundDown(largest / 4), roundDown(largest / 20)])];
}
