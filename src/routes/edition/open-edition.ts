import { loadEditions } from '$lib/data/edition-loader';
import { loadCredits, loadGeometry } from '$lib/data/geo-loader';
import type { Edition } from '$lib/domain/edition';
import { isSvgGeometry } from '$lib/map/geometry-guard';
import { svgPath } from '$lib/map/geometry';
import { openArchivedSmallAtlas, openAtlas } from '$lib/state/live-atlas';
import type { ShownEdition } from '$lib/state/shown-edition';

/** The edition of a data version, if the archive has it. Throws LoadError. */
export async function findEdition(version: string): Promise<Edition | undefined> {
	return (await loadEditions()).find((edition) => edition.version === version);
}

/**
 * Opens an archived edition, with its own form of what the page was prerendered with. Throws LoadError.
 *
 * @param built data of the page
 * @param size `small` is enough for embeds
 */
export async function openEdition(edition: Edition, built: object, size: 'whole' | 'small'): Promise<ShownEdition> {
	const { version } = edition;
	const { catalogue } = await (size === 'whole' ? openAtlas(version) : openArchivedSmallAtlas(version));
	const { files } = catalogue;
	const first = 'geometry' in built && isSvgGeometry(built.geometry) ? built.geometry : null;
	const [credits, geometry] = await Promise.all([
		loadCredits(files),
		first && loadGeometry(files, svgPath(first.scope, first.level), isSvgGeometry)
	]);
	const hasTowns = (first?.places.length ?? 0) > 0;
	return {
		edition,
		parts: {
			dataVersion: edition.version,
			geoFiles: Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('geo/'))),
			credits,
			geometry: geometry && { ...geometry, ...(hasTowns ? {} : { places: [] }) },
			sources: catalogue.sources
		}
	};
}
