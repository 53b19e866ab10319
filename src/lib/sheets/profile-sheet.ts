import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import { LackOfHeight } from '../export/lack-of-height';
import { paragraph, type KeyEntry } from '../export/scene-parts';
import type { SvgGeometry } from '../map/geometry';
import type { PlotLine, PlotTick } from './line-plot';
import type { ShownPlace } from './place-map';
import { profileBand } from './profile-band';
import { profileColumns } from './profile-columns';
import { profileHead } from './profile-head';
import type { ProfileTablePart } from './profile-part';

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

/**
 * A profile: who it is with key figures and map, its growth, tables. Letters shrink a little where that spares further pages.
 *
 * @throws LackOfHeight
 */
export function drawProfile(content: ProfileContent, frame: DrawFrame): Scene[] {
	let fewest = pagesIn(content, frame, frame.fontSize);
	for (let factor = 0.98; factor >= SMALLEST && fewest.length > 1; factor -= 0.02) {
		const pages = pagesIn(content, frame, frame.fontSize * factor);
		if (pages.length < fewest.length) fewest = pages;
	}
	return fewest;
}

function pagesIn(content: ProfileContent, { width, height, fontSize, measure }: DrawFrame, size: number): Scene[] {
	const letters = { size, measure };
	const head = profileHead(content, width, { size: fontSize, measure });
	if (head.height > height) throw new LackOfHeight(head.height - height);
	const note = paragraph(content.note, width, { size: size * 0.82, measure });
	const bottom = height - note.height - size * 0.4;
	const band = profileBand(content.plots, width, letters);
	if (band.least > bottom) throw new LackOfHeight(band.least - bottom);
	const under = head.height + size;
	const isApart = band.least > 0 && under + band.least > bottom;
	const top = isApart ? 0 : under;
	const gap = band.least > 0 ? size : 0;
	const room = { width, height: bottom, ...letters };
	const columns = profileColumns(content.parts, { ...room, top: top + band.least + gap });
	// What is left on an only page, or on a first one without tables, makes the plots higher.
	const isBandAlone = columns[0]?.scenes.length === 0;
	const spare = columns.length === 1 || isBandAlone ? bottom - (columns[0]?.bottom ?? bottom) : 0;
	const bandHeight = Math.min(band.least + Math.max(0, spare), band.most);
	const pages = columns.map(({ scenes }, i) =>
		i === 0 ? [band.draw(bandHeight, top), moved(scenes, 0, bandHeight - band.least)] : [...scenes]
	);
	const [first = [], ...others] = pages;
	const all = isApart ? [[head.scene], first, ...others] : [[head.scene, ...first], ...others];
	// At the foot of an only page; of several right below the last table, so that it is seen where the page ends.
	const end = all.length === 1 ? height - note.height : (columns.at(-1)?.bottom ?? bottom) + size * 0.4;
	return all.map((page, i) => group(i === all.length - 1 ? [...page, moved([note.scene], 0, end)] : page));
}
