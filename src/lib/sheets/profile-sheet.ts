import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, rectPath, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph, type KeyEntry } from '../export/scene-parts';
import type { SvgGeometry } from '../map/geometry';
import type { PlotLine, PlotTick } from './line-plot';
import { placeMap, type ShownPlace } from './place-map';
import { profilePart, type ProfileTablePart } from './profile-part';
import { yearPlot } from './year-plot';

export type { ProfileTablePart } from './profile-part';

/** A small plot over the years, positions in per cent. */
export interface ProfilePlot {
	readonly caption: string;
	readonly key: readonly KeyEntry[];
	readonly first: number;
	readonly last: number;
	readonly ticks: readonly PlotTick[];
	readonly lines: readonly PlotLine[];
	/** `x`: their middle. */
	readonly bars: readonly {
		readonly x: number;
		readonly width: number;
		readonly top: number;
		readonly bottom: number;
		readonly color: string;
	}[];
}

/** A profile in words and positions. */
export interface ProfileContent {
	readonly lead: string;
	readonly headlines: readonly { readonly title: string; readonly value: string; readonly detail: string }[];
	readonly plots: readonly ProfilePlot[];
	/** In reading order, down the left column and then the right one. */
	readonly parts: readonly ProfileTablePart[];
	readonly note: string;
	/** Null for places without a shape. */
	readonly map: { readonly onMap: ShownPlace; readonly geometry: SvgGeometry } | null;
}

/** Smallest letters of the tables, against those asked for. */
const SMALLEST = 0.88;
/** Width of the map against the sheet's, width by height. */
const [MAP, MAP_SHAPE] = [0.24, 1.5];
/** Ground of the band with the plots. */
const BAND = '#f2f5f6';

/** A profile on one page: who it is with key figures and map, its growth, tables in two columns. Letters shrink a little before a second page is begun. */
export function drawProfile(content: ProfileContent, frame: DrawFrame): Scene[] {
	const { width, height, measure } = frame;
	for (let factor = 1; ; factor -= 0.02) {
		const size = frame.fontSize * factor;
		const gap = size;
		const head = headBlock(content, width, frame.fontSize, frame);
		const columnWidth = (width - gap * 2) / 2;
		const columns = balanced(
			content.parts,
			(part, isFirst) => profilePart(part, columnWidth, { size, measure, isFirst }),
			gap * 0.8
		);
		const note = paragraph(content.note, width, { size: size * 0.82, measure });
		const least = size * 11;
		const fixed = head.height + gap + note.height + Math.max(...columns.map((blocks) => heightOf(blocks, gap * 0.8)));
		const free = height - fixed - (content.plots.length > 0 ? gap : 0);
		const isLast = factor - 0.02 < SMALLEST;
		if (free < (content.plots.length > 0 ? least : 0) && !isLast) continue;
		const band = content.plots.length > 0 ? Math.max(least, Math.min(free, size * 22)) : 0;
		const top = head.height + gap + (band > 0 ? band + gap : 0);
		const below = (scene: Scene, y: number): Scene => moved([scene], 0, y);
		const first: Scene[] = [head.scene];
		if (band > 0)
			first.push(below(bandScene(content.plots, { width, height: band, size, measure }), head.height + gap));
		return pagesOf(columns, { first, top, height: height - note.height, gap: gap * 0.8 }, columnWidth + gap * 2).map(
			(page, i, all) => group(i === all.length - 1 ? [...page, below(note.scene, height - note.height)] : page)
		);
	}
}

/** Two columns of about the same height. */
function balanced(
	parts: readonly ProfileTablePart[],
	blockOf: (part: ProfileTablePart, isFirst: boolean) => Block,
	gap: number
): readonly (readonly Block[])[] {
	const cuts = parts.map((_, i) =>
		[parts.slice(0, i + 1), parts.slice(i + 1)].map((some) => some.map((part, at) => blockOf(part, at === 0)))
	);
	const longer = (columns: readonly (readonly Block[])[]): number =>
		Math.max(...columns.map((blocks) => heightOf(blocks, gap)));
	const [first = [], ...others] = cuts;
	return others.reduce((best, one) => (longer(one) < longer(best) ? one : best), first);
}

function heightOf(blocks: readonly Block[], gap: number): number {
	return blocks.reduce((sum, { height }) => sum + height + gap, 0);
}

/** Tables go on over the next page where they must. */
function pagesOf(
	columns: readonly (readonly Block[])[],
	{
		first,
		top,
		height,
		gap
	}: { readonly first: Scene[]; readonly top: number; readonly height: number; readonly gap: number },
	step: number
): Scene[][] {
	const pages: Scene[][] = [[...first]];
	columns.forEach((blocks, i) => {
		let [page, y] = [0, top];
		for (const block of blocks) {
			if (y + block.height > height && y > 0) [page, y] = [page + 1, 0];
			const shown = (pages[page] ??= []);
			shown.push(moved([block.scene], i * step, y));
			y += block.height + gap;
		}
	});
	return pages;
}

function headBlock(
	{ lead, headlines, map }: ProfileContent,
	width: number,
	size: number,
	{ measure }: DrawFrame
): Block {
	const mapWidth = map ? width * MAP : 0;
	const textWidth = width - mapWidth - (map ? size * 2 : 0);
	const said = paragraph(lead, textWidth, { size: size * 1.08, measure, fill: PAPER.text });
	const mapHeight = mapWidth / MAP_SHAPE;
	const tileTop = said.height + size * 0.9;
	const step = textWidth / Math.max(1, headlines.length);
	const tiles = headlines.map(({ title, value, detail }, i) => {
		const inner = step - size * 1.2;
		const name = paragraph(title, inner, { size: size * 0.82, measure });
		const letter = Math.min(size * 2, (size * 2 * inner) / measure(value, size * 2, 600));
		const y = size * 0.5 + letter;
		return {
			scene: moved(
				[
					{ kind: 'path', d: linePath(0, 0, inner, 0), stroke: PAPER.accent, strokeWidth: size * 0.16 },
					{ kind: 'text', text: value, x: 0, y, size: letter, weight: 600, fill: PAPER.accent },
					moved([name.scene], 0, y + size * 0.35),
					{
						kind: 'text',
						text: detail,
						x: 0,
						y: y + size * 1.15 + name.height,
						size: size * 0.82,
						fill: PAPER.textSoft
					}
				],
				i * step,
				tileTop
			),
			height: y + name.height + size * 1.4
		};
	});
	const height = tileTop + Math.max(0, ...tiles.map((one) => one.height));
	return {
		scene: group([
			said.scene,
			...tiles.map(({ scene }) => scene),
			...(map
				? [
						moved(
							[placeMap(map.onMap, map.geometry, { width: mapWidth, height: mapHeight, size: size * 0.9 })],
							width - mapWidth,
							0
						)
					]
				: [])
		]),
		height: Math.max(height, mapHeight)
	};
}

function bandScene(
	plots: readonly ProfilePlot[],
	{ width, height, size, measure }: { width: number; height: number; size: number; measure: DrawFrame['measure'] }
): Scene {
	const pad = size * 0.9;
	const step = (width - pad) / plots.length;
	return group([
		{ kind: 'path', d: rectPath(0, 0, width, height), fill: BAND },
		...plots.map((plot, i) =>
			moved(
				[yearPlot(plot, { width: step - pad, height: height - pad * 1.4, size, measure })],
				pad + i * step,
				pad * 0.7
			)
		)
	]);
}
