import type { DrawFrame, NativeChart } from '../domain/exportable';
import { shownDecimals, unitLabel } from '../domain/figure-text';
import { isAcrossBreak } from '../domain/change';
import { modeTitle } from '../domain/mode-title';
import { rankText } from '../domain/rank-text';
import { rankingOf } from '../domain/ranking';
import { rankingItems, type RankingItem } from '../domain/ranking-choice';
import type { Result, Row } from '../domain/result';
import type { Scene } from '../domain/scene';
import { ACROSS_BREAK_SIGN, STATUS_SIGNS } from '../domain/status-sign';
import { fittingRanking, PLAIN_BAR } from '../export/ranking-scene';
import { writer, type IndicatorSheetParts } from './indicator-sheet';

/** As many places of the ranking as there is room for, the selected ones always among them. @throws LackOfHeight, LackOfWidth */
export function drawRanking(parts: IndicatorSheetParts, frame: DrawFrame): Scene[] {
	const { result, t } = parts;
	const { ranked, lengthOf, scale, reference } = rankingOf(result);
	const write = writer(parts);
	const colors = new Map(result.series.map(({ region, color }) => [region, color]));
	const signs = new Map(result.rows.map((row) => [row.region, signsOf(row, result)]));
	const content = {
		scale,
		lengthOf,
		text: write,
		statusOf: (region: string) => signs.get(region) ?? '',
		colorOf: (region: string) => colors.get(region) ?? null,
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
					}
	};
	return [
		fittingRanking(frame, ranked.length, (room) => {
			const items = fitting(ranked, result.view.selected, room);
			return { ...content, items, note: notesBelow(parts, items).join('. ') };
		})
	];
}

/** Bars beside each other that a slide has room for. */
const SLIDE_ROWS = 16;

/** The same as a chart that slides can hold: what is left out has a label without a bar. */
export function rankingChart(parts: IndicatorSheetParts): NativeChart {
	const { result, t, lang } = parts;
	const items = fitting(rankingOf(result).ranked, result.view.selected, SLIDE_ROWS);
	const colors = new Map(result.series.map(({ region, color }) => [region, color]));
	const bars = items.map((item) => {
		if (item.kind === 'gap') return { label: t.table.ranking.skipped(item.count), value: null, color: PLAIN_BAR };
		const { region, rank, name, shown } = item.row;
		const signs = signsOf(item.row, result).trim();
		const label = `${rank}. ${name}${signs === '' ? '' : ` (${signs})`}`;
		return { label, value: shown, color: colors.get(region) ?? PLAIN_BAR };
	});
	const title = modeTitle(result, t.modes, lang);
	return {
		kind: 'bar',
		name: title,
		labels: bars.map(({ label }) => label),
		values: bars.map(({ value }) => value),
		colors: bars.map(({ color }) => color),
		decimals: shownDecimals(result),
		unit: result.view.mode === 'value' ? unitLabel(result.unit, lang) : title,
		notes: notesBelow(parts, items)
	};
}

/** The signs behind a value: of its status, and of a break it is computed across. */
function signsOf(row: Row, { view }: Result): string {
	const sign = STATUS_SIGNS[row.observation.status];
	return (sign === '' ? '' : ` ${sign}`) + (isAcrossBreak(row, view.mode) ? ACROSS_BREAK_SIGN : '');
}

/** What a ranking says below its last row: how many follow, what the signs shown mean, how many have no value. */
function notesBelow({ result, t, words }: IndicatorSheetParts, items: readonly RankingItem[]): string[] {
	const { ranked, without } = rankingOf(result);
	const rows = items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
	const following = ranked.length - items.reduce((sum, item) => sum + (item.kind === 'row' ? 1 : item.count), 0);
	const across = rows.filter((row) => isAcrossBreak(row, result.view.mode)).length;
	const statuses = new Set(rows.map(({ observation }) => observation.status));
	return [
		...(following > 0 ? [words.following(following)] : []),
		...[...statuses].flatMap((status) =>
			STATUS_SIGNS[status] ? [`${STATUS_SIGNS[status]}: ${t.table.statusWords[status]}`] : []
		),
		...(across > 0 ? [`${ACROSS_BREAK_SIGN}: ${t.table.ranking.acrossBreaks(across)}`] : []),
		...(without > 0 ? [t.table.ranking.without(without)] : [])
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
