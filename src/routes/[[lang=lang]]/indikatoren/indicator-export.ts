import type { Exportable } from '$lib/domain/exportable';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages, type Messages } from '$lib/i18n/messages';
import { loadPaperTexts } from '$lib/i18n/paper-texts';
import type { SvgGeometry } from '$lib/map/geometry';
import type { IndicatorDrawing } from '$lib/sheets/indicator-sheet';
import { placeNamer } from '$lib/state/atlas';
import type { IndicatorPage } from '$lib/state/indicator-page.svelte';
import { openAtlas } from '$lib/state/live-atlas';

/** What the page knows that sheets need. */
export interface ExportPage {
	readonly page: IndicatorPage;
	readonly t: Messages;
	readonly lang: Lang;
	/** Of the prerendered view. */
	readonly geometry: SvgGeometry;
	readonly credits: readonly string[];
	readonly dataVersion: string;
	/** The data version of an archived edition; null for today's data. */
	readonly edition: string | null;
	/** Path with query of the view shown. */
	readonly path: string;
}

/** A drawing of the page for files, captions and citations, with the view as it is now. */
export async function indicatorExport(drawing: IndicatorDrawing, from: ExportPage): Promise<Exportable> {
	const { page, t, lang } = from;
	const [{ indicatorSheet }, { courseTable }, atlas, words] = await Promise.all([
		import('$lib/sheets/indicator-sheet'),
		import('$lib/export/course-table'),
		openAtlas(from.edition),
		loadPaperTexts(lang)
	]);
	const { result } = page;
	const nameOf = placeNamer(atlas, lang);
	const sheet = indicatorSheet(drawing, {
		...from,
		result,
		words,
		known: { places: atlas.places, nameOf },
		geometry: () => geometryOf(from, result.view, atlas.catalogue.files),
		inLang: async (other) => {
			if (other === lang) return { result, t, words };
			const [texts, others] = await Promise.all([loadMessages(other), loadPaperTexts(other)]);
			return { result: page.resultInLang(other) ?? result, t: texts, words: others };
		}
	});
	return drawing === 'verlauf' ? { ...sheet, table: () => courseTable(result, t, lang, nameOf) } : sheet;
}

/** The map section of a view: the prerendered one, or fetched. */
export async function geometryOf(
	{ geometry }: Pick<ExportPage, 'geometry'>,
	{ scope, level }: { readonly scope: SvgGeometry['scope']; readonly level: SvgGeometry['level'] },
	files: Parameters<typeof import('$lib/data/geo-loader').loadGeometry>[0]
): Promise<SvgGeometry> {
	if (geometry.scope === scope && geometry.level === level) return geometry;
	const [{ loadGeometry }, { svgPath }, { isSvgGeometry }] = await Promise.all([
		import('$lib/data/geo-loader'),
		import('$lib/map/geometry'),
		import('$lib/map/geometry-guard')
	]);
	return loadGeometry(files, svgPath(scope, level), isSvgGeometry);
}
