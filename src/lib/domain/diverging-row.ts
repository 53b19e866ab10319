/** One line of bars: two amounts that go away from the middle. */
export interface DivergingRow {
	readonly key: string;
	readonly label: string;
	/** Sizes of the bars, never negative; null: nothing to draw. */
	readonly left: number | null;
	readonly right: number | null;
	readonly leftText: string;
	readonly rightText: string;
	/** Stands for both where nothing is measured. */
	readonly instead?: string;
	/** A part of the line above. */
	readonly minor?: boolean;
}

/** A balance as a bar to one side: `text` is the number with its sign. */
export function balanceRow(key: string, label: string, balance: number, text: string): DivergingRow {
	return {
		key,
		label,
		left: balance < 0 ? -balance : null,
		right: balance > 0 ? balance : null,
		leftText: balance < 0 ? text : '',
		rightText: balance < 0 ? '' : text
	};
}

/** The longest bar of all rows; never 0. */
export function longestBar(rows: readonly DivergingRow[]): number {
	return Math.max(1, ...rows.flatMap(({ left, right }) => [left ?? 0, right ?? 0]));
}
