import { ageTable } from '$lib/export/age-table';
import { resultFileName, resultTable } from '$lib/export/result-table';
import { yearsTable } from '$lib/export/years-table';
import { agePlaces, ageStructure } from '$lib/domain/age-structure';
import type { Exportable } from '$lib/domain/exportable';
import { indicatorTitle } from '$lib/domain/figure-text';
import type { Source } from '$lib/domain/indicator';
import { modeTitle } from '$lib/domain/mode-title';
import { isOwnCalculation } from '$lib/domain/own-calculation';
import type { PlainTable } from '$lib/domain/plain-table';
import type { Result } from '$lib/domain/result';
import { describe } from '$lib/domain/sentence';
import { sourceIds } from '$lib/domain/source-ids';
import { shownSideBySide, twoYears } from '$lib/domain/two-years';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { MOST_SMALL_MAPS, yearsApart } from '$lib/map/small-map';
import { drawMapGrid } from '$lib/sheets/map-grid-sheet';
import { loadAgeSlices } from '$lib/state/age-slices.svelte';
import { placeNamer } from '$lib/state/atlas';
import { openAtlas, type LiveAtlas } from '$lib/state/live-atlas';
import type { FigureHandle, FigureSheet } from '$lib/ui/figure-action';
import { roomExport } from '../ausgabe/room-export';
import { geometryOf, type ExportPage } from './indicator-export';

/** What a drawing of the list's card shows, where that isn't the page's figures as they are. */
interface ListContent {
	readonly table: () => PlainTable;
	readonly sentence: (t: Messages, lang: Lang) => string;
	readonly sources: readonly Source[];
	readonly computed: boolean;
	/** Drawn anew for paper. Absent: taken from the page. */
	readonly sheet?: FigureSheet;
}

/** A drawing beside the table other than the ranking, for files, captions and citations. */
export async function listExport(figure: FigureHandle, from: ExportPage): Promise<Exportable> {
	const { page, t, lang, credits, dataVersion, path } = from;
	const { result } = page;
	const { list, mode, level, scope } = result.view;
	const atlas = await openAtlas(from.edition);
	const { sheet = null, ...content } = await contentOf(from, atlas);
	const [pathname = '', query] = path.split('?');
	const named = list === 'ages' ? [] : [indicatorTitle(result, lang)];
	const measured = mode === 'value' || list === 'ages' ? [] : [modeTitle(result, t.modes, lang)];
	const where = list === 'ages' ? [] : [t.view.levels[level], t.view.scopes[scope]];
	return roomExport(
		{
			...content,
			title: [...named, ...measured, ...where].join(', '),
			fileName: resultFileName(result, t),
			geometry: credits,
			embedOf: () => 'indikatoren-rangfolge'
		},
		{ t, lang, dataVersion, path: pathname, query: query === undefined ? '' : `?${query}` },
		{ ...figure, id: list, sheet }
	);
}

async function contentOf(from: ExportPage, atlas: LiveAtlas): Promise<ListContent> {
	const { page, t, lang } = from;
	const { result } = page;
	const { list } = result.view;
	const nameOf = placeNamer(atlas, lang);
	const plain: ListContent = {
		table: () => resultTable(result, t, lang, { places: atlas.places, nameOf }),
		sentence: (words, other) => describe(result, words, other, other === lang ? nameOf : undefined),
		sources: result.sources,
		computed: isOwnCalculation(result)
	};
	switch (list) {
		case 'ages':
			return agesContent(result, atlas, from);
		case 'slope':
			return { ...plain, sentence: (words) => twoYearsSentence(result, words) };
		case 'swipe': {
			const shown = shownSideBySide(result.view);
			const maps = [result.view.baseYear, result.view.year].flatMap((year) => page.resultIn(year, shown) ?? []);
			return { ...plain, sentence: (words) => twoYearsSentence(result, words), sheet: gridSheet(maps, from, atlas) };
		}
		case 'years': {
			const years = yearsApart(result.years, result.view.year, MOST_SMALL_MAPS);
			const maps = years.flatMap((year) => page.resultIn(year) ?? []);
			return { ...plain, table: () => yearsTable(maps, t, lang), sheet: gridSheet(maps, from, atlas) };
		}
		default:
			return plain;
	}
}

function twoYearsSentence(result: Result, { distribution }: Messages): string {
	const { baseYear, year } = result.view;
	const { pairs, ...counts } = twoYears(result);
	if (pairs.length === 0) return distribution.slopeEmpty(baseYear, year);
	return distribution.slope({ from: baseYear, to: year, ...counts });
}

/** The page shows them as many drawings or over each other: on paper they stand side by side. */
function gridSheet(maps: readonly Result[], from: ExportPage, { catalogue }: LiveAtlas): FigureSheet {
	const { t, lang } = from;
	const [one] = maps;
	const isLoose = maps.length > 1 && one?.view.classing.locked === false;
	return {
		projections: ['mercator', 'laea'],
		draw: async (frame) => {
			const geometry = await geometryOf(from, from.page.result.view, catalogue.files);
			return drawMapGrid({ maps, geometry, loose: isLoose ? t.distribution.yearsLoose : null, t, lang }, frame);
		}
	};
}

/** The age groups are indicators of their own, with their own sources. */
async function agesContent({ view }: Result, atlas: LiveAtlas, { t, lang }: ExportPage): Promise<ListContent> {
	const nameOf = placeNamer(atlas, lang);
	const slices = await loadAgeSlices(atlas);
	const sides = agePlaces(view).map((region) => ageStructure(slices, { region, name: nameOf(region) }, view));
	const figures = sides.flatMap(({ groups, earlier }) => [...groups, ...(earlier?.groups ?? [])]);
	const cited = new Set(figures.flatMap(({ source }) => sourceIds(source)));
	return {
		table: () => ageTable(sides, t),
		sentence: (words) => words.distribution.agesCaption(sides.map(({ name }) => name)),
		sources: [...cited].flatMap((id) => atlas.sources.get(id) ?? []),
		computed: true
	};
}
