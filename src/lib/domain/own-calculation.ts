import { parseNote } from './group-note';
import type { Result } from './result';

/** True if anything shown was worked out here and not taken from a source as it is: "eigene Berechnung". */
export function isOwnCalculation({ indicator, view, groups, series }: Result): boolean {
	if (indicator.computed || view.mode !== 'value') return true;
	const drawn = series.flatMap(({ points }) => points.map(({ observation }) => observation));
	return [...groups.map(({ observation }) => observation), ...drawn].some(({ value, note }) => {
		const kind = parseNote(note)?.kind;
		return value !== null && (kind === 'computed' || kind === 'without');
	});
}
