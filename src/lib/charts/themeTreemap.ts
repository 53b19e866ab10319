import type { EChartsCoreOption } from 'echarts/core';
import type { ThemeAmount } from '../domain/funding-slice';
import { euroText, wordFor } from '../domain/funding-text';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartTheme } from './chartTheme';
import { escapeHtml } from './courseTooltip';
import { FUND_COLORS } from './fundColors';

/** Planned money as areas: funds, and in them thematic objectives. */
export function themeTreemap(
	themes: readonly ThemeAmount[],
	name: string,
	{ funding: t }: Messages,
	lang: Lang,
	theme: ChartTheme
): EChartsCoreOption {
	const funds = [...new Set(themes.map(({ fund }) => fund))];
	const text = (eur: number): string => euroText(eur, t.million, lang);
	return {
		animation: false,
		textStyle: { fontFamily: theme.font },
		aria: { enabled: true, label: { description: t.themes.treemap(name) } },
		tooltip: {
			confine: true,
			formatter: ({ name: title, value }: { name: string; value: number }) =>
				`${escapeHtml(title)}: ${escapeHtml(text(value))}`
		},
		series: [
			{
				type: 'treemap',
				roam: false,
				nodeClick: false,
				breadcrumb: { show: false },
				left: 0,
				right: 0,
				top: 0,
				bottom: 0,
				emphasis: { disabled: true },
				upperLabel: {
					show: true,
					height: 24,
					color: theme.text,
					fontWeight: 600,
					fontFamily: theme.font,
					formatter: ({ name: title, value }: { name: string; value: number }) => `${title}: ${text(value)}`
				},
				label: {
					color: '#ffffff',
					fontFamily: theme.font,
					fontSize: 12,
					lineHeight: 15,
					overflow: 'truncate',
					formatter: ({ name: title, value }: { name: string; value: number }) => `${title}\n${text(value)}`
				},
				levels: [
					{ itemStyle: { gapWidth: 4, borderWidth: 0, color: theme.surface }, upperLabel: { show: false } },
					{ itemStyle: { gapWidth: 1, borderWidth: 1, borderColor: theme.surface } }
				],
				data: funds.map((fund) => ({
					name: wordFor(t.funds, fund),
					itemStyle: { color: theme.surface, borderColor: theme.surface },
					children: themes
						.filter((one) => one.fund === fund)
						.map(({ theme: objective, eur }) => ({
							name: wordFor(t.themes.names, objective),
							value: eur,
							itemStyle: { color: FUND_COLORS[fund] ?? theme.accent }
						}))
				}))
			}
		]
	};
}
