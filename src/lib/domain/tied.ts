/** What shares the highest figure, and the figure; null where nothing has one. */
export interface Tied<Item> {
	readonly items: readonly Item[];
	readonly value: number;
}

/** All with the highest figure: a tie names everyone. Missing figures are left out. */
export function highestOf<Item>(items: readonly Item[], valueOf: (item: Item) => number | null): Tied<Item> | null {
	const known = items.flatMap((item) => {
		const value = valueOf(item);
		return value === null ? [] : [{ item, value }];
	});
	if (known.length === 0) return null;
	const top = known.reduce((most, { value }) => Math.max(most, value), -Infinity);
	return { items: known.flatMap(({ item, value }) => (value === top ? [item] : [])), value: top };
}

/** All with the lowest figure. */
export function lowestOf<Item>(items: readonly Item[], valueOf: (item: Item) => number | null): Tied<Item> | null {
	const found = highestOf(items, (item) => {
		const value = valueOf(item);
		return value === null ? null : -value;
	});
	return found && { items: found.items, value: 0 - found.value };
}
