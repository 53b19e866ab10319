import type { AxisRow } from '../domain/commuting-axes';
import type { FlowCell, FlowChange } from '../domain/commuting-cells';
import type { PairResult } from '../domain/commuting-pair';
import type { PublishedFigure } from '../domain/commuting-slice';
import { AGES, COMMUTING_YEARS, type CommutingView } from '../domain/commuting-view';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { tableOf, type PlainTable } from '../domain/plain-table';
import { flowStatusWord } from './commuting-table';
import { citationOf } from './citation-of';

interface End {
	readonly code: string;
	readonly name: string;
}

/** One number between two places. */
interface Line {
	readonly from: End;
	readonly to: End;
	readonly date: string;
	readonly what: string;
	readonly group: string;
	readonly cell: FlowCell;
	readonly change?: FlowChange;
	readonly note?: string;
	readonly source: string;
	readonly address?: string;
	readonly terms: string;
}

/** Everything that the axes are drawn from. */
export interface AxesFigures {
	readonly view: Pick<CommutingView, 'year' | 'trait'>;
	readonly rows: readonly AxisRow[];
	readonly published: readonly PublishedFigure[];
	readonly sources: readonly Source[];
	/** Name of the place a published figure starts or ends in. */
	readonly nameOf: (code: string) => string;
	readonly dateOf: (date: string) => string;
}

function linesTable(lines: readonly Line[], messages: Messages): PlainTable {
	const { commuting: t } = messages;
	const { csv } = t;
	return tableOf(
		lines.map(({ from, to, date, what, group, cell, change, note, source, address, terms }) => [
			[csv.fromCode, from.code],
			[csv.from, from.name],
			[csv.toCode, to.code],
			[csv.to, to.name],
			[csv.date, date],
			[csv.what, what],
			[csv.group, group],
			[csv.persons, cell.value],
			[csv.status, flowStatusWord(cell.status, messages)],
			[csv.change, change?.kind === 'value' ? Number(change.value.toFixed(1)) : null],
			[
				csv.note,
				[note ?? '', change?.kind === 'withheld' ? t.withheld[change.reason] : '']
					.filter((text) => text !== '')
					.join('; ')
			],
			[csv.source, source],
			[csv.address, address ?? ''],
			[csv.terms, terms]
		])
	);
}

/** The axes of the view's date, in both directions, in-commuters by country, and the published figures across the borders. */
export function axesTable(figures: AxesFigures, messages: Messages, lang: Lang): PlainTable {
	const lines = [...axisLines(figures, messages, lang), ...countryLines(figures, messages, lang)];
	return linesTable([...lines, ...publishedLines(figures, messages)], messages);
}

/** The axes alone, in both directions. */
export function matrixTable(figures: AxesFigures, messages: Messages, lang: Lang): PlainTable {
	return linesTable(axisLines(figures, messages, lang), messages);
}

/** The axes alone at both dates, in both directions; the change stands with the later one. */
export function axesChangeTable(figures: AxesFigures, messages: Messages, lang: Lang): PlainTable {
	const { view } = figures;
	const last = COMMUTING_YEARS.at(-1);
	const years = COMMUTING_YEARS.map((year) =>
		axisLines({ ...figures, view: { ...view, year } }, messages, lang, year === last)
	);
	const [early = [], late = []] = years;
	return linesTable(
		early.flatMap((line, i) => [line, ...late.slice(i, i + 1)]),
		messages
	);
}

/** What stands beside the axes where nobody counts: in-commuters by country and the published figures across the borders. */
export function unrecordedTable(figures: AxesFigures, messages: Messages, lang: Lang): PlainTable {
	return linesTable([...countryLines(figures, messages, lang), ...publishedLines(figures, messages)], messages);
}

function ofMatrix({ view, sources }: AxesFigures, { commuting: t }: Messages, lang: Lang) {
	return {
		date: t.days[view.year],
		what: t.csv.commuters,
		group: t.traits[view.trait],
		source: citationOf(`ba_pendler_${view.year}`, sources, lang) ?? '',
		terms: t.terms
	};
}

function axisLines(figures: AxesFigures, messages: Messages, lang: Lang, withChange = true): Line[] {
	const { commuting: t } = messages;
	const common = ofMatrix(figures, messages, lang);
	const at = COMMUTING_YEARS.indexOf(figures.view.year);
	const unnamed = (count: number, pairs: number): string => (count === 0 ? '' : t.axes.unnamed(count, pairs));
	return figures.rows.flatMap(({ origin, name, axes }) => {
		const here = { code: origin, name };
		return axes.flatMap((axis): Line[] => {
			const there = { code: axis.target, name: t.axes.targets[axis.target] };
			const known = (cell: FlowCell): FlowCell => (axis.notRecorded ? { value: null, status: 'not_applicable' } : cell);
			const { course, pairs } = axis;
			const side = (cells: readonly FlowCell[], counts: readonly number[], change: FlowChange) => ({
				cell: known(cells[at] ?? { value: null, status: 'missing' }),
				note: unnamed(counts[at] ?? 0, pairs),
				...(withChange ? { change: axis.notRecorded ? ({ kind: 'withheld', reason: 'absent' } as const) : change } : {})
			});
			return [
				{ ...common, from: here, to: there, ...side(course.out, course.unnamedOut, axis.changeOut) },
				{ ...common, from: there, to: here, ...side(course.in, course.unnamedIn, axis.changeIn) }
			];
		});
	});
}

function countryLines(figures: AxesFigures, messages: Messages, lang: Lang): Line[] {
	const common = ofMatrix(figures, messages, lang);
	const countries = new Intl.DisplayNames(lang, { type: 'region' });
	return figures.rows.flatMap(({ origin, name, countries: foreign }) =>
		foreign.map(({ code, in: cell, change }): Line => ({
			...common,
			from: { code, name: countries.of(code) ?? code },
			to: { code: origin, name },
			cell,
			change
		}))
	);
}

function publishedLines({ published, nameOf, dateOf }: AxesFigures, { commuting: t }: Messages): Line[] {
	const measures: Readonly<Record<string, string>> = t.axes.measures;
	return published.map((figure): Line => ({
		from: { code: figure.origin, name: nameOf(figure.origin) },
		to: { code: figure.destination, name: nameOf(figure.destination) },
		date: dateOf(figure.date),
		what: measures[figure.measure] ?? figure.measure,
		group: '',
		cell: { value: figure.value, status: figure.estimated ? 'estimated' : 'normal' },
		source: figure.publisher,
		address: figure.address,
		terms: ''
	}));
}

/** Both dates and directions of a pair and its balance of moves by age. */
export function pairTable(pair: PairResult, sources: readonly Source[], messages: Messages, lang: Lang): PlainTable {
	const { commuting: t } = messages;
	const [here, there] = [
		{ code: pair.region, name: pair.name },
		{ code: pair.opposite, name: pair.oppositeName }
	];
	const commuters = pair.lines.flatMap((line) =>
		COMMUTING_YEARS.flatMap((year, i): Line[] => {
			const common = {
				date: t.days[year],
				what: t.csv.commuters,
				group: t.traits[line.trait],
				source: citationOf(`ba_pendler_${year}`, sources, lang) ?? '',
				terms: t.terms
			};
			const at = (cells: readonly FlowCell[]): FlowCell => cells[i] ?? { value: null, status: 'missing' };
			const changed = (change: FlowChange) => (i === COMMUTING_YEARS.length - 1 ? { change } : {});
			return [
				{ ...common, from: there, to: here, cell: at(line.in), ...changed(line.changeIn) },
				{ ...common, from: here, to: there, cell: at(line.out), ...changed(line.changeOut) }
			];
		})
	);
	const moves = AGES.flatMap((age, i): Line[] => {
		const value = pair.moves?.[i];
		if (value === undefined) return [];
		return [
			{
				from: there,
				to: here,
				date: t.movesYears,
				what: t.movesShort,
				group: t.moves.agesLong[age],
				cell: { value, status: 'normal' },
				source: citationOf('wanderungssaldo_kreise_2018_2021', sources, lang) ?? '',
				terms: ''
			}
		];
	});
	return linesTable([...commuters, ...moves], messages);
}
