import type { EChartsCoreOption } from 'echarts/core';
import { escapeHtml } from './courseTooltip';
import { init } from './echartsParts';

/**
 * Draws an option as a standalone SVG text, without a browser: for prerendering and export. Texts stay texts, the size
 * follows the viewBox, and the same option gives the same bytes. `idPrefix` keeps ids apart when a page holds several.
 */
export function renderChartSvg(option: EChartsCoreOption, width: number, height: number, idPrefix = 'course'): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ ...option, animation: false });
		return stable(chart.renderToSVGString({ useViewBox: true }), idPrefix, descriptionOf(option));
	} finally {
		chart.dispose();
	}
}

/** ECharts counts its instances in ids and classes; the count is taken out, and the fixed size with it. */
function stable(svg: string, idPrefix: string, description: string): string {
	return svg
		.replace(/zr\d+-/g, `${idPrefix}-`)
		.replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/, '')
		.replace(/^<svg width="[^"]*" height="[^"]*"/, `<svg role="img" aria-label="${escapeHtml(description)}"`);
}

function descriptionOf(option: EChartsCoreOption): string {
	const aria = option['aria'] as { label?: { description?: string } } | undefined;
	return aria?.label?.description ?? '';
}
