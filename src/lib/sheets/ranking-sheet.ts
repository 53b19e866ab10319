import { PAPER } from '../domain/paper-colors';
import type { DrawFrame, NativeChart } from '../domain/exportable';
import { shownDecimals, unitLabel } from '../domain/figure-text';
import { acrossBreakCount, isAcrossBreak } from '../domain/change';
import { modeTitle } from '../domain/mode-title';
import { rankText } from '../domain/rank-text';
import { rankingOf } from '../domain/ranking';
import { rankingItems, type RankingItem } from '../domain/ranking-choice';
import type { Result, Row } from '../domain/result';
import type { Scene } from '../domain/scene';
import { ACROSS_BREAK_SIGN, STATUS_SIGNS } from '../domain/status-sign';
import { rankingRoom, rankingScene } from '../export/ranking-scene';
import { writer, type IndicatorSheetParts } from './indicator-sheet';

/** As many places of the ranking as there is room for, the selected ones always among them. */
export function drawRanking(parts: IndicatorSheetParts, { width, height, fontSize, measure }: DrawFrame): Scene[] {
	const { result, t } = parts;
	const { ranked, without, lengthOf, scale, reference } = rankingOf(result);
	const write = writer(parts);
	const colors = new Map(result.series.map(({ region, color }) => [region, color]));
	const signs = new Map(result.rows.map((row) => [row.region, signsOf(row, result)]));
	const { scene } = rankingScene(
		{
			items: fitting(ranked, result.view.selected, rankingRoom(height, fontSize)),
			scale,
			lengthOf,
			text: write,
			statusOf: (region) => signs.get(region) ?? '',
			colorOf: (region) => colors.get(region) ?? null,
			skipped: t.table.ranking.skipped,
			reference:
				reference === null || !result.reference
					? null
					: {
							length: reference.length,
							text: t.table.ranking.reference(
								result.reference.name,
								result.view.mode === 'rank'
									? (rankText(result.reference, result.rankedCount, t) ?? '')
									: write(reference.shown)
							)
						},
			note: [...signNotes(parts, ranked), ...(without > 0 ? [t.table.ranking.without(without)] : [])].join('. ')
		},
		{ width, fontSize, measure }
	);
	return [scene];
}

/** The same as a chart that slides can hold. */
export function rankingChart(parts: IndicatorSheetParts): NativeChart {
	const { result, t, lang } = parts;
	const rows = fitting(rankingOf(result).ranked, result.view.selected, 16).flatMap((item) =>
		item.kind === 'row' ? [item.row] : []
	);
	return {
		kind: 'bar',
		labels: rows.map(({ name, rank }) => `${rank}. ${name}`),
		series: [{ name: modeTitle(result, t.modes, lang), values: rows.map(({ shown }) => shown), color: PAPER.accent }],
		decimals: shownDecimals(result),
		unit: result.view.mode === 'value' ? unitLabel(result.unit, lang) : modeTitle(result, t.modes, lang)
	};
}

/** The signs behind a value: of its status, and of a break it is computed across. */
function signsOf(row: Row, { view }: Result): string {
	const sign = STATUS_SIGNS[row.observation.status];
	return (sign === '' ? '' : ` ${sign}`) + (isAcrossBreak(row, view.mode) ? ACROSS_BREAK_SIGN : '');
}

/** What the signs behind values mean. */
function signNotes({ result, t }: IndicatorSheetParts, ranked: readonly Row[]): string[] {
	const across = acrossBreakCount(result);
	const used = new Set(ranked.map(({ observation }) => observation.status));
	return [
		...[...used].flatMap((status) =>
			STATUS_SIGNS[status] ? [`${STATUS_SIGNS[status]}: ${t.table.statusWords[status]}`] : []
		),
		...(across > 0 ? [`${ACROSS_BREAK_SIGN}: ${t.table.ranking.acrossBreaks(across)}`] : [])
	];
}

/** As many of the first places as leave room for the selected ones further down. */
function fitting(ranked: readonly Row[], selected: readonly string[], room: number): RankingItem[] {
	for (let count = Math.min(room, ranked.length); count > 0; count--) {
		const items = rankingItems(ranked, selected, count);
		if (items.length <= room) return items;
	}
	return rankingItems(ranked, selected, 1);
}
