import type { DivergingRow } from '../domain/diverging-row';
import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, rectPath, textLines, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph, stackedPages } from '../export/scene-parts';
import { FLOW_INK } from '../map/flow-scene';

/** Bars to both sides of a middle. */
export interface DivergingPanel {
	/** Empty: the sheet's title says it. */
	readonly caption: string;
	readonly leftHeading: string;
	readonly rightHeading: string;
	readonly rows: readonly DivergingRow[];
	/** Amount whose bar fills its side. */
	readonly most: number;
}

/** Height of a row, least width of a panel, and room between panels, in letters. */
const [ROW, LEAST_WIDTH, GAP] = [1.6, 34, 2];

/** Panels of bars, side by side where there is room, on as many pages as they need. */
export function drawDiverging(
	{ panels, notes }: { readonly panels: readonly DivergingPanel[]; readonly notes: readonly string[] },
	frame: DrawFrame
): Scene[] {
	const { width, height, measure } = frame;
	const size = frame.fontSize;
	const gap = size * GAP;
	const columns = Math.max(1, Math.min(2, panels.length, Math.floor((width + gap) / (size * LEAST_WIDTH + gap))));
	const panelWidth = (width - gap * (columns - 1)) / columns;
	const foot = paragraph(notes.filter((note) => note !== '').join(' '), width, { size: size * 0.85, measure });
	const blocks = Array.from({ length: Math.ceil(panels.length / columns) }, (_, i): Block => {
		const drawn = panels.slice(i * columns, (i + 1) * columns).map((panel) => panelBlock(panel, panelWidth, frame));
		return {
			scene: group(drawn.map(({ scene }, at) => moved([scene], at * (panelWidth + gap), 0))),
			height: Math.max(...drawn.map((one) => one.height))
		};
	});
	const head = { scene: group([]), height: 0 };
	return stackedPages(blocks, { height, gap: size, head, foot });
}

function panelBlock(panel: DivergingPanel, width: number, { fontSize: size, measure }: DrawFrame): Block {
	const { caption, rows, most, leftHeading, rightHeading } = panel;
	const small = size * 0.85;
	const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text, size)));
	const name = Math.min(width * 0.36, wide(rows.map(({ label }) => label))) + size * 0.8;
	const numbers = wide(rows.flatMap(({ leftText, rightText }) => [leftText, rightText])) + size * 0.5;
	const side = Math.max(size * 2, (width - name) / 2 - numbers);
	const middle = name + numbers + side;
	const title = paragraph(caption, width, { size, measure, weight: 600, fill: PAPER.text });
	const [left, right] = [leftHeading, rightHeading].map((text) =>
		textLines(text, side + numbers - size, small, measure)
	);
	const lines = Math.max(left?.length ?? 0, right?.length ?? 0);
	const top = title.height + lines * small * 1.2 + size * 0.5;
	const heading = (texts: readonly string[], x: number, anchor: 'start' | 'end'): Scene[] =>
		texts.map((text, i): Scene => ({
			kind: 'text',
			text,
			x,
			y: title.height + small * (1 + (lines - texts.length + i) * 1.2),
			size: small,
			anchor,
			fill: PAPER.textSoft
		}));
	const arrow = (x: number, direction: 1 | -1): Scene => {
		const y = title.height + small * (0.65 + (lines - 1) * 1.2);
		const tip = x + direction * small * 0.8;
		const d = `${linePath(x, y, tip, y)}${linePath(tip - direction * small * 0.25, y - small * 0.25, tip, y)}${linePath(tip - direction * small * 0.25, y + small * 0.25, tip, y)}`;
		return { kind: 'path', d, stroke: PAPER.textSoft, strokeWidth: small / 12 };
	};
	const bottom = top + rows.length * size * ROW;
	// Words that stand for both bars are not struck through.
	const axis = rows
		.map(({ instead }, i) =>
			instead ? '' : linePath(middle, top + i * size * ROW, middle, top + (i + 1) * size * ROW)
		)
		.join('');
	return {
		scene: group([
			title.scene,
			...heading(left ?? [], middle - size * 0.5, 'end'),
			arrow(middle - size * 0.8 - measure(left?.at(-1) ?? '', small), -1),
			...heading(right ?? [], middle + size * 0.5, 'start'),
			arrow(middle + size * 0.8 + measure(right?.at(-1) ?? '', small), 1),
			...(axis === '' ? [] : [{ kind: 'path', d: axis, stroke: PAPER.control, strokeWidth: size / 14 } as const]),
			...rows.flatMap((row, i) => rowScene(row, top + i * size * ROW))
		]),
		height: bottom
	};

	function rowScene(row: DivergingRow, y: number): Scene[] {
		const base = y + (size * ROW) / 2 + size * 0.36;
		const text = (words: string, x: number, anchor: 'start' | 'middle' | 'end', fill: string): Scene => ({
			kind: 'text',
			text: words,
			x,
			y: base,
			size,
			anchor,
			fill
		});
		const label = textLines(row.label, name - size * 0.6, size, measure);
		const shown = label.length > 1 ? `${label[0] ?? ''}…` : (label[0] ?? '');
		const named = text(shown, 0, 'start', row.minor ? PAPER.textSoft : PAPER.text);
		if (row.instead) return [named, text(row.instead, middle, 'middle', PAPER.textSoft)];
		const length = (value: number | null): number => ((value ?? 0) / most) * side;
		const [out, back] = [length(row.left), length(row.right)];
		const bar = (x: number, barWidth: number, fill: string): Scene[] =>
			barWidth > 0 ? [{ kind: 'path', d: rectPath(x, y + size * 0.25, barWidth, size * (ROW - 0.5)), fill }] : [];
		return [
			named,
			...bar(middle - out, out, FLOW_INK.flow),
			...bar(middle, back, FLOW_INK.homeward),
			text(row.leftText, middle - out - size * 0.3, 'end', PAPER.text),
			text(row.rightText, middle + back + size * 0.3, 'start', PAPER.text)
		];
	}
}
