import { loadCredits, loadGeometry } from '$lib/data/geo-loader';
import type { ComparedPlace, Comparison } from '$lib/domain/comparison';
import type { ComparisonView } from '$lib/domain/comparison-view';
import { COMPARISON_PARTS, embedTarget } from '$lib/domain/embed-parts';
import { comparisonShown } from '$lib/domain/shown-params';
import { comparisonTable, coursesTable } from '$lib/export/comparison-table';
import { isSvgGeometry } from '$lib/map/geometry-guard';
import { placeNamer, type Atlas } from '$lib/state/atlas';
import type { Room } from '../ausgabe/room-export';
import { comparisonDrawings } from './comparison-drawings';
import { inspectedGroup } from './inspected-group';
import { membersDrawing, membersTable, type ShownGroup } from './members-drawing';
import type { Words } from './row-words';

/** The comparison as the page shows it. */
interface ShownComparison {
	readonly result: Comparison;
	/** The same in another language. */
	readonly resultIn: (words: Words) => Comparison;
	readonly view: ComparisonView;
	/** Null before it has arrived: until then no group is shown. */
	readonly atlas: Atlas | null;
}

/** The comparison for files; loaded when a reader opens the dialog. */
export async function comparisonRoom({ result, resultIn, view, atlas }: ShownComparison, words: Words): Promise<Room> {
	const { t, lang } = words;
	const texts = t.comparison;
	const group = atlas && shownGroup(view, atlas, words);
	return {
		shown: comparisonShown(view),
		drawings: (inWords) => {
			const named = inWords.lang === lang ? result : resultIn(inWords);
			const focus = focusOf(named);
			return {
				...(focus ? comparisonDrawings(named, focus, inWords) : {}),
				...(atlas ? { raeume: membersDrawing(shownGroup(view, atlas, inWords), inWords) } : {})
			};
		},
		fileName: texts.fileName,
		table: (figure) => {
			if (figure === 'raeume' && group) return membersTable(group, words);
			return (figure === 'verlaeufe' ? coursesTable : comparisonTable)(result, t, lang);
		},
		sources: result.sources,
		sourcesOf: (figure) => (figure === 'raeume' ? [] : null),
		computed: true,
		geometry: atlas ? await loadCredits(atlas.catalogue.files) : [],
		embedOf: (figure) => embedTarget('vergleich', COMPARISON_PARTS[view.picture], figure)
	};
}

/** The place that is ranked; without it among those compared, the first one. */
function focusOf({ places, view }: Comparison): ComparedPlace | undefined {
	return places.find(({ code }) => code === view.focus) ?? places[0];
}

function shownGroup(view: ComparisonView, atlas: Atlas, { lang }: Words): ShownGroup {
	const nameOf = placeNamer(atlas, lang);
	return {
		group: inspectedGroup(view, atlas, nameOf),
		atlas,
		nameOf,
		geometryOf: (path) => loadGeometry(atlas.catalogue.files, path, isSvgGeometry)
	};
}
