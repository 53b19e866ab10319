import { resultFileName, resultTable } from '$lib/export/result-table';
import { placeNamer } from '$lib/state/atlas';
import { saveCsv } from '../save-text';
import { indicatorExport, type ExportPage } from './indicator-export';

/** What the page's drawings and its table are written to files from; `from` is asked when a reader wants one. */
export function pageExports(from: () => ExportPage) {
	return {
		drawing: (drawing: Parameters<typeof indicatorExport>[0]) => () => indicatorExport(drawing, from()),
		/** The drawing beside the table. */
		async list() {
			const { LIST_DRAWINGS } = await import('$lib/sheets/indicator-drawings');
			return indicatorExport(LIST_DRAWINGS[from().page.result.view.list], from());
		},
		csv(): void {
			const { page, t, lang } = from();
			const { atlas, result } = page;
			const known = atlas ? { places: atlas.places, nameOf: placeNamer(atlas, lang) } : {};
			saveCsv(resultFileName(result, t), resultTable(result, t, lang, known), t, lang);
		}
	};
}
