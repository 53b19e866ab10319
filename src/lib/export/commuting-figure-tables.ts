import type { FlowCell } from '../domain/commuting-cells';
import type { CommutingResult, NamedTown } from '../domain/commuting-result';
import type { Source } from '../domain/indicator';
import { tableOf, type PlainTable } from '../domain/plain-table';
import { joinSources } from '../domain/source-ids';
import type { Status } from '../domain/status';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf } from './citation-of';
import { flowStatusWord } from './commuting-table';

/** One figure of those who come and of those who leave. */
interface SidesLine {
	readonly date: string;
	readonly what: string;
	readonly group: string;
	readonly unit: string;
	readonly in: FlowCell;
	readonly out: FlowCell;
	readonly shareIn?: number | null;
	readonly shareOut?: number | null;
	readonly note?: string;
	/** Ids of sources, as `sourceIds` reads them. */
	readonly source: string;
}

/** Writes a date of the statistics: `2011-06-30`. */
export type WriteDate = (date: string) => string;

function sidesTable(
	{ region, name, sources }: Pick<CommutingResult, 'region' | 'name' | 'sources'>,
	lines: readonly SidesLine[],
	messages: Messages,
	lang: Lang
): PlainTable {
	const { commuting: t } = messages;
	const { csv } = t;
	return tableOf(
		lines.map((line) => [
			[csv.originCode, region],
			[csv.origin, name],
			[csv.date, line.date],
			[csv.what, line.what],
			[csv.detail, line.group],
			[csv.unit, line.unit],
			[csv.in, rounded(line.in.value, 2)],
			[csv.inStatus, flowStatusWord(line.in.status, messages)],
			[csv.shareIn, rounded(line.shareIn ?? null, 2)],
			[csv.out, rounded(line.out.value, 2)],
			[csv.outStatus, flowStatusWord(line.out.status, messages)],
			[csv.shareOut, rounded(line.shareOut ?? null, 2)],
			[csv.note, line.note ?? ''],
			[csv.source, citationOf(line.source, sources, lang) ?? ''],
			[csv.terms, t.terms]
		])
	);
}

const rounded = (value: number | null, decimals: number): number | null =>
	value === null ? null : Number(value.toFixed(decimals));

const known = (value: number | null, without: Status = 'missing'): FlowCell => ({
	value,
	status: value === null ? without : 'normal'
});

/** Who commutes, by trait, and how far. */
export function traitsTable(result: CommutingResult, messages: Messages, lang: Lang): PlainTable {
	const { commuting: t } = messages;
	const { traits, reach, view, members } = result;
	const common = { date: t.days[view.year], source: `ba_pendler_${view.year}` };
	const distance = {
		...common,
		what: t.reachCaption,
		note: [t.csv.reachNote, members.length > 1 ? t.groupReach : ''].join(' ').trim()
	};
	return sidesTable(
		result,
		[
			...traits.map((row): SidesLine => ({
				...common,
				what: t.csv.commuters,
				group: t.traits[row.trait],
				unit: t.csv.persons,
				in: row.in,
				out: row.out,
				shareIn: row.shareIn,
				shareOut: row.shareOut
			})),
			{
				...distance,
				group: t.meanDistance,
				unit: 'km',
				in: known(reach.in.meanKm),
				out: known(reach.out.meanKm)
			},
			...reach.in.beyond.map(({ km, share }, i): SidesLine => ({
				...distance,
				group: t.beyond(String(km)),
				unit: '%',
				in: known(share),
				out: known(reach.out.beyond[i]?.share ?? null)
			}))
		],
		messages,
		lang
	);
}

/** Key figures of commuters: totals, rates, the course, and where they come from and go to. */
export function keyFiguresTable(
	result: CommutingResult,
	dateOf: WriteDate,
	messages: Messages,
	lang: Lang
): PlainTable {
	const { commuting: t } = messages;
	const { total, rates, course, groups, view, members } = result;
	const persons = { what: t.csv.commuters, unit: t.csv.persons };
	const among = view.trait === 'insgesamt' ? persons : { ...persons, what: `${persons.what}, ${t.traits[view.trait]}` };
	const matrix = `ba_pendler_${view.year}`;
	const measured = joinSources(['ba_pendler_2019', 'inkar_gisd']) ?? '';
	const day = { date: t.days[view.year], source: matrix };
	return sidesTable(
		result,
		[
			{ ...day, ...among, group: t.total, in: total.in, out: total.out },
			...(rates
				? ([
						{ ...t.csv.rate, in: known(rates.in), out: known(rates.out) },
						{ ...t.csv.employed, in: known(rates.employedHere), out: known(rates.livingHere) }
					].map((line) => ({
						...line,
						date: dateOf('2019-06-30'),
						group: t.traits.insgesamt,
						source: measured
					})) satisfies SidesLine[])
				: []),
			...groups.map(({ group, in: incoming, out, shareIn, shareOut }): SidesLine => ({
				...day,
				...among,
				group: t.groups[group],
				in: known(incoming),
				out: known(out, 'not_applicable'),
				shareIn,
				shareOut
			})),
			...course.map((year): SidesLine => ({
				...persons,
				date: dateOf(`${year.year}-06-30`),
				group: t.total,
				in: known(year.in),
				out: known(year.out),
				source: year.year > 2019 || members.length > 1 ? `ba_pendler_${year.year}` : 'ba_pendler_totals_2011_2019'
			}))
		],
		messages,
		lang
	);
}

const MODES = ['foot', 'bike', 'passenger', 'driver', 'transit'] as const;

/** Commuters of towns, and how they travel; a line for each town. */
export function townsTable(
	{ towns, sources }: { readonly towns: readonly NamedTown[]; readonly sources: readonly Source[] },
	{ commuting: { csv, towns: t }, table }: Messages,
	lang: Lang
): PlainTable {
	const cited = (id: string): string => citationOf(id, sources, lang) ?? '';
	return tableOf(
		towns.map(({ region, name, commuters, modes }) => [
			[csv.townCode, region],
			[t.town, name],
			...(['within', 'in', 'out'] as const).map((key) => [csv.employedTown(t[key]), commuters?.[key] ?? null] as const),
			[csv.employedSource, commuters ? cited('zensus_pendler_2011') : ''],
			...MODES.map((mode) => [csv.ways(csv.percentOf(t[mode])), modes?.[mode] ?? null] as const),
			[csv.ways(t.km), modes?.km ?? null],
			[csv.waysStatus, modes ? table.statusWords.estimated : ''],
			[csv.waysSource, modes ? cited('mid_2023_modal_split') : '']
		])
	);
}
