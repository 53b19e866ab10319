import { PAPER } from '../domain/paper-colors';
import { group, linePath, rectPath, type Measure, type Scene } from '../domain/scene';
import { fittedLines } from '../domain/fitted-lines';
import { columnBlocks } from './column-widths';
import type { Block } from './legend-scene';
import { pagesOf, type PagePart } from './page-parts';
import { paragraph } from './scene-parts';

/** A column as it is printed. */
export interface PrintedColumn {
	readonly title: string;
	readonly align: 'left' | 'right';
	/** In bold. */
	readonly strong?: boolean;
	/** Colour of the line below its title. */
	readonly mark?: string;
}

/** What a cell looks like besides its text. */
export interface CellLook {
	readonly fill?: string;
	/** Lines across it, where the paper has no colours to tell it apart. */
	readonly lines?: string;
}

/** A table as it is printed: texts, numbers to the right. */
export interface PrintedTable {
	readonly columns: readonly PrintedColumn[];
	readonly rows: readonly (readonly string[])[];
	/** So many of the first columns name a row, and stand before every block of the others; 1 where it is left out. */
	readonly naming?: number;
	/** Rows in bold, by index. */
	readonly strong: ReadonlySet<number>;
	readonly lookOf?: (row: number, column: number) => CellLook | null;
	/** Said below, on each page. */
	readonly note?: string;
}

interface Frame {
	readonly width: number;
	/** Of one page. */
	readonly height: number;
	readonly fontSize: number;
	readonly measure: Measure;
}

/** A table on as many pages as it needs, each with the head of the columns. */
export function tableScenes(table: PrintedTable, frame: Frame): Scene[] {
	return pagesOf(tableParts(table, frame), frame);
}

/**
 * A table in blocks that are no higher than a page. Cells are broken into lines where they are too long; columns that have no room beside the others
 * follow in blocks of their own, behind those that name the rows.
 */
export function tableParts(table: PrintedTable, frame: Frame): PagePart[] {
	const { width, height, fontSize, measure } = frame;
	const size = fontSize * 0.9;
	const { lookOf } = table;
	const foot = paragraph(table.note ?? '', width, { size: size * 0.88, measure });
	const room = foot.height > 0 ? height - foot.height - size * 0.5 : height;
	return columnBlocks(table, width, size, measure).flatMap(({ indices, widths }) =>
		rowBlocks(
			{
				...table,
				columns: indices.flatMap((i) => table.columns[i] ?? []),
				rows: table.rows.map((row) => indices.map((i) => row[i] ?? '')),
				...(lookOf ? { lookOf: (row, column) => lookOf(row, indices[column] ?? column) } : {})
			},
			widths,
			size,
			{ width, height: room, measure }
		).map((block) => ({ ...block, foot }))
	);
}

function rowBlocks(
	table: PrintedTable,
	widths: readonly number[],
	size: number,
	{ width, height: bottom, measure }: Omit<Frame, 'fontSize'>
): Block[] {
	const gap = size * 0.7;
	/** Coloured cells have a margin on both sides of their texts. */
	const right = table.lookOf ? gap * 0.6 : gap;
	const lineHeight = size * 1.25;
	const weightOf = (row: number, column: number): 400 | 600 =>
		table.strong.has(row) || table.columns[column]?.strong ? 600 : 400;
	const linesOf = (cells: readonly string[], row: number): string[][] =>
		cells.map((cell, i) =>
			fittedLines(cell, Math.max((widths[i] ?? 0) - gap, size), size, measure, row < 0 ? 600 : weightOf(row, i))
		);
	const heightOf = (lines: readonly string[][]): number =>
		Math.max(1, ...lines.map(({ length }) => length)) * lineHeight + size * 0.4;
	const head = linesOf(
		table.columns.map(({ title }) => title),
		-1
	);
	const headHeight = heightOf(head);
	const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one, 0));
	const pages: { readonly scenes: Scene[]; height: number }[] = [];
	let y = Infinity;
	table.rows.forEach((cells, i) => {
		const lines = linesOf(cells, i);
		const rowHeight = heightOf(lines);
		if (y + rowHeight > bottom) {
			const scenes = [...texts(head, 0, -1), rule(headHeight, PAPER.text, size / 12), ...marks(headHeight)];
			pages.push({ scenes, height: headHeight });
			y = headHeight;
		}
		const page = pages.at(-1);
		if (!page) return;
		if (table.strong.has(i)) page.scenes.push({ kind: 'path', d: rectPath(0, y, width, rowHeight), fill: '#eef4f8' });
		page.scenes.push(...looks(i, y, rowHeight), ...texts(lines, y, i), rule(y + rowHeight, PAPER.line, size / 20));
		y += rowHeight;
		page.height = y;
	});
	return pages.map(({ scenes, height }) => ({ scene: group(scenes), height }));

	function rule(at: number, stroke: string, strokeWidth: number): Scene {
		return { kind: 'path', d: linePath(0, at, width, at), stroke, strokeWidth };
	}

	function marks(at: number): Scene[] {
		return table.columns.flatMap(({ mark }, i): Scene[] => {
			if (mark === undefined) return [];
			const d = rectPath((lefts[i] ?? 0) + gap * 0.05, at - size * 0.25, (widths[i] ?? 0) - gap * 0.1, size * 0.25);
			return [{ kind: 'path', d, fill: mark }];
		});
	}

	function looks(row: number, top: number, rowHeight: number): Scene[] {
		return widths.flatMap((columnWidth, i): Scene[] => {
			const look = table.lookOf?.(row, i);
			if (!look) return [];
			const box = rectPath((lefts[i] ?? 0) + gap * 0.05, top, columnWidth - gap * 0.1, rowHeight);
			const area: Scene[] = look.fill === undefined ? [] : [{ kind: 'path', d: box, fill: look.fill }];
			if (look.lines === undefined) return area;
			const [x, step] = [lefts[i] ?? 0, size * 0.5];
			const count = Math.ceil((columnWidth + rowHeight) / step);
			const d = Array.from({ length: count }, (_, n) =>
				linePath(x + n * step, top, x + n * step - rowHeight, top + rowHeight)
			).join('');
			return [...area, group([{ kind: 'path', d, stroke: look.lines, strokeWidth: size / 18 }], { clip: box })];
		});
	}

	function texts(lines: readonly string[][], top: number, row: number): Scene[] {
		return lines.flatMap((cell, i) => {
			const isRight = table.columns[i]?.align === 'right';
			const left = lefts[i] ?? 0;
			const isOnLines = row >= 0 && table.lookOf?.(row, i)?.lines !== undefined;
			return cell.map((text, line): Scene => ({
				kind: 'text',
				text,
				x: isRight ? left + (widths[i] ?? 0) - right : left,
				y: top + size * 1.05 + line * lineHeight,
				size,
				weight: row < 0 ? 600 : weightOf(row, i),
				anchor: isRight ? 'end' : 'start',
				fill: PAPER.text,
				...(isOnLines ? { halo: PAPER.surface } : {})
			}));
		});
	}
}
