import { LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, BrushComponent, GridComponent, ToolboxComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** `init` of ECharts with what the scatter of two indicators needs; a chunk of its own. */
export const startChart: typeof init = (...args) => {
	use([
		ScatterChart,
		LineChart,
		BrushComponent,
		GridComponent,
		// The brush wants it, even unseen.
		ToolboxComponent,
		TooltipComponent,
		AriaComponent,
		LabelLayout,
		SVGRenderer
	]);
	return init(...args);
};
