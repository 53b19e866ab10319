import type { Row } from './result';

/** A row of the ranking, or how many were left out between two. */
export type RankingItem =
	{ readonly kind: 'row'; readonly row: Row } | { readonly kind: 'gap'; readonly count: number };

/** The first `count` rows, and below them every selected one with the number of rows left out in between. */
export function rankingItems(ranked: readonly Row[], selected: readonly string[], count: number): RankingItem[] {
	const items: RankingItem[] = [];
	let skipped = 0;
	ranked.forEach((row, i) => {
		if (i >= count && !selected.includes(row.region)) {
			skipped++;
			return;
		}
		if (skipped > 0) items.push({ kind: 'gap', count: skipped });
		skipped = 0;
		items.push({ kind: 'row', row });
	});
	return items;
}
