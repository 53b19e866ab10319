import { comparesWithItself, sizeOf } from './change';
import { changeDecimals, changeText } from './figure-text';
import { formatNumber } from './format';
import { isCount } from './modes';
import type { Change, Point, Result, Row } from './result';
import { breakHead, breaksIn } from './series-breaks';
import type { SentenceFrame } from './sentence-frame';

interface Comparison {
	/** Goes on behind a comma: "0,7 % mehr als 2015". */
	readonly inline: readonly string[];
	/** Goes on behind a semicolon: why not further back. */
	readonly after: readonly string[];
}

/**
 * The change since the base year. If a break lies between, the change since the first year that can be compared, and
 * the reason why not further.
 */
export function comparisonClauses(frame: SentenceFrame, row: Row): Comparison {
	const { result, texts } = frame;
	const { change } = row;
	const { year } = result.view;
	if (change.fromYear === year)
		return { inline: [], after: comparesWithItself(result.view) ? [texts.sameYear(year)] : [] };
	switch (change.kind) {
		case 'value':
			return { inline: [changeClause(frame, change.value, change)], after: [] };
		case 'none':
			return { inline: [], after: [texts.noBaseValue(change.fromYear)] };
		case 'break': {
			const since = comparableChange(result, row, change.breakYear);
			const inline = since ? [changeClause(frame, since.value, since)] : [];
			return { inline, after: [texts.notComparable(change.breakYear, reasonFor(frame, row, change.breakYear))] };
		}
		default:
			return change satisfies never;
	}
}

type ValueChange = Extract<Change, { kind: 'value' }>;

function changeClause(
	{ result, texts, modes, lang }: SentenceFrame,
	value: number,
	{ fromYear, acrossBreak, unsafeBase }: Pick<ValueChange, 'fromYear' | 'acrossBreak' | 'unsafeBase'>
): string {
	if (result.changeMeasure === 'per_year') {
		const [from, to] = [Math.min(fromYear, result.view.year), Math.max(fromYear, result.view.year)];
		const rate = changeText(result, value, { lang, words: modes.words, signed: true });
		return texts.yearly({ rate, from, to, acrossBreak, unsafeYear: unsafeBase ? fromYear : null });
	}
	const size = changeText(result, Math.abs(value), { lang, words: modes.words, signed: false });
	const rounded = formatNumber(Math.abs(value), changeDecimals(result), lang);
	const direction = /[1-9]/.test(rounded) ? (value > 0 ? 'more' : 'less') : 'same';
	return texts.change({ size, direction, fromYear, acrossBreak, unsafeBase, counted: isCount(result.indicator) });
}

/** Change since the first year with a value after the break; null if the break is the year shown or no course is known. */
function comparableChange(result: Result, row: Row, breakYear: number): ValueChange | null {
	const points = result.series.find(({ region }) => region === row.region)?.points ?? [];
	const isComparable = ({ year, observation }: Point) =>
		year >= breakYear && year < result.view.year && observation.value !== null;
	const from = points.find(isComparable);
	const early = from?.observation.value ?? null;
	const late = row.observation.value;
	if (!from || early === null || late === null) return null;
	const value = sizeOf(result.changeMeasure, early, late, result.view.year - from.year);
	if (!Number.isFinite(value)) return null;
	const unsafeBase = from.observation.status === 'low_reliability';
	return { kind: 'value', value, fromYear: from.year, acrossBreak: false, unsafeBase };
}

/** The catalogue's key word for a break: "Zensus 2022"; empty if it names none for that year. */
function reasonFor({ result, lang }: SentenceFrame, row: Row, year: number): string {
	const [found] = breaksIn(result.indicator, year, [row.region]);
	return found ? breakHead(found, lang) : '';
}
