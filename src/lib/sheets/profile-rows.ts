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
