import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** `init` of ECharts with what the picture of a query needs; a chunk of its own. */
export const startChart: typeof init = (...args) => {
	use([
		BarChart,
		LineChart,
		ScatterChart,
		GridComponent,
		LegendComponent,
		TooltipComponent,
		AriaComponent,
		SVGRenderer
	]);
	return init(...args);
};
