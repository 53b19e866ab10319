import type { DrawFrame } from '../domain/exportable';
import { rectPath, type Scene } from '../domain/scene';
import { hatching } from '../domain/scene-hatching';
import { bivariateScene, type BivariateContent } from '../export/bivariate-scene';
import type { Lang } from '../i18n/lang';
import type { SvgGeometry } from '../map/geometry';
import { mapScene } from '../map/map-scene';
import type { MapPaint } from '../map/paint';
import { placeLabel } from '../map/place-label';
import { printedMap } from '../map/reproject';
import { greyPairLegend, greyPairPaint } from './grey-pairs';
import { drawMapSheet } from './map-sheet';

interface Parts {
	readonly geometry: SvgGeometry;
	readonly paint: MapPaint;
	readonly legend: BivariateContent;
	readonly lang: Lang;
}

/** The map of two indicators with its square legend. */
export function drawBivariateMap({ geometry: mercator, lang, ...colored }: Parts, frame: DrawFrame): Scene[] {
	const isGrey = frame.colors === 'grey';
	const paint = isGrey ? greyPairPaint(colored.paint) : colored.paint;
	const legend = isGrey ? greyPairLegend(colored.legend) : colored.legend;
	// The square legend names no groups: only those selected are outlined.
	const selected = Object.entries(mercator.outlines).filter(([code]) => colored.paint.selected.has(code));
	const bare = { ...mercator, outlines: Object.fromEntries(selected) };
	const { geometry, ground } = printedMap(bare, frame.projection);
	const { fontSize, measure } = frame;
	return drawMapSheet(
		{
			ground: ground(),
			seen: geometry,
			draw: (box) => mapScene(geometry, paint, { ...box, nameOf: (place) => placeLabel(place, lang) }),
			legend: (_, width) =>
				bivariateScene(legend, {
					width,
					fontSize,
					measure,
					hatch: (w, h) => hatching(rectPath(0, 0, w, h), 'missing', { width: w, height: h }, fontSize / 14)
				})
		},
		frame
	);
}
