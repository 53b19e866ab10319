import type { Result } from './result';

/** Codes of the selected regions and groups for which the indicator has not one figure in any year: they get neither row nor line. */
export function withoutFigures({ view, series }: Result): string[] {
	const known = new Set(
		series
			.filter(({ points }) => points.some(({ observation }) => observation.value !== null))
			.map(({ region }) => region)
	);
	return view.selected.filter((code) => !known.has(code));
}
