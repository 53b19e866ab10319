import type { CommutingView } from '$lib/domain/commuting-view';
import type { LonLat } from '$lib/domain/distance';
import { aroundBox, germanyBox, holds, type MapBox } from '$lib/map/flow-model';
import type { SvgGeometry } from '$lib/map/geometry';

/** True where the space between the metropolises has no room for what is seen: districts in the south and west, all of Germany. */
export function needsWide({ frame }: Pick<CommutingView, 'frame'>, near: SvgGeometry, place: LonLat): boolean {
	return frame === 'deutschland' || !holds(near, aroundBox(near, place));
}

/** The part of a geometry that is seen. `isWide`: it shows four countries. */
export function seenPart(
	{ frame }: Pick<CommutingView, 'frame'>,
	{ geometry, isWide }: { readonly geometry: SvgGeometry; readonly isWide: boolean },
	place: LonLat
): MapBox {
	return isWide && frame === 'deutschland' ? germanyBox(geometry) : aroundBox(geometry, place);
}
