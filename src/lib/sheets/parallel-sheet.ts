import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, textLines, type Scene } from '../domain/scene';
import { colorKey, paragraph, toldApart, type KeyEntry } from '../export/scene-parts';
import { plotLines } from './line-plot';

/** Parallel axes in words and positions. */
export interface ParallelAxesContent {
	readonly axes: readonly {
		readonly title: string;
		/** Ends of the axis, written; empty without values. */
		readonly low: string;
		readonly high: string;
	}[];
	/** One entry of the key by place; `at`: per cent of each axis, null without a value. */
	readonly places: readonly (KeyEntry & { readonly at: readonly (number | null)[] })[];
	readonly note: string;
}

/** Least and greatest distance of two axes, in letters. */
const [LEAST, MOST] = [2.6, 5];

/** Axes that lie below each other, each with a name of its own before it; more than a page has room for go on over the next one. */
export function drawParallelAxes({ axes, places, note }: ParallelAxesContent, frame: DrawFrame): Scene[] {
	const { width, height, measure } = frame;
	const size = frame.fontSize * 0.9;
	const small = size * 0.85;
	const key = toldApart(places, frame.colors);
	const legend = colorKey(key, 'line', width, { size, measure });
	const said = paragraph(note, width, { size: small, measure });
	const nameWidth = Math.min(width * 0.3, Math.max(0, ...axes.map(({ title }) => measure(title, size, 600))));
	const left = nameWidth + size * 1.2;
	const room = height - legend.height - said.height - size * 0.8;
	const perPage = Math.max(1, Math.floor(room / (size * LEAST)));
	const pages: Scene[] = [];
	for (let from = 0; from < axes.length; from += perPage) {
		const shown = axes.slice(from, from + perPage);
		const step = Math.min(size * MOST, room / shown.length);
		const y = (i: number): number => legend.height + (i + 0.5) * step;
		const box = { left, top: legend.height, width: width - left - size * 0.4, height: step * shown.length, size };
		const lines = places.map(({ at }, i) => {
			const { color, strong, dash, mark } = key[i] ?? { color: PAPER.control };
			return {
				points: shown.map((_, axis) => ({ x: at[from + axis] ?? null, y: ((axis + 0.5) / shown.length) * 100 })),
				color,
				strong: strong ?? false,
				...(dash ? { dash } : {}),
				...(mark ? { marks: { ...mark, from: 0, every: 1 } } : {})
			};
		});
		pages.push(
			group([
				legend.scene,
				...shown.flatMap(({ title }, i) => axisScene(title, y(i))),
				// The ranked place lies above the others, the numbers above all lines.
				...plotLines(
					[...lines].sort((a, b) => Number(a.strong) - Number(b.strong)),
					box
				),
				...shown.flatMap(({ low, high }, i) => endScenes(low, high, y(i), box)),
				group([said.scene], { transform: [1, 0, 0, 1, 0, legend.height + step * shown.length + size * 0.8] })
			])
		);
	}
	return pages;

	function axisScene(title: string, y: number): Scene[] {
		const lines = textLines(title, nameWidth, size, measure, 600).slice(0, 2);
		const first = y + size * 0.36 - ((lines.length - 1) * size * 1.15) / 2;
		return [
			{ kind: 'path', d: linePath(left, y, width - size * 0.4, y), stroke: PAPER.line, strokeWidth: size / 10 },
			...lines.map((text, i): Scene => ({
				kind: 'text',
				text,
				x: 0,
				y: first + i * size * 1.15,
				size,
				weight: 600,
				fill: PAPER.text
			}))
		];
	}

	function endScenes(low: string, high: string, y: number, box: { left: number; width: number }): Scene[] {
		const end = (text: string, x: number, anchor: 'start' | 'end'): Scene => ({
			kind: 'text',
			text,
			x,
			y: y + small * 1.15,
			size: small,
			anchor,
			fill: PAPER.textSoft,
			halo: PAPER.surface
		});
		return [end(low, box.left, 'start'), end(high, box.left + box.width, 'end')];
	}
}
