import { PAPER } from '../domain/paper-colors';
import type { DrawFrame } from '../domain/exportable';
import { group, moved, rectPath, type Scene } from '../domain/scene';
import { hatching } from '../domain/scene-hatching';
import { LackOfHeight } from '../export/lack-of-height';
import type { LegendContent } from '../export/legend-content';
import { legendScene, type Block } from '../export/legend-scene';
import type { SvgGeometry } from '../map/geometry';
import { mapScale } from '../map/map-scene';
import { kilometresPerUnit, northArrow, scaleBar } from '../map/scale-bar';

/** A map with what belongs to it. */
export interface MapSheet {
	/** As on screen (Mercator): bounds and units tell the scale. */
	readonly mercator: Pick<SvgGeometry, 'bounds' | 'width' | 'height'>;
	/** What is drawn, in units of the map: the whole geometry, or the part that is seen. */
	readonly seen: { readonly width: number; readonly height: number };
	/** The map fitted into a box. */
	readonly draw: (box: { readonly width: number; readonly height: number; readonly fontSize: number }) => Scene;
	/** Its legend; `drawnWidth` is that of the map in pixels. */
	readonly legend: (drawnWidth: number, width: number) => Block;
	/** The map fills whatever room it gets, so a legend beside it is as narrow as it can be. */
	readonly fills?: boolean;
}

/** A map beside its legend is at least this much wider than high. */
const BESIDE = 1.25;
/** A map above its legend is at least this share of its width high. */
const LEAST_MAP = 0.55;
/** A legend beside a map that fills its room is at least so many letters wide. */
const LEAST_LEGEND = 14;
/** A legend beside the map is made smaller no further than to this share. */
const SMALLEST_LEGEND = 0.75;

/** Where legend and map have their place; below the map, how much room the legend needs is not known yet. */
export function mapBox({ width, height, fontSize }: Pick<DrawFrame, 'width' | 'height' | 'fontSize'>): {
	readonly isBeside: boolean;
	readonly legendWidth: number;
	readonly width: number;
	readonly height: number;
} {
	const isBeside = width > height * BESIDE;
	const legendWidth = isBeside
		? Math.min(Math.max(width * 0.36, Math.min(width / 2, fontSize * 15)), fontSize * 19)
		: width;
	return isBeside
		? { isBeside, legendWidth, width: width - legendWidth - fontSize, height }
		: { isBeside, legendWidth, width, height: height * 0.7 };
}

/** A map with its legend beside or below, scale bar, projection and, where asked, an arrow to the north. */
export function drawMapSheet({ mercator, seen, draw, legend, fills = false }: MapSheet, frame: DrawFrame): Scene[] {
	const { width, height, fontSize, measure } = frame;
	const gap = fontSize;
	const rough = fills ? narrowed(mapBox(frame)) : mapBox(frame);
	const { isBeside, legendWidth } = rough;
	const { height: legendHeight } = legend(seen.width * mapScale(seen, rough), legendWidth);
	const left = height - legendHeight - gap;
	const least = width * Math.min(LEAST_MAP, seen.height / seen.width);
	if (!isBeside && left < least) throw new LackOfHeight(least - left);
	const box = isBeside ? rough : { width, height: left };
	const scale = mapScale(seen, box);
	const kmPerPixel = kilometresPerUnit(mercator) / scale;
	const edge = fontSize * 0.4;
	const note = frame.words.paper.projectionNote[frame.projection];
	/** The note stands below the legend or above the scale bar where there is no room beside that. */
	const isNarrow = box.width * 0.25 + fontSize * 4 + measure(note, fontSize * 0.78) > box.width;
	const furniture: Scene[] = [
		moved([scaleBar(kmPerPixel, box.width * 0.25, fontSize, measure)], edge, box.height - edge),
		{
			kind: 'text',
			text: note,
			x: isNarrow && isBeside ? width : box.width - edge,
			y: box.height - fontSize * (isNarrow && !isBeside ? 2.1 : 0.5),
			size: fontSize * 0.78,
			anchor: 'end',
			fill: PAPER.textSoft,
			halo: PAPER.surface
		},
		...(frame.northArrow
			? [
					moved(
						[northArrow(fontSize * 3, northAngle(mercator, frame.projection))],
						box.width - fontSize * 0.5,
						fontSize * 0.5
					)
				]
			: [])
	];
	const place = isBeside
		? moved([besideLegend()], width - legendWidth, 0)
		: moved([legend(seen.width * scale, legendWidth).scene], 0, box.height + gap * 0.6);
	return [group([draw({ ...box, fontSize: fontSize * 0.92 }), ...furniture, place])];

	/** With the narrowest legend beside the map that is no higher than the map. */
	function narrowed(wide: ReturnType<typeof mapBox>): ReturnType<typeof mapBox> {
		if (!wide.isBeside) return wide;
		for (let letters = LEAST_LEGEND; letters * fontSize < wide.legendWidth; letters++) {
			const narrow = { ...wide, legendWidth: letters * fontSize, width: width - letters * fontSize - gap };
			const block = legend(seen.width * mapScale(seen, narrow), narrow.legendWidth);
			if (block.height <= height) return narrow;
		}
		return wide;
	}

	/** Made smaller where it is higher than the map. */
	function besideLegend(): Scene {
		for (let factor = 1; ; factor -= 0.05) {
			const block = legend((seen.width * scale) / factor, legendWidth / factor);
			if (block.height * factor > height - (isNarrow ? fontSize * 1.4 : 0) && factor > SMALLEST_LEGEND) continue;
			return factor === 1 ? block.scene : group([block.scene], { transform: [factor, 0, 0, factor, 0, 0] });
		}
	}
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

/** Degrees that north turns away from upwards at the middle of a map, clockwise: the meridians of EPSG:3035 run together in the pole. */
function northAngle(
	{ bounds: [west, south, east, north] }: Pick<SvgGeometry, 'bounds'>,
	projection: DrawFrame['projection']
): number {
	if (projection === 'mercator') return 0;
	return -((west + east) / 2 - 10) * Math.sin((((south + north) / 2) * Math.PI) / 180);
}
