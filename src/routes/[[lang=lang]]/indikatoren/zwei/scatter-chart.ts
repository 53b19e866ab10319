import { PRINT_THEME } from '$lib/charts/chartTheme';
import { fitEnds } from '$lib/charts/movingDots';
import type { NativeDots, NativeDotSeries } from '$lib/domain/exportable';
import type { Relation } from '$lib/domain/relation';
import { STATUS_SIGNS } from '$lib/domain/status-sign';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { PLAIN_DOT } from '$lib/sheets/plain-dot';
import { axisTitle, scatterNotes } from './relation-words';

/** The scatter of two indicators as a chart that slides can hold; null with ways through the years or a rectangle, which such a chart can't show. */
export function scatterChart(relation: Relation, { t, lang, paper }: DrawnWords): NativeDots | null {
	const { view, paths, drawn, points, others } = relation;
	if ((view.paths && paths.length > 0) || relation.brushed) return null;
	const statuses = new Map([...points, ...others].map(({ region, x, y }) => [region, [x.status, y.status]]));
	const signed = (region: string) => [
		...new Set((statuses.get(region) ?? []).filter((status) => STATUS_SIGNS[status] !== ''))
	];
	const named = paths.flatMap(({ region, name, color, steps }): (NativeDotSeries & { region: string })[] => {
		const step = steps.find(({ year }) => year === view.year);
		const signs = signed(region).map((status) => STATUS_SIGNS[status]);
		const label = signs.length === 0 ? name : `${name} (${signs.join(', ')})`;
		return step
			? [{ region, name: label, color: PRINT_THEME.series(color), look: 'named', points: [[step.x, step.y]] }]
			: [];
	});
	const selected = new Set(paths.map(({ region }) => region));
	const plain = drawn.flatMap(({ region, x, y }) =>
		selected.has(region) || x.value === null || y.value === null ? [] : [[x.value, y.value] as const]
	);
	const line = fitEnds(relation);
	return {
		kind: 'dots',
		unit: axisTitle(relation, 'y', t, lang),
		unitX: axisTitle(relation, 'x', t, lang),
		decimals: relation.y.indicator.decimals,
		decimalsX: relation.x.indicator.decimals,
		isLog: { x: view.logX, y: view.logY },
		series: [
			{ name: paper.slide.others, color: PLAIN_DOT, look: 'plain', points: plain } as const,
			...(line ? [{ name: paper.slide.fit, color: PRINT_THEME.accent, look: 'line', points: line } as const] : []),
			...named.map(({ name, color, look, points: at }) => ({ name, color, look, points: at }))
		].filter((one) => one.points.length > 0),
		notes: [
			...scatterNotes(relation, t, lang),
			...[...new Set(named.flatMap(({ region }) => signed(region)))].map(
				(status) => `${STATUS_SIGNS[status]}: ${t.table.statusWords[status]}`
			),
			t.relation.noCause
		]
	};
}
