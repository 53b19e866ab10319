import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { circlePath, group, linePath, moved, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph, stackedPages } from '../export/scene-parts';

/** Where lines and labels of a panel stand, in pixels. */
interface SlopeBox {
	readonly top: number;
	readonly bottom: number;
	readonly lineHeight: number;
}

/** One line between two years. */
interface PanelLine {
	readonly from: { readonly y: number; readonly labelY: number; readonly text: string };
	readonly to: { readonly y: number; readonly labelY: number; readonly text: string; readonly soft: string };
	readonly color: string;
	readonly dashed: boolean;
}

/** Lines between two years, a panel by place. */
export interface SlopePanels {
	readonly years: readonly [string, string];
	readonly panels: readonly { readonly title: string; readonly linesIn: (box: SlopeBox) => readonly PanelLine[] }[];
	readonly note: string;
}

/** Least width, least and greatest height of a panel, in letters. */
const [LEAST_WIDTH, LEAST, MOST] = [32, 15, 24];

/** Panels with lines between two years, side by side where there is room. */
export function drawSlopePanels({ years, panels, note }: SlopePanels, frame: DrawFrame): Scene[] {
	const { width, height, measure } = frame;
	const size = frame.fontSize * 0.9;
	const gap = size * 2;
	const foot = paragraph(note, width, { size: size * 0.9, measure });
	const columns = Math.max(1, Math.min(2, panels.length, Math.floor((width + gap) / (size * LEAST_WIDTH + gap))));
	const rows = Math.ceil(panels.length / columns);
	const panelWidth = (width - gap * (columns - 1)) / columns;
	const each = (height - foot.height - gap * rows) / rows;
	const panelHeight = Math.min(Math.max(each, size * LEAST), size * MOST);
	const blocks = Array.from({ length: rows }, (_, row): Block => ({
		scene: group(
			panels
				.slice(row * columns, (row + 1) * columns)
				.map((panel, i) => moved(panelScene(panel), i * (panelWidth + gap), 0))
		),
		height: panelHeight
	}));
	return stackedPages(blocks, { height, gap, head: { scene: group([]), height: 0 }, foot });

	function panelScene({ title, linesIn }: SlopePanels['panels'][number]): Scene[] {
		const box = { top: size * 4.2, bottom: panelHeight - size * 1.2, lineHeight: size * 1.2 };
		const lines = linesIn(box);
		const room = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text, size)));
		const left = room(lines.map(({ from }) => from.text)) + size * 0.8;
		const right = panelWidth - room(lines.map(({ to }) => `${to.text}\u00a0${to.soft}`)) - size * 0.8;
		const text = (words: string, x: number, y: number, extra: object): Scene => ({
			kind: 'text',
			text: words,
			x,
			y,
			size,
			fill: PAPER.text,
			...extra
		});
		return [
			text(title, 0, size, { weight: 600 }),
			...years.flatMap((year, i): Scene[] => {
				const x = i === 0 ? left : right;
				return [
					text(year, x, size * 2.6, { anchor: 'middle', fill: PAPER.textSoft }),
					{
						kind: 'path',
						d: linePath(x, size * 3.1, x, box.bottom + size * 0.7),
						stroke: PAPER.line,
						strokeWidth: size / 12
					}
				];
			}),
			...lines.flatMap(({ from, to, color, dashed }): Scene[] => [
				{
					kind: 'path',
					d: linePath(left, from.y, right, to.y),
					stroke: color,
					strokeWidth: size * 0.18,
					...(dashed ? { dash: [size * 0.5, size * 0.33] } : {})
				},
				{ kind: 'path', d: circlePath(left, from.y, size * 0.28), fill: color },
				{ kind: 'path', d: circlePath(right, to.y, size * 0.28), fill: color },
				text(from.text, left - size * 0.7, from.labelY + size * 0.36, { anchor: 'end' }),
				text(to.text, right + size * 0.7, to.labelY + size * 0.36, {}),
				text(to.soft, right + size * 0.7 + measure(`${to.text}\u00a0`, size), to.labelY + size * 0.36, {
					fill: PAPER.textSoft
				})
			])
		];
	}
}
