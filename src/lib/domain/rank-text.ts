import type { Row } from './result';

/** The words for a place among regions; src/lib/i18n holds them for each language. */
export interface RankTexts {
	readonly view: { readonly rankOf: (rank: number, of: number) => string };
	readonly table: {
		/** Of a place that is not counted among the regions. */
		readonly wouldRank: (rank: number, regions: number) => string;
		/** Why there is no rank. */
		readonly noRankBySize: string;
	};
}

/** A row's place among the ranked regions in words: its rank, the one it would have, why it has none. Null where there is nothing to say. */
export function rankText({ rank, standing }: Pick<Row, 'rank' | 'standing'>, of: number, t: RankTexts): string | null {
	if (rank !== null) return t.view.rankOf(rank, of);
	if (standing === null) return null;
	return standing.kind === 'rank' ? t.table.wouldRank(standing.rank, of) : t.table.noRankBySize;
}
