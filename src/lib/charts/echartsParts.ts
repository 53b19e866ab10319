import { LineChart } from 'echarts/charts';
import {
	AriaComponent,
	GridComponent,
	MarkAreaComponent,
	MarkLineComponent,
	TooltipComponent
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

const PARTS = [
	LineChart,
	GridComponent,
	TooltipComponent,
	MarkLineComponent,
	MarkAreaComponent,
	AriaComponent,
	SVGRenderer
];

/**
 * `init` of ECharts with the parts our charts need. A function and not a side effect of the module, so that bundlers
 * can leave it out of pages that only draw while they are prerendered.
 */
export const startChart: typeof init = (...args) => {
	use(PARTS);
	return init(...args);
};
