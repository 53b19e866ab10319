import { cellText, numericColumns, type QueryTable } from '$lib/domain/query-table';
import type { FigureSheet } from '$lib/ui/figure-action';

/** How an answer is put on paper: on as many pages as its rows need, with all digits that the engine gives and the decimal sign of the language. */
export function answerSheet(answer: QueryTable): FigureSheet {
	return {
		projections: [],
		draw: async (frame, { lang }) => {
			const { tableScenes } = await import('$lib/export/table-scene');
			const numeric = new Set(numericColumns(answer));
			const columns = answer.columns.map((title) => ({
				title,
				align: numeric.has(title) ? ('right' as const) : ('left' as const)
			}));
			const rows = answer.rows.map((row) => answer.columns.map((column) => cellText(row[column], lang)));
			return tableScenes({ columns, rows, strong: new Set() }, frame);
		}
	};
}
