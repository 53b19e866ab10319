import type { Catalogue } from '$lib/domain/catalogue';
import type { Level, Scope } from '$lib/domain/region';
import { withSmallDrawings } from '$lib/domain/small-atlas';
import { smallSvgPath, svgPath, type SvgGeometry } from '$lib/map/geometry';
import { mapCredits } from './map-credits.server';
import { buildAtlas, staticJson } from './static-files.server';

/** Where a drawing will stand: a window of any size, or a frame in another page, which is as wide as its text. */
type DrawnIn = 'window' | 'frame';

/** What a prerendered map is drawn from, and the addresses of all boundaries, so that it need not wait for the catalogue. */
export function firstGeometry({ scope, level }: { readonly scope: Scope; readonly level: Level }, drawnIn: DrawnIn) {
	const { files } = buildAtlas().catalogue;
	const path = drawnIn === 'frame' ? smallSvgPath(scope, level) : svgPath(scope, level);
	return {
		geometry: staticJson<SvgGeometry>(path),
		geoFiles: boundaries(drawnIn === 'frame' ? withSmallDrawings(files) : files),
		credits: mapCredits()
	};
}

function boundaries(files: Catalogue['files']): Catalogue['files'] {
	return Object.fromEntries(
		Object.entries(files).filter(([name]) => name.startsWith('geo/') && !name.startsWith('geo/svg/klein/'))
	);
}
