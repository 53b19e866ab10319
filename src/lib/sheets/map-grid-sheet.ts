import { PAPER } from '../domain/paper-colors';
import type { DrawFrame } from '../domain/exportable';
import type { Result } from '../domain/result';
import { moved, group, type Scene } from '../domain/scene';
import { paragraph } from '../export/scene-parts';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { SvgGeometry, SvgPlace } from '../map/geometry';
import { mapScale, mapScene } from '../map/map-scene';
import { mapPaint } from '../map/paint';
import { placeLabel } from '../map/place-label';
import { printedMap } from '../map/reproject';
import { greyClasses } from './grey-classes';
import { indicatorLegend } from './indicator-map-sheet';
import { mapBox, mapPlace } from './map-place';
import { classLegend, drawMapSheet, type MapSheet } from './map-sheet';
import { keyedOutlines, seriesOutlines } from './outline-key';

/** Maps of several years in the same section. */
export interface MapGrid {
	readonly maps: readonly Result[];
	readonly geometry: SvgGeometry;
	/** Said instead of a legend where every map has classes of its own; null: one legend is right for all. */
	readonly loose: string | null;
	readonly t: Messages;
	readonly lang: Lang;
}

/** So many maps have room for names of towns. */
const MOST_NAMED = 2;
/** Height of all maps above their legend on a wide sheet, against its width. */
const LEAST_MAPS = 0.35;
/** Between maps, and at least for the year above each, in widths of a map: so all maps keep the scale that the bar tells. */
const [GAP, LABEL] = [0.03, 0.09];

/** Maps of several years beside each other, each under its year, with one legend beside or below them: whichever makes the maps larger. @throws LackOfHeight */
export function drawMapGrid(grid: MapGrid, frame: DrawFrame): Scene[] {
	const [first, ...others] = [mapBox(frame).isBeside, !mapBox(frame).isBeside].map((isBeside) => {
		const { sheet, mapWidth } = gridSheet(grid, frame, isBeside);
		const { box, lacking } = mapPlace(sheet, frame, isBeside);
		return { sheet, isBeside, lacking, mapWidth: lacking > 0 ? 0 : mapWidth * mapScale(sheet.seen, box) };
	});
	if (!first) return [];
	const best = others.reduce((widest, one) => (one.mapWidth > widest.mapWidth ? one : widest), first);
	return drawMapSheet(best.sheet, frame, best.isBeside);
}

/** The maps in as many columns as make them largest. `mapWidth`: of one of them, in the units of what is seen. */
function gridSheet(
	{ maps, geometry: asked, loose, t, lang }: MapGrid,
	frame: DrawFrame,
	isBeside: boolean
): { readonly sheet: MapSheet; readonly mapWidth: number } {
	const outlined = {
		selected: seriesOutlines(maps[0]?.series ?? []),
		names: loose === null ? t.shell.legend.outlines : null,
		isGrey: frame.colors === 'grey'
	};
	const { geometry: unprinted, dashes, key } = keyedOutlines(asked, outlined);
	const { geometry: whole, ground } = printedMap(unprinted, frame.projection);
	const geometry = maps.length > MOST_NAMED ? { ...whole, places: [] } : whole;
	const results = frame.colors === 'grey' ? maps.map(inGrey) : maps;
	const room = mapBox(frame, isBeside);
	const columns = columnsOf(maps.length, geometry, room);
	const rows = Math.ceil(maps.length / columns);
	const drawnWidth = Math.min(room.width / columns, (room.height / rows) * (geometry.width / geometry.height));
	const labelShare = Math.max(LABEL, (frame.fontSize * 1.1) / drawnWidth);
	const [stepX, stepY] = [geometry.width * (1 + GAP), geometry.height + geometry.width * labelShare];
	const seen = { width: columns * stepX - geometry.width * GAP, height: rows * stepY };
	const [first, ...others] = results;
	const [from, to] = maps.map(({ view }) => view.year);
	const countNote =
		from !== undefined && to !== undefined && maps.length === 2 ? t.distribution.swipe.counts(from, to) : '';
	const nameOf = (place: SvgPlace): string => placeLabel(place, lang);
	const sheet: MapSheet = {
		ground: ground(),
		seen,
		barBelow: true,
		// An upright sheet has the height for maps as wide as it is, or gets it.
		...(mapBox(frame).isBeside ? { leastMap: LEAST_MAPS } : {}),
		draw: ({ width, height, fontSize }) => {
			const scale = mapScale(seen, { width, height });
			const [mapWidth, mapHeight] = [geometry.width * scale, geometry.height * scale];
			const label = geometry.width * labelShare * scale;
			const [left, top] = [(width - seen.width * scale) / 2, (height - seen.height * scale) / 2];
			const drawn = results.map((result, i) => {
				const paint = { ...mapPaint(result), ...dashes };
				const map = mapScene(geometry, paint, { width: mapWidth, height: mapHeight, fontSize, nameOf });
				return moved(
					[yearScene(result.view.year, label, fontSize), moved([map], 0, label)],
					left + (i % columns) * stepX * scale,
					top + Math.floor(i / columns) * stepY * scale
				);
			});
			return group(drawn);
		},
		legend:
			loose === null && first
				? classLegend(
						(wide) => ({
							...indicatorLegend({ results: [first, ...others], t, lang }, wide / columns, countNote),
							outlines: key(wide / columns)
						}),
						frame
					)
				: (_, width) => paragraph(loose ?? '', width, { size: frame.fontSize * 0.9, measure: frame.measure })
	};
	return { sheet, mapWidth: geometry.width };
}

function yearScene(year: number, height: number, fontSize: number): Scene {
	const size = Math.min(fontSize * 1.2, height * 0.75);
	return { kind: 'text', text: String(year), x: 0, y: height - size * 0.35, size, weight: 600, fill: PAPER.text };
}

function inGrey(result: Result): Result {
	return result.classes ? { ...result, classes: greyClasses(result.classes) } : result;
}

/** As many columns as make the maps largest. */
function columnsOf(
	count: number,
	{ width, height }: Pick<SvgGeometry, 'width' | 'height'>,
	box: Pick<DrawFrame, 'width' | 'height'>
): number {
	const sizeIn = (columns: number): number =>
		Math.min(box.width / columns / width, box.height / Math.ceil(count / columns) / height);
	const all = Array.from({ length: Math.max(1, count) }, (_, i) => i + 1);
	return all.reduce((best, columns) => (sizeIn(columns) > sizeIn(best) ? columns : best), 1);
}
