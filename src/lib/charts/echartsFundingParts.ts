import { LineChart, ScatterChart, TreemapChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** `init` of ECharts with what scatter and treemap need; a chunk of its own. */
export const startChart: typeof init = (...args) => {
	use([ScatterChart, LineChart, TreemapChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);
	return init(...args);
};
