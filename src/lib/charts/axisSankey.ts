import type { EChartsCoreOption } from 'echarts/core';
import type { AxisRow } from '../domain/commuting-axes';
import { personsText } from '../domain/commuting-text';
import { REGION_COLORS } from '../domain/palette';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { escapeHtml } from './courseTooltip';
import { wrapText } from './textWidth';

/** One ribbon: a starting place, a target, persons. */
export interface AxisRibbon {
	readonly origin: string;
	readonly target: string;
	readonly value: number;
}

/** Height in px. */
const LOW = 220;

/** Groups contain districts that have lines of their own; shown twice they would count twice. */
const WITHOUT = ['regiopolregion_rostock'];
/** City and rest of its area: together the area. */
const AREAS = [
	{ city: 'DE300', area: 'metropol_berlin', color: 'berlin' },
	{ city: 'DE600', area: 'metropol_hamburg', color: 'hamburg' }
] as const;

/**
 * Ribbons between the starting districts and both metropolitan areas, each split into city and the rest, so that nobody is counted
 * twice. Relations without a number have none.
 */
export function axisRibbons(rows: readonly AxisRow[], way: 'in' | 'out'): AxisRibbon[] {
	return rows
		.filter(({ origin }) => !WITHOUT.includes(origin))
		.flatMap(({ origin, axes }) =>
			AREAS.flatMap(({ city, area }) => {
				const valueOf = (target: string): number => axes.find((axis) => axis.target === target)?.[way].value ?? 0;
				return [
					{ origin, target: city, value: valueOf(city) },
					{ origin, target: area, value: valueOf(area) - valueOf(city) }
				].filter(({ value }) => value > 0);
			})
		);
}

/** What both the live diagram and its picture are drawn from. */
export interface SankeyFrame {
	readonly ribbons: readonly AxisRibbon[];
	readonly codes: readonly string[];
	readonly nameOf: (code: string) => string;
	readonly colorOf: (code: string) => string;
	/** Whether a place stands on the right. */
	readonly isRight: (code: string) => boolean;
	readonly sumOf: (code: string) => number;
	/** Name and sum, in lines. */
	readonly labelOf: (code: string) => string;
	readonly fontSize: number;
	/** Room for names on either side, px. */
	readonly side: number;
}

/** Sizes that both share, px. */
export const SANKEY = { node: 12, gap: 14, top: 8, bottom: 8, opacity: 0.4 } as const;

/** Lays out a Sankey diagram of one direction for a width. */
export function sankeyFrame(
	rows: readonly AxisRow[],
	way: 'in' | 'out',
	{ commuting: { axes: t } }: Messages,
	lang: Lang,
	size: ChartSize
): SankeyFrame {
	const ribbons = axisRibbons(rows, way);
	const nameOf = (code: string): string =>
		rows.find(({ origin }) => origin === code)?.name ?? t.sankeyTargets[code] ?? code;
	const isTarget = (code: string): boolean => AREAS.some(({ city, area }) => city === code || area === code);
	const sumOf = (code: string): number =>
		ribbons.reduce((sum, { origin, target, value }) => sum + (origin === code || target === code ? value : 0), 0);
	const fontSize = size.width < 480 ? 11 : 13;
	const side = Math.min(190, size.width * 0.3);
	/** A low drawing has no room for two lines beside each node. */
	const between = size.height < LOW ? ' ' : '\n';
	return {
		ribbons,
		codes: [...new Set(ribbons.flatMap(({ origin, target }) => [origin, target]))],
		nameOf,
		colorOf: (code) => {
			const area = AREAS.find(({ city, area: whole }) => city === code || whole === code);
			return REGION_COLORS[area?.color ?? 'rostock'] ?? `var(--c-rostock)`;
		},
		isRight: (code) => isTarget(code) === (way === 'out'),
		sumOf,
		labelOf: (code) => wrapText(`${nameOf(code)}${between}${personsText(sumOf(code), lang)}`, side - 16, fontSize),
		fontSize,
		side
	};
}

/** A Sankey diagram of one direction: who leaves runs to the right, who comes, too, from the metropolis to the district. */
export function axisSankey(
	rows: readonly AxisRow[],
	way: 'in' | 'out',
	messages: Messages,
	lang: Lang,
	theme: ChartTheme,
	size: ChartSize
): EChartsCoreOption {
	const { axes: t } = messages.commuting;
	const { ribbons, codes, nameOf, colorOf, isRight, sumOf, labelOf, fontSize, side } = sankeyFrame(
		rows,
		way,
		messages,
		lang,
		size
	);
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: t.sankeyDescription(t[way]) } },
		tooltip: {
			confine: true,
			formatter: ({ data }: { data: { source?: string; target?: string; value?: number; name?: string } }) => {
				const text = (value: number): string => escapeHtml(personsText(value, lang));
				if (data.source !== undefined && data.target !== undefined)
					return `${escapeHtml(t.way(nameOf(data.source), nameOf(data.target)))}: ${text(data.value ?? 0)}`;
				return `${escapeHtml(nameOf(data.name ?? ''))}: ${text(sumOf(data.name ?? ''))}`;
			}
		},
		series: [
			{
				type: 'sankey',
				left: side,
				right: side,
				top: SANKEY.top,
				bottom: SANKEY.bottom,
				nodeWidth: SANKEY.node,
				nodeGap: SANKEY.gap,
				draggable: false,
				layoutIterations: 0,
				emphasis: { disabled: true },
				data: codes.map((code) => ({
					name: code,
					itemStyle: { color: colorOf(code), borderWidth: 0 },
					label: {
						position: isRight(code) ? 'right' : 'left',
						formatter: labelOf(code),
						color: theme.text,
						fontSize,
						lineHeight: fontSize + 4
					}
				})),
				links: ribbons.map(({ origin, target, value }) => ({
					source: way === 'out' ? origin : target,
					target: way === 'out' ? target : origin,
					value,
					lineStyle: { color: colorOf(target), opacity: SANKEY.opacity, curveness: 0.5 }
				}))
			}
		]
	};
}
