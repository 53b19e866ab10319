import type { Cell } from './source-folder';

/**
 * Years in which a copy holds figures rounded to hundreds: more than half of the regions end in 00,
 * where one in a hundred would by chance.
 */
export function roundedYears(cells: readonly Cell[]): Set<number> {
	const years = new Map<number, { all: number; round: number }>();
	for (const { year, value } of cells) {
		const count = years.get(year) ?? { all: 0, round: 0 };
		const round = value !== null && Number(value) % 100 === 0;
		years.set(year, { all: count.all + 1, round: count.round + (round ? 1 : 0) });
	}
	return new Set([...years].filter(([, { all, round }]) => round * 2 > all).map(([year]) => year));
}
