import { PAPER } from '../domain/paper-colors';
import { group, linePath, rectPath, textLines, type Measure, type Scene } from '../domain/scene';

/** A table as it is printed: texts, numbers to the right. */
export interface PrintedTable {
	readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
	readonly rows: readonly (readonly string[])[];
	/** Rows in bold, by index. */
	readonly strong: ReadonlySet<number>;
}

interface Frame {
	readonly width: number;
	/** Of one page. */
	readonly height: number;
	readonly fontSize: number;
	readonly measure: Measure;
}

/** A table on as many pages as it needs, each with the head of the columns. Cells are broken into lines where they are too long. */
export function tableScenes(table: PrintedTable, { width, height, fontSize, measure }: Frame): Scene[] {
	const size = fontSize * 0.9;
	const widths = columnWidths(table, width, size, measure);
	const gap = size * 0.7;
	const lineHeight = size * 1.25;
	const linesOf = (cells: readonly string[], weight: 400 | 600): string[][] =>
		cells.map((cell, i) => textLines(cell, Math.max((widths[i] ?? 0) - gap, size), size, measure, weight));
	const heightOf = (lines: readonly string[][]): number =>
		Math.max(1, ...lines.map(({ length }) => length)) * lineHeight + size * 0.4;
	const head = linesOf(
		table.columns.map(({ title }) => title),
		600
	);
	const headHeight = heightOf(head);
	const pages: Scene[][] = [];
	let y = Infinity;
	table.rows.forEach((cells, i) => {
		const weight = table.strong.has(i) ? 600 : 400;
		const lines = linesOf(cells, weight);
		const rowHeight = heightOf(lines);
		if (y + rowHeight > height) {
			pages.push([
				...rowScene(head, 0, 600),
				{ kind: 'path', d: linePath(0, headHeight, width, headHeight), stroke: PAPER.text, strokeWidth: size / 12 }
			]);
			y = headHeight;
		}
		const page = pages.at(-1);
		if (weight === 600) page?.push({ kind: 'path', d: rectPath(0, y, width, rowHeight), fill: '#eef4f8' });
		page?.push(...rowScene(lines, y, weight), {
			kind: 'path',
			d: linePath(0, y + rowHeight, width, y + rowHeight),
			stroke: PAPER.line,
			strokeWidth: size / 20
		});
		y += rowHeight;
	});
	return pages.map((page) => group(page));

	function rowScene(lines: readonly string[][], top: number, weight: 400 | 600): Scene[] {
		let x = 0;
		return lines.flatMap((cell, i) => {
			const [left, columnWidth] = [x, widths[i] ?? 0];
			x += columnWidth;
			const isRight = table.columns[i]?.align === 'right';
			return cell.map((text, row): Scene => ({
				kind: 'text',
				text,
				x: isRight ? left + columnWidth - gap : left,
				y: top + size * 1.05 + row * lineHeight,
				size,
				weight,
				anchor: isRight ? 'end' : 'start',
				fill: PAPER.text
			}));
		});
	}
}

/** As wide as the widest cell where all fit; otherwise the widest columns give way. */
function columnWidths({ columns, rows }: PrintedTable, width: number, size: number, measure: Measure): number[] {
	const gap = size * 0.7;
	const natural = columns.map(({ title }, i) => {
		const longest = rows.reduce((text, row) => ((row[i] ?? '').length > text.length ? (row[i] ?? '') : text), '');
		const words = title.split(' ').map((word) => measure(word, size, 600));
		return Math.max(measure(longest, size, 600), ...words) + gap;
	});
	const sum = natural.reduce((a, b) => a + b, 0);
	if (sum <= width) return natural.map((one) => one * (width / sum));
	const limit = waterLevel(natural, width);
	return natural.map((one) => Math.min(one, limit));
}

/** The width at which cutting off all wider columns makes them fit. */
function waterLevel(widths: readonly number[], room: number): number {
	const sorted = [...widths].sort((a, b) => a - b);
	let left = room;
	for (let i = 0; i < sorted.length; i++) {
		const share = left / (sorted.length - i);
		const one = sorted[i] ?? 0;
		if (one >= share) return share;
		left -= one;
	}
	return room;
}
