import { resultFileName, resultTable } from '$lib/export/result-table';
import { placeNamer } from '$lib/state/atlas';
import type { FigureHandle } from '$lib/ui/figure-action';
import { saveCsv } from '../save-text';
import { indicatorExport, type ExportPage } from './indicator-export';

/** What the page's drawings and its table are written to files from; `from` is asked when a reader wants one. */
export function pageExports(from: () => ExportPage) {
	return {
		drawing: (drawing: Parameters<typeof indicatorExport>[0]) => () => indicatorExport(drawing, from()),
		/** The drawing beside the table, where it is no ranking. */
		async list(figure: FigureHandle) {
			const { listExport } = await import('./list-export');
			return listExport(figure, from());
		},
		csv(): void {
			const { page, t, lang } = from();
			const { atlas, result } = page;
			const known = atlas ? { places: atlas.places, nameOf: placeNamer(atlas, lang) } : {};
			saveCsv(resultFileName(result, t), resultTable(result, t, lang, known), t, lang);
		}
	};
}
