import type { DrawFrame } from '../domain/exportable';
import { group, moved, rectPath, type Scene } from '../domain/scene';
import { hatching } from '../domain/scene-hatching';
import { LackOfHeight } from '../export/lack-of-height';
import type { LegendContent } from '../export/legend-content';
import { legendScene, type Block } from '../export/legend-scene';
import { mapScale } from '../map/map-scene';
import type { Ground } from '../map/reproject';
import { northArrow, scaleBar } from '../map/scale-bar';
import { BAR, barRow, mapBox, mapPlace } from './map-place';

/** A map with what belongs to it. */
export interface MapSheet {
	/** Scale and north in the middle of what is seen. */
	readonly ground: Ground;
	/** What is drawn, in units of the map: the whole geometry, or the part that is seen. */
	readonly seen: { readonly width: number; readonly height: number };
	/** The map fitted into a box. */
	readonly draw: (box: { readonly width: number; readonly height: number; readonly fontSize: number }) => Scene;
	/** Its legend; `drawnWidth` is that of the map in pixels. */
	readonly legend: (drawnWidth: number, width: number) => Block;
	/** The map fills whatever room it gets, so a legend beside it is as narrow as it can be. */
	readonly fills?: boolean;
	/** Height above its legend that it needs, against the sheet's width. */
	readonly leastMap?: number;
	/** The scale bar stands below what is drawn: over several maps it would seem to be of one of them. */
	readonly barBelow?: boolean;
}

/**
 * A map with its legend beside or below, scale bar, projection and, where asked, an arrow to the north.
 *
 * @param isBeside left out: where the sheet is wide
 * @throws LackOfHeight where legend and notes leave the map too little room
 */
export function drawMapSheet(sheet: MapSheet, frame: DrawFrame, isBeside = mapBox(frame).isBeside): Scene[] {
	const { ground, seen, draw } = sheet;
	const { fontSize, measure } = frame;
	const { box, legend, note, lacking } = mapPlace(sheet, frame, isBeside);
	if (lacking > 0) throw new LackOfHeight(lacking);
	const bar = scaleBar(ground.kilometresPerUnit / mapScale(seen, box), box.width * BAR, fontSize, measure);
	const edge = fontSize * 0.4;
	const furniture: Scene[] = [
		sheet.barBelow ? moved([bar], 0, box.height + barRow(fontSize)) : moved([bar], edge, box.height - edge),
		moved([note.scene], 0, box.height),
		...(frame.northArrow
			? [moved([northArrow(fontSize * 3, ground.north)], box.width - fontSize * 0.5, fontSize * 0.5)]
			: [])
	];
	return [group([draw({ ...box, fontSize: fontSize * 0.92 }), ...furniture, legend])];
}

/** A legend of classes, circles and empty regions for a map sheet. */
export function classLegend(
	content: (drawnWidth: number) => LegendContent,
	{ fontSize, measure }: DrawFrame
): MapSheet['legend'] {
	return (drawnWidth, width) =>
		legendScene(content(drawnWidth), {
			width,
			fontSize,
			measure,
			hatch: (mark, w, h) => hatching(rectPath(0, 0, w, h), mark, { width: w, height: h }, fontSize / 14)
		});
}
