import type { ChartTheme } from './chartTheme';
import { AXIS_LINE } from './planeTitle';

/** Line, labels, grid and title of an axis. */
export function axisStyle(theme: ChartTheme) {
	const text = { color: theme.textSoft, fontFamily: theme.font };
	return {
		axisLine: { lineStyle: { color: theme.axis } },
		axisLabel: { ...text, hideOverlap: true },
		splitLine: { lineStyle: { color: theme.line } },
		nameTextStyle: { ...text, lineHeight: AXIS_LINE }
	};
}

/** The name beside a dot that is marked, readable on top of others. */
export function dotLabel(theme: ChartTheme) {
	return {
		position: 'right',
		color: theme.text,
		fontFamily: theme.font,
		fontSize: 13,
		fontWeight: 600,
		textBorderColor: theme.surface,
		textBorderWidth: 3
	};
}

/** A line through the dots that is no measurement. */
export function fitLine(theme: ChartTheme, points: readonly (readonly number[])[]) {
	return {
		type: 'line',
		silent: true,
		showSymbol: false,
		data: points,
		tooltip: { show: false },
		lineStyle: { color: theme.accent, width: 2, type: 'dashed' }
	};
}
