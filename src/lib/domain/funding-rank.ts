import type { Rank } from './funding-amount';

/** Rank of a figure among others (it is one of them): 1 is the highest, equal figures share the better rank. */
export function rankOf(own: number | null, all: readonly (number | null)[]): Rank | null {
	const known = all.filter((value) => value !== null);
	if (own === null || known.length < 2) return null;
	return { rank: 1 + known.filter((value) => value > own).length, count: known.length };
}

/** A part in per cent of the whole; null where one of them is unknown or there is nothing to share. */
export function shareOf(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole <= 0 ? null : (100 * part) / whole;
}
