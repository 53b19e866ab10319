import type { Measure } from '../domain/scene';
import { profilePart, type ProfileTablePart } from './profile-part';

/** A place for tables. */
export interface Room {
	readonly width: number;
	/** Of one page. */
	readonly height: number;
	readonly size: number;
	readonly measure: Measure;
}

/** A table in parts of as many rows as a page holds; notes stand below the last ones. */
export function rowParts(part: ProfileTablePart, { width, height, ...letters }: Room): ProfileTablePart[] {
	const parts: ProfileTablePart[] = [];
	for (let from = 0; from < part.rows.length;) {
		let to = part.rows.length;
		while (heightOf(from, to) > height && to > from + 1) to -= 1;
		parts.push(partOf(from, to));
		from = to;
	}
	return parts;

	function partOf(from: number, to: number): ProfileTablePart {
		return { ...part, rows: part.rows.slice(from, to), notes: to === part.rows.length ? part.notes : [] };
	}

	function heightOf(from: number, to: number): number {
		return profilePart(partOf(from, to), width, { ...letters, isFirst: true }).height;
	}
}

/** Rows of a table that stand before it is interrupted, and behind. */
const LEAST_ROWS = 3;

/** A table in two, the first of which is no higher than what is left of a page; null where too few rows would stand before or behind. */
export function rowsWithin(
	part: ProfileTablePart,
	height: number,
	{ width, size, measure }: Room,
	isFirst: boolean
): readonly [ProfileTablePart, ProfileTablePart] | null {
	for (let count = part.rows.length - LEAST_ROWS; count >= LEAST_ROWS; count -= 1) {
		const first = { ...part, rows: part.rows.slice(0, count), notes: [] };
		if (profilePart(first, width, { size, measure, isFirst }).height <= height)
			return [first, { ...part, rows: part.rows.slice(count) }];
	}
	return null;
}
