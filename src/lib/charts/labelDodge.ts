/** A text that wants to stand with its middle at `middle` and needs `height`; both in pixels. */
export interface DodgingLabel {
	readonly middle: number;
	readonly height: number;
}

interface Pile {
	readonly members: readonly number[];
	readonly top: number;
	readonly height: number;
}

/**
 * Moves labels that stand in one column apart, as little as possible: neighbours that touch become a pile, and a pile
 * is centred on its members' wishes (pool-adjacent-violators). Returns the new middles in the order given, all within
 * `bounds` as far as they fit.
 */
export function dodgeLabels(labels: readonly DodgingLabel[], bounds: { top: number; bottom: number }): number[] {
	const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.middle ?? 0) - (labels[b]?.middle ?? 0));
	const piles: Pile[] = [];
	for (const i of order) {
		let pile = settle([i], labels, bounds);
		for (let above = piles.at(-1); above && above.top + above.height > pile.top; above = piles.at(-1)) {
			piles.pop();
			pile = settle([...above.members, ...pile.members], labels, bounds);
		}
		piles.push(pile);
	}
	return middles(piles, labels);
}

/** A pile of labels in their order, placed so that the sum of its members' moves is zero, then pushed into the bounds. */
function settle(
	members: readonly number[],
	labels: readonly DodgingLabel[],
	bounds: { top: number; bottom: number }
): Pile {
	let height = 0;
	let wished = 0;
	for (const i of members) {
		const label = labels[i] ?? { middle: 0, height: 0 };
		wished += label.middle - height - label.height / 2;
		height += label.height;
	}
	const top = Math.max(bounds.top, Math.min(wished / members.length, bounds.bottom - height));
	return { members, top, height };
}

function middles(piles: readonly Pile[], labels: readonly DodgingLabel[]): number[] {
	const result = labels.map(({ middle }) => middle);
	for (const { members, top } of piles) {
		let y = top;
		for (const i of members) {
			const height = labels[i]?.height ?? 0;
			result[i] = y + height / 2;
			y += height;
		}
	}
	return result;
}
