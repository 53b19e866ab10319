import { textWidth } from './textWidth';

/** A text above a point of a strip. */
export interface RowLabel {
	readonly text: string;
	readonly x: number;
	/** 0 is the row next to the strip. */
	readonly row: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Puts texts over their points into as few rows as they need; near the ends they lean inwards. `measure` gives the width of a text. */
export function labelRows(
	labels: readonly { readonly text: string; readonly x: number }[],
	width: number,
	fontSize: number,
	measure: (text: string, fontSize: number) => number = textWidth
): RowLabel[] {
	const ends: number[] = [];
	return [...labels]
		.sort((a, b) => a.x - b.x)
		.map(({ text, x }) => {
			const size = measure(text, fontSize) + fontSize * 0.8;
			const anchor = x - size / 2 < 0 ? 'start' : x + size / 2 > width ? 'end' : 'middle';
			const start = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
			const free = ends.findIndex((end) => end <= start);
			const row = free === -1 ? ends.length : free;
			ends[row] = start + size;
			return { text, x, row, anchor };
		});
}
