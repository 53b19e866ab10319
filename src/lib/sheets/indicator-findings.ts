import { AGE_GROUPS, type AgeStructure } from '../domain/age-structure';
import { valueText } from '../domain/figure-text';
import { formatNumber, withSuffix } from '../domain/format';
import { isOrder } from '../domain/modes';
import type { Result, Row } from '../domain/result';
import { bareUnit, describe } from '../domain/sentence';
import { highestOf, lowestOf, type Tied } from '../domain/tied';
import { twoYears, writtenChange, type YearPair } from '../domain/two-years';
import { namesText } from '../export/names-text';
import type { DrawnWords } from '../i18n/paper-texts';
import { writer, type IndicatorSheetParts } from './indicator-sheet';

/** Places named one by one: at the head of a ranking, courses, selected ones. */
const TOLD = 3;

const wordsOf = ({ t, lang, words }: IndicatorSheetParts): DrawnWords => ({ t, lang, paper: words });

/** A row with its figure and status. */
function rowText(row: Pick<Row, 'name' | 'shown' | 'observation'>, parts: IndicatorSheetParts): string {
	const value = row.shown === null ? parts.t.table.noValue : writer(parts)(row.shown) + statusText(row, parts);
	return parts.words.findings.indicators.one(row.name, value);
}

/** Names of rows that share a rank, and their figure. */
function tiedText(rows: readonly Row[], parts: IndicatorSheetParts): string {
	const [first] = rows;
	if (!first || rows.length === 1) return first ? rowText(first, parts) : '';
	const names = namesText(
		rows.map(({ name }) => name),
		wordsOf(parts)
	);
	return parts.words.findings.indicators.one(names, writer(parts)(first.shown ?? 0));
}

/** Regions of the first and of the last rank; empty without figures. By rank: in some modes the highest figure is shown by the smallest number. */
function endsOf({ rows }: Pick<Result, 'rows'>): { readonly high: readonly Row[]; readonly low: readonly Row[] } {
	const rankOf = ({ rank, shown }: Row): number | null => (shown === null ? null : rank);
	return { high: lowestOf(rows, rankOf)?.items ?? [], low: highestOf(rows, rankOf)?.items ?? [] };
}

/** Status of a figure behind a comma; empty for plain ones. A break is told with courses. */
function statusText({ observation: { status } }: Pick<Row, 'observation'>, { t }: IndicatorSheetParts): string {
	const words = status === 'break' ? '' : t.table.statusWords[status];
	return words === '' ? '' : `, ${words}`;
}

/** The unit in words, where neither figures nor title say it. */
function unitText({ result, lang, words }: IndicatorSheetParts): string {
	const unit = result.view.mode === 'value' ? bareUnit(result, lang) : '';
	return unit === '' ? '' : words.findings.indicators.unit(unit);
}

/** Who stands first and last, and where the selected place is. */
export function rankingFinding(parts: IndicatorSheetParts): string {
	const { result, t, lang, words, known } = parts;
	const texts = words.findings.indicators;
	const { rows, rankedCount, view } = result;
	const { high, low } = endsOf(result);
	const [first] = high;
	if (!first) return describe(result, t, lang, known.nameOf);
	const own = rows.find(({ region }) => region === view.selected[0]);
	// Those of the first rank, then who follows; that ranks follow each other is no finding.
	const most = isOrder(view.mode) ? 0 : Math.max(0, TOLD - high.length);
	const next = rows.filter((row) => row.shown !== null && !high.includes(row)).slice(0, most);
	const head = [tiedText(high, parts), ...next.filter((row) => !low.includes(row)).map((row) => rowText(row, parts))];
	return [
		low.includes(first)
			? texts.allSame(high.length, writer(parts)(first.shown ?? 0))
			: texts.ranking(head.join(', '), tiedText(low, parts)),
		own?.rank && own.shown !== null
			? texts.ownRank(own.name, ownText(own, parts) + statusText(own, parts), own.rank, rankedCount)
			: '',
		unitText(parts)
	]
		.filter(Boolean)
		.join(' ');
}

/** The figure that a rank is of: where the mode shows ranks, as measured. */
function ownText({ shown, observation: { value } }: Row, parts: IndicatorSheetParts): string {
	const { result, lang } = parts;
	return isOrder(result.view.mode) && value !== null ? valueText(result, value, lang) : writer(parts)(shown ?? 0);
}

/** How many regions have a figure, how many of these are not final, and those of the selected places. */
export function tableFinding(parts: IndicatorSheetParts): string {
	const { result, t, words } = parts;
	const texts = words.findings.indicators;
	const { rows, groups, view } = result;
	const shown = rows.filter((row) => row.shown !== null);
	const marked = new Map<string, number>();
	for (const { observation } of shown) {
		const status = observation.status === 'break' ? '' : t.table.statusWords[observation.status];
		if (status !== '') marked.set(status, (marked.get(status) ?? 0) + 1);
	}
	const selected = view.selected
		.flatMap((code) => [...rows, ...groups].find(({ region }) => region === code) ?? [])
		.slice(0, TOLD)
		.map((row) => rowText(row, parts));
	const notes = [...marked].map(([status, count]) => texts.marked(count, status));
	const { high } = endsOf(result);
	return [
		texts.counted(shown.length, rows.length, notes.join(', ')),
		selected.length > 0 ? texts.selected(selected.join(', ')) : high ? texts.highest(tiedText(high, parts)) : '',
		unitText(parts)
	]
		.filter(Boolean)
		.join(' ');
}

/** First and last figure of the courses drawn, with their breaks. No change: it could lie across a break. */
export function courseFinding(parts: IndicatorSheetParts): string {
	const { result, t, lang, words, known } = parts;
	const texts = words.findings.indicators;
	const write = writer(parts);
	const told = result.series.flatMap(({ name, points, breakYears }) => {
		const shown = points.filter((point) => point.shown !== null);
		const [first, last] = [shown[0], shown.at(-1)];
		if (!first || !last) return [];
		const at = (point: typeof first): string =>
			texts.atYear(write(point.shown ?? 0), point.year + statusText(point, parts));
		const breaks = breakYears.filter((year) => year > first.year && year <= last.year);
		const years = first === last ? at(last) : `${at(first)}, ${at(last)}`;
		return [
			`${name}: ${years}${breaks.length > 0 ? texts.breaks(new Intl.ListFormat(lang).format(breaks.map(String))) : ''}`
		];
	});
	if (told.length === 0) return describe(result, t, lang, known.nameOf);
	const shown = told.slice(0, TOLD - 1);
	const others = told.length - shown.length;
	return [`${shown.join('; ')}.`, others > 0 ? texts.moreCourses(others) : '', unitText(parts)]
		.filter(Boolean)
		.join(' ');
}

/** Who stood highest in the first and in the last of the small maps. */
export function gridFinding(parts: IndicatorSheetParts, maps: readonly Result[]): string {
	const { t, lang, words, known, result } = parts;
	const texts = words.findings.indicators;
	const ends = [maps[0], maps.at(-1)].flatMap((map, i) => (map && (i === 0 || map !== maps[0]) ? [map] : []));
	const told = ends.flatMap((map) => {
		const { high } = endsOf(map);
		return high.length > 0 ? [texts.highestIn(map.view.year, tiedText(high, { ...parts, result: map }))] : [];
	});
	if (told.length === 0) return describe(result, t, lang, known.nameOf);
	return `${texts.maps(maps.length, told.join(', '))} ${unitText(parts)}`.trim();
}

/** The regions whose figure rose and fell most between both years; what lies across a break is no change. */
export function slopeFinding(parts: IndicatorSheetParts, general: string): string {
	const { result, lang, words } = parts;
	const texts = words.findings.indicators;
	const inScope = new Set(result.rows.map(({ region }) => region));
	const compared = twoYears(result);
	const broken = compared.pairs.filter(({ region, isBroken }) => inScope.has(region) && isBroken).length;
	const pairs = compared.pairs.filter(({ region, isBroken }) => inScope.has(region) && !isBroken);
	const by = (pair: YearPair): number => writtenChange(pair, result.indicator.decimals);
	const [high, low] = [highestOf(pairs, by), lowestOf(pairs, by)];
	const told = ({ items }: Tied<YearPair>): string =>
		namesText(
			items.map(({ name, from, to }) =>
				texts.one(name, `${valueText(result, from, lang)} → ${valueText(result, to, lang)}`)
			),
			wordsOf(parts)
		);
	return [
		high && high.value > 0 ? texts.rise(told(high)) : '',
		low && low.value < 0 ? texts.fall(told(low)) : '',
		!high || (high.value <= 0 && (low?.value ?? 0) >= 0) ? general : broken > 0 ? texts.broken(broken) : '',
		unitText(parts)
	]
		.filter(Boolean)
		.join(' ');
}

/** Shares of the oldest and the youngest of both places. */
export function agesFinding({ ages, t, lang, words }: IndicatorSheetParts): string {
	const texts = words.findings.indicators;
	const percent = (value: number): string => withSuffix(formatNumber(value, 1, lang), '%');
	const told = (ages?.sides ?? []).flatMap(({ name, year, groups }: AgeStructure) => {
		if (year === null) return [texts.noAges(name)];
		const shares = AGE_GROUPS.flatMap((group, i) => {
			const value = groups[i]?.value ?? null;
			return value === null ? [] : [`${t.distribution.ageGroups[group]}: ${percent(value)}`];
		});
		return [texts.ages(name, year, shares.join(', '))];
	});
	return told.length === 0 ? t.table.noValue : told.join(' ');
}
