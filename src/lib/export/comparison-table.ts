import type { ComparedFigure, ComparedRow, Comparison } from '../domain/comparison';
import { changeUnit } from '../domain/comparison-change';
import type { Change } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import { citationOf } from './citation-of';

/** All figures of a comparison, one line per indicator and place, with rank, spread of the peers, status and source. */
export function comparisonTable(
	{ rows, places, view, sources, peers }: Comparison,
	t: Messages,
	lang: Lang
): PlainTable {
	const { csv } = t.table;
	const { comparison: c } = t;
	const names = new Map(places.map(({ code, name }) => [code, name]));
	const records = rows.flatMap((row) =>
		row.figures.map((figure): TableRecord => {
			const { observation, rank, z } = figure;
			const { spread } = row;
			const peer = (what: string): string => `${c.peers}: ${what}`;
			return [
				[csv.region, figure.code],
				[csv.name, names.get(figure.code) ?? figure.code],
				[csv.indicator, lang === 'de' ? row.indicator.titleDe : row.indicator.titleEn],
				[csv.year, row.year],
				[csv.value, observation.value],
				[csv.unit, lang === 'de' ? row.unit.labelDe : row.unit.labelEn],
				[csv.status, t.table.statusWords[observation.status]],
				...changeCells(row, figure, t, lang),
				[c.peers, c.peerSets[view.peers]],
				[c.csv.isPeer, peers.includes(figure.code) ? c.csv.yes : c.csv.no],
				[csv.rank, rank?.rank ?? null],
				[c.peerCount, rank?.count ?? null],
				[peer(c.lowest), spread?.min ?? null],
				[peer(c.lowerQuartile), spread?.lowerQuartile ?? null],
				[peer(c.medianShort), spread?.median ?? null],
				[peer(c.upperQuartile), spread?.upperQuartile ?? null],
				[peer(c.highest), spread?.max ?? null],
				['z', z === null ? null : Number(z.toFixed(3))],
				[csv.source, citationOf(figure.source, sources, lang) ?? '']
			];
		})
	);
	return tableOf(records);
}

/** All years of all places and figures that have a course. */
export function coursesTable({ rows, places, sources }: Comparison, t: Messages, lang: Lang): PlainTable {
	const { csv } = t.table;
	const { comparison: c } = t;
	const names = new Map(places.map(({ code, name }) => [code, name]));
	const records = rows.flatMap((row) =>
		row.courses.flatMap(({ code, observations, values }) =>
			row.years.flatMap((year, i): TableRecord[] => {
				const observation = observations[i];
				if (!observation || observation.value === null) return [];
				const { since } = row;
				return [
					[
						[csv.region, code],
						[csv.name, names.get(code) ?? code],
						[csv.indicator, lang === 'de' ? row.indicator.titleDe : row.indicator.titleEn],
						[csv.year, year],
						[csv.value, observation.value],
						[csv.unit, lang === 'de' ? row.unit.labelDe : row.unit.labelEn],
						[csv.status, t.table.statusWords[observation.status]],
						...(since
							? ([
									[c.csv.fromYear, since.year],
									[c.csv.totalChange, values[i] ?? null],
									[c.csv.changeUnit, changeUnit(since.measure, row.unit, lang, c.points)]
								] as const)
							: []),
						[csv.source, citationOf(observation.source, sources, lang) ?? '']
					]
				];
			})
		)
	);
	return tableOf(records);
}

/** What is told of a change; nothing where values are compared. */
function changeCells(
	{ since, unit }: ComparedRow,
	{ change, shown }: ComparedFigure,
	t: Messages,
	lang: Lang
): TableRecord {
	if (!since) return [];
	const { csv, points } = t.comparison;
	return [
		[csv.fromYear, since.year],
		[csv.change, shown],
		[csv.changeUnit, changeUnit(since.measure, unit, lang, points)],
		[csv.changeNote, noteOn(change, t)]
	];
}

function noteOn(change: Change | null, t: Messages): string {
	if (change?.kind === 'break') return `${t.comparison.broken}: ${change.breakYear}`;
	return change?.kind === 'value' && change.unsafeBase ? t.table.unsafeBase(change.fromYear) : '';
}
