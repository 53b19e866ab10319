import type { ECharts, EChartsCoreOption, init } from 'echarts/core';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ChartSize } from './courseFrame';

export interface LiveChartHandlers {
	/** After the first drawing: the prerendered picture can go. */
	readonly onready?: () => void;
	/** A click on the plot, with the category of the x axis that was hit: a year. */
	readonly onyear?: (year: number) => void;
	/** Once, with the chart itself after its first drawing: for what only it can tell, like a brush. */
	readonly onchart?: (chart: ECharts) => void;
	/** True while drawing should leave the next frame to others: the year moves. Otherwise it is drawn at once. */
	readonly waits?: () => boolean;
	/** Loads `init` with the parts the chart needs; by default those of lines. */
	readonly parts?: () => Promise<{ readonly startChart: typeof init }>;
	/** ECharts could not be loaded; the prerendered picture should stay. */
	readonly onerror?: (error: ChartLoadError) => void;
}

/** The chart library did not arrive. */
class ChartLoadError extends Error {
	override readonly name = 'ChartLoadError';
}

/**
 * Draws a chart into an element and keeps it current: `optionFor` runs again when state read inside it changes or the
 * element changes its size. ECharts is loaded on first use, in a chunk of its own.
 */
export function liveChart(
	optionFor: (size: ChartSize) => EChartsCoreOption,
	handlers: LiveChartHandlers = {}
): Attachment<HTMLElement> {
	return (element) => {
		let chart = $state.raw<ECharts | null>(null);
		let size = $state.raw<ChartSize>(sizeOf(element));
		let gone = false;
		let drawn = false;

		const observer = new ResizeObserver(() => {
			const next = sizeOf(element);
			if (next.width > 0 && (next.width !== size.width || next.height !== size.height)) size = next;
		});
		observer.observe(element);

		loadChart(element, handlers.parts ?? (() => import('./echartsParts'))).then(
			(started) => {
				if (gone) started.dispose();
				else chart = started;
			},
			(cause: unknown) => {
				const message = 'The chart library could not be loaded. Reload the page when the network is back.';
				if (!gone) handlers.onerror?.(new ChartLoadError(message, { cause }));
			}
		);

		$effect(() => {
			const option = optionFor(size);
			const live = chart;
			if (!live || size.width === 0) return;
			const { width, height } = size;
			const draw = (): void => {
				// Resizing draws the old option once more.
				if (live.getWidth() !== width || live.getHeight() !== height) live.resize({ width, height, silent: true });
				live.setOption(option, { notMerge: true });
			};
			if (drawn && untrack(() => handlers.waits?.())) return afterPaint(draw);
			untrack(() => {
				draw();
				if (drawn) return;
				listen(live, handlers);
				handlers.onchart?.(live);
				handlers.onready?.();
				drawn = true;
			});
		});

		return () => {
			gone = true;
			observer.disconnect();
			untrack(() => chart)?.dispose();
		};
	};
}

/**
 * Calls back once the next frame is on the screen, so that drawing anew delays neither map nor slider; returns a function that cancels. A
 * change that comes earlier takes the place of the one that waits.
 */
function afterPaint(callback: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(callback)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

async function loadChart(element: HTMLElement, parts: NonNullable<LiveChartHandlers['parts']>): Promise<ECharts> {
	const { startChart } = await parts();
	return startChart(element, null, { renderer: 'svg', ...sizeOf(element) });
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): ChartSize {
	return { width: clientWidth, height: clientHeight };
}

/** A click anywhere in the plot, not only on a line, picks its year. */
function listen(chart: ECharts, { onyear }: LiveChartHandlers): void {
	if (!onyear) return;
	chart.getZr().on('click', ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) => {
		if (!chart.containPixel('grid', [offsetX, offsetY])) return;
		const index = chart.convertFromPixel({ xAxisIndex: 0 }, offsetX);
		const { xAxis } = chart.getOption() as { xAxis?: { data?: string[] }[] };
		const year = Number(xAxis?.[0]?.data?.[Math.round(Number(index))]);
		if (Number.isFinite(year)) onyear(year);
	});
}
