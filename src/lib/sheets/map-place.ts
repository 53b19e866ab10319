import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { group, moved, textLines, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { mapScale } from '../map/map-scene';
import type { MapSheet } from './map-sheet';

/** A map beside its legend is at least this much wider than high. */
const BESIDE = 1.25;
/** A map above its legend is at least this share of its width high, unless its sheet says otherwise. */
const LEAST_MAP = 0.55;
/** A legend beside a map that fills its room is at least so many letters wide. */
const LEAST_LEGEND = 14;
/** A legend beside the map is made smaller no further than to this share. */
const SMALLEST_LEGEND = 0.75;
/** Between map and legend, and above the legend below it, in letters. */
const [GAP, ABOVE] = [1, 0.6];

/** Room of the scale bar in widths of the map, without its text; that of the text, and height of a row that holds it, in letters. */
export const BAR = 0.25;
const [BAR_TEXT, BAR_ROW] = [5, 1.9];

/** Height of a row that holds the scale bar below the maps, px. */
export function barRow(fontSize: number): number {
	return fontSize * BAR_ROW;
}

/** Width and height, px. */
interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where legend and map have their place; below the map, how much room the legend needs is not known yet. */
export function mapBox(
	{ width, height, fontSize }: Pick<DrawFrame, 'width' | 'height' | 'fontSize'>,
	isBeside = width > height * BESIDE
): Size & { readonly isBeside: boolean; readonly legendWidth: number } {
	const legendWidth = isBeside
		? Math.min(Math.max(width * 0.36, Math.min(width / 2, fontSize * 15)), fontSize * 19)
		: width;
	return isBeside
		? { isBeside, legendWidth, width: width - legendWidth - fontSize * GAP, height }
		: { isBeside, legendWidth, width, height: height * 0.7 };
}

/** A map's place on its sheet with all that stands around it. */
interface MapPlace {
	readonly box: Size;
	readonly legend: Scene;
	/** Which projection it has, to stand below the box. */
	readonly note: Block;
	/** Height that is missing, px; 0 or less for none. */
	readonly lacking: number;
}

type Placed = Pick<MapSheet, 'seen' | 'legend' | 'fills' | 'leastMap' | 'barBelow'>;

/** The place of a map with its legend beside or below it. Nothing stands over anything where no height is lacking. */
export function mapPlace(sheet: Placed, frame: DrawFrame, isBeside: boolean): MapPlace {
	return isBeside ? besideLegend(sheet, frame) : aboveLegend(sheet, frame);
}

function aboveLegend({ seen, legend, leastMap = LEAST_MAP, barBelow }: Placed, frame: DrawFrame): MapPlace {
	const { width, height, fontSize } = frame;
	const note = noteRow(width, frame, barBelow);
	const fixed = note.height + fontSize * GAP;
	const legendFor = (room: number): Block => legend(seen.width * mapScale(seen, { width, height: room }), width);
	let left = height - fixed - legendFor(mapBox(frame, false).height).height;
	let block = legendFor(Math.max(1, left));
	// Circles of a larger map are larger in its legend, too.
	for (let lower = height - fixed - block.height; lower < left; lower = height - fixed - block.height) {
		left = lower;
		block = legendFor(Math.max(1, left));
	}
	const least = width * Math.min(leastMap, seen.height / seen.width);
	const box = { width, height: left };
	return {
		box,
		legend: moved([block.scene], 0, left + note.height + fontSize * ABOVE),
		note,
		lacking: least - left
	};
}

function besideLegend({ seen, legend, fills = false, barBelow }: Placed, frame: DrawFrame): MapPlace {
	const { width, height, fontSize } = frame;
	const rough = fills ? narrowed() : mapBox(frame, true);
	const note = noteRow(rough.width, frame, barBelow);
	const box = { width: rough.width, height: height - note.height };
	const scale = mapScale(seen, { width: box.width, height: Math.max(1, box.height) });
	const { legendWidth } = rough;
	for (let factor = 1; ; factor -= 0.05) {
		const block = legend((seen.width * scale) / factor, legendWidth / factor);
		const isSmallest = factor - 0.05 < SMALLEST_LEGEND;
		if (block.height * factor > height && !isSmallest) continue;
		const small = group([block.scene], { transform: [factor, 0, 0, factor, 0, 0] });
		return {
			box,
			legend: moved([factor === 1 ? block.scene : small], width - legendWidth, 0),
			note,
			lacking: block.height * factor - height
		};
	}

	/** With the narrowest legend beside the map that is no higher than the map. */
	function narrowed(): ReturnType<typeof mapBox> {
		const wide = mapBox(frame, true);
		for (let letters = LEAST_LEGEND; letters * fontSize < wide.legendWidth; letters++) {
			const legendWidth = letters * fontSize;
			const narrow = { ...wide, legendWidth, width: width - legendWidth - fontSize * GAP };
			if (legend(seen.width * mapScale(seen, narrow), legendWidth).height <= height) return narrow;
		}
		return wide;
	}
}

/** Which projection a map has: below it and not on it, where its lines would run through the letters; beside the scale bar where that stands there. */
function noteRow(width: number, { fontSize, measure, words, projection }: DrawFrame, barBelow = false): Block {
	const size = fontSize * 0.78;
	const room = barBelow ? width * (1 - BAR) - fontSize * BAR_TEXT : width;
	const lines = textLines(words.paper.projectionNote[projection], room, size, measure);
	const scenes = lines.map((text, i): Scene => ({
		kind: 'text',
		text,
		x: width,
		y: size * (1.15 + i * 1.2),
		size,
		anchor: 'end',
		fill: PAPER.textSoft
	}));
	const height = size * (0.4 + lines.length * 1.2);
	return { scene: group(scenes), height: barBelow ? Math.max(height, barRow(fontSize)) : height };
}
