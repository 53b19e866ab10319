import { SankeyChart } from 'echarts/charts';
import { AriaComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** `init` of ECharts with what a Sankey diagram needs; a chunk of its own, so that courses load without it. */
export const startChart: typeof init = (...args) => {
	use([SankeyChart, TooltipComponent, AriaComponent, SVGRenderer]);
	return init(...args);
};
