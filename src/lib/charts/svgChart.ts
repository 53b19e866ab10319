import type { EChartsCoreOption } from 'echarts/core';
import { escapeHtml } from './courseTooltip';
import { startChart } from './echartsParts';

/**
 * Draws an option as a standalone SVG text, without a browser: for prerendering and export. Texts stay texts, the size
 * follows the viewBox, there is neither script nor style sheet in it, and the same option gives the same bytes.
 */
export function renderChartSvg(
	option: EChartsCoreOption,
	width: number,
	height: number,
	start: typeof startChart = startChart
): string {
	const chart = start(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ ...option, animation: false });
		return withStableIds(bare(chart.renderToSVGString({ useViewBox: true }), descriptionOf(option)));
	} finally {
		chart.dispose();
	}
}

/** Takes out what only a live chart needs, and the fixed size; says what the drawing is. */
function bare(svg: string, description: string): string {
	return svg
		.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
		.replace(/ (class="zr\d+-cls-\d+"|pointer-events="\w+")/g, '')
		.replace(/\n{2,}/g, '\n')
		.replace(/^<svg width="[^"]*" height="[^"]*"/, `<svg role="img" aria-label="${escapeHtml(description)}"`);
}

/** ECharts numbers its instances in ids; here they are named after the content, so that drawings can share a page. */
function withStableIds(svg: string): string {
	const neutral = svg.replace(/zr\d+-/g, 'zr-');
	return neutral.replace(/zr-/g, `zr${contentHash(neutral)}-`);
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits: enough to tell the drawings of one page apart. */
function contentHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return hash.toString(36);
}

function descriptionOf(option: EChartsCoreOption): string {
	const aria = option['aria'] as { label?: { description?: string } } | undefined;
	return aria?.label?.description ?? '';
}
