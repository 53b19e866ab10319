import type { Exportable } from '$lib/domain/exportable';
import type { View } from '$lib/domain/view';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages, type Messages } from '$lib/i18n/messages';
import { loadPaperTexts } from '$lib/i18n/paper-texts';
import type { SvgGeometry } from '$lib/map/geometry';
import type { IndicatorDrawing } from '$lib/sheets/indicator-drawings';
import { placeNamer } from '$lib/state/atlas';
import type { IndicatorPage } from '$lib/state/indicator-page.svelte';
import { openAtlas, type LiveAtlas } from '$lib/state/live-atlas';

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
	const { page, lang } = from;
	const [{ indicatorSheet }, atlas, words] = await Promise.all([
		import('$lib/sheets/indicator-sheet'),
		openAtlas(from.edition),
		loadPaperTexts(lang)
	]);
	const { result } = page;
	const agesIn = drawing === 'altersaufbau' ? await agesOf(atlas, result.view) : () => null;
	const ages = agesIn(lang);
	return indicatorSheet(drawing, {
		...from,
		result,
		resultIn: (year, shown) => page.resultIn(year, shown),
		ages,
		words,
		known: { places: atlas.places, nameOf: placeNamer(atlas, lang) },
		geometry: () => geometryOf(from, result.view, atlas.catalogue.files),
		inLang: async (other) => {
			const [texts, others] = await Promise.all([loadMessages(other), loadPaperTexts(other)]);
			return {
				result: page.resultIn(result.view.year, { lang: other }) ?? result,
				resultIn: (year, shown) => page.resultIn(year, { ...shown, lang: other }),
				ages: agesIn(other),
				t: texts,
				words: others,
				known: { places: atlas.places, nameOf: placeNamer(atlas, other) }
			};
		}
	});
}

/** The age groups are figures of their own, loaded when somebody wants them. */
async function agesOf(atlas: LiveAtlas, view: View) {
	const [{ ageSides }, { loadAgeSlices }] = await Promise.all([
		import('$lib/state/age-sides'),
		import('$lib/state/age-slices.svelte')
	]);
	const slices = await loadAgeSlices(atlas);
	return (lang: Lang) => ageSides(atlas, slices, view, lang);
}

/** The map section of a view: the prerendered one, or fetched. */
async function geometryOf(
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
