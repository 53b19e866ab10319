import type { DrawFrame } from '$lib/domain/exportable';
import { group, type Scene } from '$lib/domain/scene';
import { takeDrawing } from '$lib/export/dom-scene';
import type { Lang } from '$lib/i18n/lang';
import type { SvgGeometry } from '$lib/map/geometry';
import { mapScene } from '$lib/map/map-scene';
import type { MapPaint } from '$lib/map/paint';
import { placeLabel } from '$lib/map/place-label';
import { equalArea } from '$lib/map/reproject';
import { drawMapSheet } from '$lib/sheets/map-sheet';

interface Parts {
	readonly geometry: SvgGeometry;
	readonly paint: MapPaint;
	/** The square of nine colours as it stands in the page. */
	readonly legend: HTMLElement | undefined;
	readonly lang: Lang;
}

/** Size of the letters of the legend in the page, px. */
const LEGEND_LETTERS = 12;

/** The map of two indicators with its square legend. */
export function drawBivariateMap({ geometry: mercator, paint, legend, lang }: Parts, frame: DrawFrame): Scene[] {
	const geometry = frame.projection === 'laea' ? equalArea(mercator) : mercator;
	const taken = legend ? takeDrawing(legend) : null;
	return drawMapSheet(
		{
			mercator,
			seen: geometry,
			draw: (box) => mapScene(geometry, paint, { ...box, nameOf: (place) => placeLabel(place, lang) }),
			legend: (_, width) => {
				if (!taken) return { scene: group([]), height: 0 };
				const scale = Math.min(width / taken.width, (frame.fontSize * 0.9) / LEGEND_LETTERS);
				return { scene: group([taken.scene], { transform: [scale, 0, 0, scale, 0, 0] }), height: taken.height * scale };
			}
		},
		frame
	);
}
