import { comparesWithItself } from './change';
import { indicatorTitle, shownNumber, shownText, unitLabel, unitSuffix, valueText } from './figure-text';
import type { NumberLang } from './format';
import { parseNote } from './group-note';
import type { Result, Row } from './result';
import { comparisonClauses } from './sentence-change';
import { modeFrame, shownTitle } from './mode-title';
import type { ModeTexts } from './mode-texts';
import { isCount, isOrder } from './modes';
import type { SentenceFrame } from './sentence-frame';
import { missingReason } from './sentence-missing';
import { referenceClause } from './sentence-reference';
import type { LeadClause, SentenceTexts } from './sentence-texts';

/**
 * One sentence that says what the view shows: figure, change, rank and reference of the first selected region, or the
 * extremes of the scope if nothing is selected. Never states a change across a break unless the view asks for it, and
 * then says so. Good as alternative text, caption and social preview.
 *
 * `nameOf` is only needed to name members of groups outside the scope; without it their codes stand.
 */
export function describe(
	result: Result,
	t: { readonly sentence: SentenceTexts; readonly modes: ModeTexts },
	lang: NumberLang,
	nameOf: (code: string) => string = namesIn(result)
): string {
	const frame: SentenceFrame = { result, texts: t.sentence, modes: t.modes, lang, nameOf };
	const lead = leadRow(result);
	const clauses = lead ? leadClauses(frame, lead) : scopeClauses(frame);
	if (result.substitutedYear !== null) clauses.push(t.sentence.substituted(result.substitutedYear));
	return `${capitalise(clauses.join('; '))}.`;
}

/** Names of all rows and groups of a result; other codes stay codes. */
export function namesIn(result: Result): (code: string) => string {
	const names = new Map([...result.rows, ...result.groups].map(({ region, name }) => [region, name]));
	return (code) => names.get(code) ?? code;
}

/** The row of the first selected region or group that the result knows. */
function leadRow({ view, rows, groups }: Result): Row | null {
	const all = [...rows, ...groups];
	for (const code of view.selected) {
		const row = all.find(({ region }) => region === code);
		if (row) return row;
	}
	return null;
}

function leadClauses(frame: SentenceFrame, row: Row): string[] {
	const { result, texts } = frame;
	const { value } = row.observation;
	if (value === null) return missingClauses(frame, row);
	const comparison = comparisonClauses(frame, row);
	const ranked = frame.modes.ranked[result.view.mode];
	const rank = row.rank === null ? [] : [texts.rank(row.rank, result.rankedCount, ranked)];
	const note = parseNote(row.observation.note);
	return [
		[mainClause(frame, row, value), ...comparison.inline, ...rank].join(', '),
		...(note?.kind === 'without' ? [texts.without(note.regions.map(frame.nameOf))] : []),
		...shownClause(frame, row),
		...standingClause(frame, row),
		...referenceClause(frame, row, value),
		...comparison.after
	];
}

function shownClause({ result, modes, lang }: SentenceFrame, { shown }: Row): string[] {
	const tell = modes.told[result.view.mode];
	return shown === null || tell === null ? [] : [tell(shownNumber(result, shown, lang), modeFrame(result, lang))];
}

/** Where a group would stand; why it stands nowhere only where the mode is about that. */
function standingClause({ result, texts, modes }: SentenceFrame, { standing }: Row): string[] {
	const { mode } = result.view;
	if (standing?.kind === 'rank') return [texts.wouldRank(standing.rank, result.rankedCount, modes.ranked[mode])];
	return standing?.kind === 'size' && isOrder(mode) ? [texts.noRankBySize] : [];
}

function mainClause({ result, texts, lang }: SentenceFrame, row: Row, value: number): string {
	const { indicator, view } = result;
	const details = [bareUnit(result, lang), texts.status[row.observation.status]].filter((words) => words !== '');
	const clause: LeadClause = {
		title: indicatorTitle(result, lang),
		name: row.name,
		year: view.year,
		value: valueText(result, value, lang),
		details: details.length === 0 ? '' : ` (${details.join('; ')})`,
		counted: isCount(result.indicator)
	};
	return (texts.special[indicator.indicator] ?? texts.plain)(clause);
}

/** The unit's long form for rates that have no sign for it, unless the title says it already ("… je 1000 Einwohner"). */
export function bareUnit(result: Result, lang: NumberLang): string {
	const title = indicatorTitle(result, lang);
	const isSaid = isCount(result.indicator) || unitSuffix(result.unit, lang) !== '' || / (je|per) /.test(title);
	return isSaid ? '' : unitLabel(result.unit, lang);
}

function missingClauses(frame: SentenceFrame, row: Row): string[] {
	const { result, texts, lang } = frame;
	const { year } = result.view;
	const points = result.series.find(({ region }) => region === row.region)?.points ?? [];
	const last = points.findLast((point) => point.year < year && point.observation.value !== null);
	const lastValue = last?.observation.value ?? null;
	return [
		texts.noValue(indicatorTitle(result, lang), row.name, year, missingReason(frame, row.observation)),
		...(last && lastValue !== null ? [texts.lastValue(last.year, valueText(result, lastValue, lang))] : [])
	];
}

function scopeClauses({ result, texts, modes, lang }: SentenceFrame): string[] {
	const { view, rows } = result;
	const own = indicatorTitle(result, lang);
	if (comparesWithItself(view)) return [`${own}: ${texts.sameYear(view.year)}`];
	const title = shownTitle(result, modes, lang);
	const shown = rows.flatMap(({ name, shown }) => (shown === null ? [] : [{ name, shown }]));
	const high = shown[0];
	const low = shown.at(-1);
	if (!high || !low) return [texts.noValues(own, view.year)];
	const named = (row: { name: string; shown: number }) => {
		return { name: row.name, value: shownText(result, row.shown, lang, modes.words) };
	};
	const counts = { withValue: shown.length, regions: rows.length };
	return [texts.extremes({ title, year: view.year, high: named(high), low: named(low), ...counts })];
}

/** First letter as a capital, for a sentence that begins with its clause. */
function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}
