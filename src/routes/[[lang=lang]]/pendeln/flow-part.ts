import type { CommutingView } from '$lib/domain/commuting-view';
import type { LonLat } from '$lib/domain/distance';
import { around, GERMANY, holds, partOf, projector } from '$lib/map/flow-model';
import type { SvgGeometry } from '$lib/map/geometry';
import type { Bounds } from '$lib/map/projection';

/** True where the space between the metropolises has no room for what is seen: districts in the south and west, all of Germany. */
export function needsWide({ frame }: Pick<CommutingView, 'frame'>, near: SvgGeometry, place: LonLat): boolean {
	return frame === 'deutschland' || !holds(near, partOf(around(place), projector(near)));
}

/** The area that is seen. `isWide`: the geometry shows four countries. */
export function seenArea({ frame }: Pick<CommutingView, 'frame'>, isWide: boolean, place: LonLat): Bounds {
	return isWide && frame === 'deutschland' ? GERMANY : around(place);
}
