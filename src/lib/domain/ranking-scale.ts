/** Where a bar stands in its track, in per cent of the track's width. */
interface BarPlace {
	readonly start: number;
	readonly width: number;
}

/** The scale all bars of a ranking share. */
export interface RankingScale {
	/** Position of the value that bars start from. */
	readonly origin: number;
	/** True if bars go both ways. */
	readonly diverging: boolean;
	position(value: number): number;
	bar(value: number): BarPlace;
}

/** A scale over values that always holds `origin`; equal values at the origin give bars without width. */
export function rankingScale(values: readonly number[], origin: number): RankingScale {
	let low = origin;
	let high = origin;
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	const span = high - low || 1;
	const position = (value: number) => clamp(((value - low) / span) * 100);
	const start = position(origin);
	return {
		origin: start,
		diverging: low < origin,
		position,
		bar(value) {
			const end = position(value);
			return { start: Math.min(start, end), width: Math.abs(end - start) };
		}
	};
}

function clamp(share: number): number {
	return Math.min(100, Math.max(0, Math.round(share * 100) / 100));
}
