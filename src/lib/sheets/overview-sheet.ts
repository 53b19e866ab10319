import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { colorKey, paragraph, type KeyEntry } from '../export/scene-parts';
import { tableParts, type PrintedTable } from '../export/table-scene';
import type { SvgOverview, SvgPlace } from '../map/geometry';
import { LINK_LINES, locationScene, regionPartsScene } from '../map/overview-scene';
import { printedOverview } from '../map/reproject';
import { drawMapSheet, type MapSheet } from './map-sheet';

/** What both maps of the start page say on paper. */
interface OverviewWords {
	readonly nameOf: (place: SvgPlace) => string;
	/** Names of the kinds of lines. */
	readonly distance: string;
	readonly ferry: string;
	/** Said below the key. */
	readonly text: string;
}

interface Parts<Words> {
	readonly overview: SvgOverview;
	readonly words: Words;
}

/** Where Rostock lies, with distances. */
export function drawLocation(
	{ overview, words }: Parts<OverviewWords & { readonly distanceText: (km: number) => string }>,
	frame: DrawFrame
): Scene[] {
	const { geometry: seen, ground } = printedOverview(overview, frame.projection);
	return drawMapSheet(
		{
			ground: ground(),
			seen,
			draw: (box) => locationScene(seen, { ...box, ...words, measure: frame.measure }),
			legend: legendIn(frame, (width) => [
				keyBlock(['distance', 'ferry'], words, width, frame),
				textBlock(words.text, width, frame)
			])
		},
		frame
	);
}

/** What the region is made of, with a table of its parts. */
export function drawRegionParts(
	{ overview, words, table }: Parts<OverviewWords & { readonly partner: string }> & { readonly table: PrintedTable },
	frame: DrawFrame
): Scene[] {
	const { geometry: seen, ground } = printedOverview(overview, frame.projection);
	return drawMapSheet(
		{
			ground: ground(),
			seen,
			draw: (box) => regionPartsScene(seen, { ...box, ...words }),
			legend: legendIn(frame, (width) => [
				keyBlock(['partner', 'ferry'], words, width, frame),
				...tableParts(table, { ...frame, width, height: Number.MAX_VALUE }).flatMap(({ foot, ...block }) =>
					foot ? [block, foot] : [block]
				),
				textBlock(words.text, width, frame)
			])
		},
		frame
	);
}

type LineKind = keyof typeof LINK_LINES;

function keyBlock(
	kinds: readonly LineKind[],
	names: Readonly<Partial<Record<LineKind, string>>>,
	width: number,
	{ fontSize, measure }: DrawFrame
): Block {
	const size = fontSize * 0.9;
	const entries = kinds.map((kind): KeyEntry => {
		const { color, dash } = LINK_LINES[kind];
		return { name: names[kind] ?? '', color, dash: dash.map((one) => one / 12) };
	});
	return colorKey(entries, 'line', width, { size, measure });
}

function textBlock(text: string, width: number, { fontSize, measure }: DrawFrame): Block {
	return paragraph(text, width, { size: fontSize * 0.85, measure });
}

/** Blocks below each other. */
function legendIn(frame: DrawFrame, blocksIn: (width: number) => readonly Block[]): MapSheet['legend'] {
	return (_, width) => {
		let y = 0;
		const scenes = blocksIn(width).map(({ scene, height }) => {
			const at = y;
			y += height + frame.fontSize * 0.5;
			return moved([scene], 0, at);
		});
		return { scene: group(scenes), height: y };
	};
}
