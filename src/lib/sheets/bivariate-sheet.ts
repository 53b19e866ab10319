import type { DrawFrame } from '../domain/exportable';
import { rectPath, type Scene } from '../domain/scene';
import { hatching } from '../domain/scene-hatching';
import { bivariateScene, type BivariateContent } from '../export/bivariate-scene';
import { outlineScene } from '../export/legend-scene';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { SvgGeometry } from '../map/geometry';
import { mapScene } from '../map/map-scene';
import type { MapPaint } from '../map/paint';
import { placeLabel } from '../map/place-label';
import { printedMap } from '../map/reproject';
import { greyPairLegend, greyPairPaint } from './grey-pairs';
import { drawMapSheet } from './map-sheet';
import { keyedOutlines, type SelectedOutline } from './outline-key';

interface Parts {
	readonly geometry: SvgGeometry;
	readonly paint: MapPaint;
	readonly legend: BivariateContent;
	/** What is outlined besides the groups that every map has. */
	readonly selected: readonly SelectedOutline[];
	readonly t: Messages;
	readonly lang: Lang;
}

/** The map of two indicators with its square legend. */
export function drawBivariateMap({ geometry: asked, selected, t, lang, ...colored }: Parts, frame: DrawFrame): Scene[] {
	const isGrey = frame.colors === 'grey';
	// A set of regions is outlined in black, too: beside it the Regiopolregion could not be told.
	const hasSet = selected.some(({ regions }) => regions.length > 1);
	const {
		geometry: mercator,
		dashes,
		key
	} = keyedOutlines(asked, { selected, names: hasSet ? null : t.shell.legend.outlines, isGrey });
	const paint = { ...(isGrey ? greyPairPaint(colored.paint) : colored.paint), ...dashes };
	const legend = isGrey ? greyPairLegend(colored.legend) : colored.legend;
	const { geometry, ground } = printedMap(mercator, frame.projection);
	const { fontSize, measure } = frame;
	return drawMapSheet(
		{
			ground: ground(),
			seen: geometry,
			draw: (box) => mapScene(geometry, paint, { ...box, nameOf: (place) => placeLabel(place, lang) }),
			legend: (drawnWidth, width) =>
				bivariateScene(legend, {
					width,
					fontSize,
					measure,
					hatch: (w, h) => hatching(rectPath(0, 0, w, h), 'missing', { width: w, height: h }, fontSize / 14),
					more: (room) => outlineScene(key(drawnWidth), { width: room, fontSize, measure })
				})
		},
		frame
	);
}
