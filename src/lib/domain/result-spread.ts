import { inequality } from './inequality';
import { isCount } from './modes';
import type { Result } from './result';
import { spreadOf, type Spread } from './spread';

/** A region at its place in the distribution. */
export interface SpreadDot {
	readonly region: string;
	readonly name: string;
	readonly value: number;
	/** Of a selected region; null for all others. */
	readonly color: string | null;
	/** One of the peers. */
	readonly isPeer: boolean;
}

/** How the shown values of all regions are distributed. */
export interface ResultSpread {
	/** Ascending. */
	readonly dots: readonly SpreadDot[];
	/** Null with fewer than two values. */
	readonly spread: Spread | null;
	/** True where there is something to draw: not all values are the same. */
	readonly isDrawn: boolean;
	/** Name of the peers, where any of them is among the regions. */
	readonly peers: string | null;
	/** Of amounts only. */
	readonly uneven: ReturnType<typeof inequality>;
}

/** The distribution that page and paper draw. */
export function resultSpread({ rows, series, peers, view, indicator }: Result): ResultSpread {
	const colors = new Map(series.map(({ region, color }) => [region, color]));
	const members = new Set(peers?.members);
	const dots = rows
		.flatMap(({ region, name, shown }): SpreadDot[] =>
			shown === null
				? []
				: [{ region, name, value: shown, color: colors.get(region) ?? null, isPeer: members.has(region) }]
		)
		.sort((a, b) => a.value - b.value);
	const values = dots.map(({ value }) => value);
	const spread = spreadOf(values);
	return {
		dots,
		spread,
		isDrawn: spread !== null && spread.max > spread.min,
		peers: peers && rows.some(({ region }) => members.has(region)) ? peers.name : null,
		uneven: view.mode === 'value' && isCount(indicator) ? inequality(values) : null
	};
}

/** Words of the distribution's sentence. */
interface SpreadWords {
	readonly distribution: {
		readonly sentence: (
			facts: Record<'median' | 'low' | 'high' | 'min' | 'max', string> & { readonly count: number }
		) => string;
	};
	readonly table: { readonly ranking: { readonly empty: string } };
}

/** Median, quartiles and range in a sentence; `write` writes a value. */
export function spreadSentence(
	{ dots, spread }: Pick<ResultSpread, 'dots' | 'spread'>,
	write: (value: number) => string,
	{ distribution, table }: SpreadWords
): string {
	if (!spread) return table.ranking.empty;
	return distribution.sentence({
		count: dots.length,
		median: write(spread.median),
		low: write(spread.lowerQuartile),
		high: write(spread.upperQuartile),
		min: write(spread.min),
		max: write(spread.max)
	});
}
