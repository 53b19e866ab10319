import { loadGeometry } from '$lib/data/geo-loader';
import { embedTarget, FUNDING_PARTS } from '$lib/domain/embed-parts';
import type { FundingResult } from '$lib/domain/funding-result';
import type { FundingView } from '$lib/domain/funding-view';
import type { Catalogue } from '$lib/domain/catalogue';
import type { Source } from '$lib/domain/indicator';
import type { PlainTable } from '$lib/domain/plain-table';
import { fundingShown } from '$lib/domain/shown-params';
import type { Messages } from '$lib/i18n/messages';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { svgPath } from '$lib/map/geometry';
import { isSvgGeometry } from '$lib/map/geometry-guard';
import type { FundingLayerShown } from '$lib/state/funding-page.svelte';
import type { Room } from '../ausgabe/room-export';
import { layerDrawings } from './layer-drawings';
import { placeDrawings } from './place-drawings';
import { placeName } from './place-choice';
import { placeSources } from './place-sources';

/** The money as the page shows it. */
interface ShownFunding {
	readonly view: FundingView;
	readonly result: FundingResult;
	/** Null on the page of one place. */
	readonly layer: FundingLayerShown | null;
	/** The same with names in another language; null on the page of one place. */
	readonly layerIn: (words: Pick<DrawnWords, 't' | 'lang'>) => FundingLayerShown | null;
	/** Of all that is shown. */
	readonly sources: readonly Source[];
	/** Short name of a source's publisher. */
	readonly publisherOf: (source: string) => string;
	readonly files: Catalogue['files'];
	/** Credits of the boundaries. */
	readonly credits: readonly string[];
	/** Start of file names. */
	readonly fileName: string;
	/** The figures shown; of a place only those of some sources, null: all. */
	readonly table: (sources: ReadonlySet<string> | null) => PlainTable;
}

/** The money for files; loaded when a reader opens the dialog. */
export function fundingRoom(shown: ShownFunding): Room {
	const { view, result, layer, layerIn, sources, publisherOf, files, credits, fileName, table } = shown;
	const namesIn = ({ funding }: Messages): { name: string; areaName: string } => ({
		name: placeName(result.slice.place, funding),
		areaName: placeName(result.area.place, funding)
	});
	const sourcesOf = (figure: string): ReadonlySet<string> | null => {
		if (!layer) return placeSources(figure, result);
		return figure === 'karte' ? new Set([layer.map.info.source]) : null;
	};
	return {
		shown: fundingShown(view),
		drawings: (words) => {
			const named = layerIn(words) ?? layer;
			return named
				? layerDrawings(
						{
							...{ ...named, view, name: namesIn(words.t).name },
							geometryOf: (scope, level) => loadGeometry(files, svgPath(scope, level), isSvgGeometry)
						},
						words
					)
				: placeDrawings({ result, ...namesIn(words.t) }, { ...words, publisherOf });
		},
		sourcesOf: (figure) => {
			const own = sourcesOf(figure);
			return own && sources.filter(({ source }) => own.has(source));
		},
		fileName,
		table: (figure) => table(layer ? null : placeSources(figure, result)),
		sources,
		computed: true,
		geometry: credits,
		embedOf: (figure) => embedTarget('foerderung', FUNDING_PARTS[view.picture], figure)
	};
}
