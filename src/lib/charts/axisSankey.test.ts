import { describe, expect, it } from 'vitest';
import type { Axis, AxisRow } from '../domain/commuting-axes';
import { commuting } from '../i18n/de/commuting';
import type { Messages } from '../i18n/messages';
import { axisRibbons, axisSankey } from './axisSankey';
import { PRINT_THEME } from './chartTheme';
import { startChart } from './echartsFlowParts';

const axis = (target: Axis['target'], out: number | null): Axis => ({
	target,
	out: { value: out, status: out === null ? 'missing' : 'normal' },
	in: { value: null, status: 'missing' },
	course: { out: [], in: [], unnamedOut: [], unnamedIn: [] },
	balance: null,
	changeOut: { kind: 'withheld', reason: 'absent' },
	changeIn: { kind: 'withheld', reason: 'absent' },
	notRecorded: out === null,
	unnamedOut: 0,
	unnamedIn: 0,
	pairs: 1
});
const row = (origin: string, ...axes: Axis[]): AxisRow => ({ origin, name: `<${origin}>`, axes, countries: [] });
const rows = [
	row('DE803', axis('DE300', 1180), axis('metropol_berlin', 1500), axis('metropol_stettin', null)),
	row('regiopolregion_rostock', axis('DE300', 9999), axis('metropol_berlin', 9999))
];

describe('Sankey diagram of the axes', () => {
	it('counts nobody twice and draws nothing where nothing is counted', () => {
		expect(axisRibbons(rows, 'out')).toEqual([
			{ origin: 'DE803', target: 'DE300', value: 1180 },
			{ origin: 'DE803', target: 'metropol_berlin', value: 320 }
		]);
		expect(axisRibbons(rows, 'in')).toEqual([]);
	});

	it('is drawn by ECharts with names and sums', () => {
		const chart = startChart(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 });
		const t = { commuting } as unknown as Messages;
		chart.setOption(axisSankey(rows, 'out', t, 'de', PRINT_THEME, { width: 600, height: 300 }));
		const svg = chart.renderToSVGString();
		chart.dispose();
		expect(svg).toContain('Berlin, Stadt');
		expect(svg).toContain('1500');
		expect(svg).toContain('&lt;DE803&gt;');
	});
});
