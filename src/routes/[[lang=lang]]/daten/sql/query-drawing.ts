import { PRINT_THEME } from '$lib/charts/chartTheme';
import type { QueryFrame } from '$lib/charts/queryFrame';
import { leastQueryHeight, queryScene } from '$lib/charts/queryScene';
import type { DrawFrame } from '$lib/domain/exportable';
import type { Scene } from '$lib/domain/scene';
import { drawChart } from '$lib/sheets/chart-sheet';

/** The picture of a query on paper. */
export function drawQuery(query: QueryFrame, notes: readonly string[], frame: DrawFrame): Scene[] {
	return drawChart(
		{
			draw: (size) => queryScene(query, size, PRINT_THEME, frame.colors === 'grey'),
			least: (width) => leastQueryHeight(query, width),
			notes
		},
		frame
	);
}
