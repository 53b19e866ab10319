import type { DrawFrame } from '../domain/exportable';
import type { Scene } from '../domain/scene';
import type { LegendContent } from '../export/legend-content';
import type { Lang } from '../i18n/lang';
import type { SvgGeometry } from '../map/geometry';
import { mapScene } from '../map/map-scene';
import type { MapPaint } from '../map/paint';
import { placeLabel } from '../map/place-label';
import { printedMap } from '../map/reproject';
import { classLegend, drawMapSheet } from './map-sheet';

/** What a sheet of any painted map is made from. */
export interface PaintSheetParts {
	readonly geometry: SvgGeometry;
	readonly paint: MapPaint;
	readonly legend: (drawnWidth: number) => LegendContent;
	readonly lang: Lang;
}

/** A painted map with a legend of classes and circles, and scale bar. */
export function drawPaintedMap({ geometry: asked, paint, legend, lang }: PaintSheetParts, frame: DrawFrame): Scene[] {
	const { geometry, ground } = printedMap(asked, frame.projection);
	return drawMapSheet(
		{
			ground: ground(),
			seen: geometry,
			draw: (box) => mapScene(geometry, paint, { ...box, nameOf: (place) => placeLabel(place, lang) }),
			legend: classLegend(legend, frame)
		},
		frame
	);
}
