import { modeOrigin, needsReference } from './modes';
import { rankingScale, type RankingScale } from './ranking-scale';
import type { Result, Row } from './result';

/** What bars of a ranking are drawn from, on screen and on paper. */
export interface Ranking {
	/** Regions with a shown value, in rank order. */
	readonly ranked: readonly Row[];
	/** Regions without one. */
	readonly without: number;
	/** Where a shown value's bar ends on the scale: rank 1 has the longest bar. */
	readonly lengthOf: (shown: number) => number;
	readonly scale: RankingScale;
	/** Shown value of the reference line, and where it stands on the scale. Null for none: in modes that set values against the reference it is the origin, or far beyond. */
	readonly reference: { readonly shown: number; readonly length: number } | null;
}

/** The ranking of a result. */
export function rankingOf({ rows, view, drawing, reference }: Result): Ranking {
	const ranked = rows.filter(({ shown }) => shown !== null);
	const lengthOf = (shown: number): number => (view.mode === 'rank' ? ranked.length + 1 - shown : shown);
	const isComparable = drawing === 'fill' && !needsReference(view.mode);
	const line = isComparable ? (reference?.shown ?? null) : null;
	const referenceLength = line === null ? null : lengthOf(line);
	const lengths = ranked.flatMap(({ shown }) => (shown === null ? [] : [lengthOf(shown)]));
	return {
		ranked,
		without: rows.length - ranked.length,
		lengthOf,
		scale: rankingScale(
			[...lengths, ...(referenceLength === null ? [] : [referenceLength])],
			modeOrigin(view.mode) ?? 0
		),
		reference: line === null || referenceLength === null ? null : { shown: line, length: referenceLength }
	};
}
