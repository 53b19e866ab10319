import { loadGeometry } from '$lib/data/geo-loader';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { isSvgGeometry } from '$lib/map/geometry-guard';
import { openAtlas } from '$lib/state/live-atlas';

/** The Kreise of four countries, for the small map on paper. */
export async function loadKreise(): Promise<SvgGeometry> {
	const { catalogue } = await openAtlas();
	return loadGeometry(catalogue.files, svgPath('laender', 'nuts3'), isSvgGeometry);
}
