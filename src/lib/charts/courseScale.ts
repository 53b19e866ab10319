import { indicatorTitle } from '../domain/figure-text';
import { formatNumber } from '../domain/format';
import { modeTitle } from '../domain/mode-title';
import { modeOrigin } from '../domain/modes';
import type { Result } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { axisScale, type AxisScale } from './axisScale';

/** Value axis of the course chart with the texts that belong to it. */
export interface CourseScale extends AxisScale {
	/** What is measured in which unit, written above the axis. */
	readonly title: string;
	readonly tickText: (value: number) => string;
	/** The line that parts more from less: zero for changes and balances, 100 for an index. */
	readonly origin: number | null;
	/** The lowest number on top: rank 1. */
	readonly inverse: boolean;
}

/**
 * The axis that holds all courses of a result.
 *
 * @param tickCount about as many values as are written beside it
 */
export function courseScale(result: Result, t: Messages, lang: Lang, tickCount = 5): CourseScale {
	const { mode } = result.view;
	const shown = result.series.flatMap(({ points }) => points.flatMap(({ shown }) => shown ?? []));
	const extremes = mode === 'value' && result.peers ? [result.peers.min.value, result.peers.max.value] : [];
	const origin = modeOrigin(mode);
	const scale = axisScale(
		[...shown, ...(shown.length > 0 ? extremes : []), ...(origin === null ? [] : [origin])],
		tickCount
	);
	const power = magnitude(Math.max(Math.abs(scale.min), Math.abs(scale.max)));
	const decimals = power === 1 ? scale.decimals : scaledDecimals(scale.step / power);
	return {
		...scale,
		title: [axisTitle(result, t, lang), ...magnitudeText(power, t)].join(', '),
		tickText: (value) => (mode === 'rank' && value < 1 ? '' : formatNumber(value / power, decimals, lang)),
		origin: origin ?? (scale.min < 0 && scale.max > 0 ? 0 : null),
		inverse: mode === 'rank'
	};
}

function axisTitle(result: Result, t: Messages, lang: Lang): string {
	return modeTitle(result, t.modes, lang) || indicatorTitle(result, lang);
}

function magnitude(size: number): number {
	if (size >= 1e9) return 1e9;
	return size >= 1e6 ? 1e6 : 1;
}

function magnitudeText(power: number, { chart }: Messages): string[] {
	if (power === 1) return [];
	return [power === 1e9 ? chart.inBillions : chart.inMillions];
}

function scaledDecimals(step: number): number {
	for (let decimals = 0; decimals < 6; decimals++) {
		if (Math.abs(step - Number(step.toFixed(decimals))) < step * 1e-6) return decimals;
	}
	return 6;
}
