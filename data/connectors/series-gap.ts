import type { Cell } from './source-folder';

/** Share of the years around below which a figure is taken for a gap in reporting. */
const GAP = 0.35;
/** Years before and after that are compared. */
const REACH = 4;

/**
 * True for a figure far below the median of the years around it: some districts stopped reporting for a year or two
 * and the total then holds only a part (e.g. long-term unemployed 2007/08 where districts ran the job centre alone).
 */
export function isGapInSeries(cell: Cell, series: readonly Cell[]): boolean {
	const around = series
		.filter(({ year, value }) => value !== null && year !== cell.year && Math.abs(year - cell.year) <= REACH)
		.map(({ value }) => Number(value))
		.sort((a, b) => a - b);
	const median = around[Math.floor(around.length / 2)];
	return cell.value !== null && median !== undefined && Number(cell.value) < GAP * median;
}
