import type { FundingMapResult } from '$lib/domain/funding-map';
import { euroText } from '$lib/domain/funding-text';
import { formatNumber } from '$lib/domain/format';
import type { LegendContent } from '$lib/export/legend-content';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { symbolRadius } from '$lib/map/symbols';

/** What a circle of the map stands for, written. */
export function amountText({ symbolIs }: FundingMapResult, value: number, t: Messages['funding'], lang: Lang): string {
	return symbolIs === 'eur' ? euroText(value, t.million, lang) : formatNumber(value, 0, lang);
}

/** The legend of a map of money for paper. */
export function fundingLegend(
	result: FundingMapResult,
	drawnWidth: number,
	{ note, zero }: { readonly note: string; readonly zero: string },
	{ funding: t, shell }: Messages,
	lang: Lang
): LegendContent {
	const texts = shell.legend;
	const format = (value: number): string => formatNumber(value, value < 10 ? 1 : 0, lang);
	const none = result.rows.filter(({ perHead }) => perHead === null).length;
	return {
		title: `${t.map.legend}. ${t.map.symbols[result.symbolIs]}`,
		classes: result.classes,
		symbol: {
			max: result.largest,
			radius: (value) => symbolRadius(value, result.largest, drawnWidth),
			note: texts.symbol,
			negative: null
		},
		classText: (low, high, isLast) =>
			isLast ? texts.last(format(low), format(high)) : texts.from(format(low), format(high)),
		classCount: (at) => String(result.classes?.counts[at] ?? 0),
		format: (value) => amountText(result, value, t, lang),
		signs: none > 0 ? [{ mark: 'missing', text: texts.missing, count: String(none) }] : [],
		countNote: note,
		...(result.zeros > 0 ? { apart: { color: zero, text: t.map.zeros(result.zeros) } } : {})
	};
}
