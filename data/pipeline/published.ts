import type { IndicatorFile } from './catalogue-schema';
import type { Figures, Series } from './figures';
import type { Problems } from './problems';
import type { RawTable } from './raw-table';

/** Declared range of an indicator, both ends allowed. */
export type Range = Pick<IndicatorFile, 'indicator' | 'min' | 'max'>;

function checkRange(
	table: RawTable,
	region: string,
	year: number,
	value: number,
	range: Range,
	problems: Problems
): void {
	if (value >= range.min && value <= range.max) return;
	const reason = `${value} (${region}) is outside the range ${range.min} to ${range.max} declared for ${range.indicator}`;
	problems.add(table.file, table.rows.get(region)?.line ?? null, String(year), reason);
}

/** One raw table as figures; values outside the range are problems. */
export function tableFigures(table: RawTable, range: Range | null, problems: Problems): Figures {
	const figures: Figures = new Map();
	for (const [region, row] of table.rows) {
		const series: Series = new Map();
		for (const [year, { value, status }] of row.cells) {
			if (range && value !== null) checkRange(table, region, year, value, range, problems);
			series.set(year, { value, status, source: table.source, note: null });
		}
		figures.set(region, series);
	}
	return figures;
}

/** Figures as published: of several tables the first that has a cell wins. */
export function publishedFigures(tables: readonly RawTable[], range: Range, problems: Problems): Figures {
	const figures: Figures = new Map();
	for (const table of tables) {
		for (const [region, series] of tableFigures(table, range, problems)) {
			const merged = figures.get(region) ?? new Map();
			for (const [year, observation] of series) if (!merged.has(year)) merged.set(year, observation);
			figures.set(region, merged);
		}
	}
	return figures;
}
