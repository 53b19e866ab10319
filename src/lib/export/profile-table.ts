import type { ProfileRow } from '../domain/profile';
import type { ProfileSection } from '../domain/profile-topics';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import { citationOf } from './citation-of';

/** A line of a profile with its words. */
interface TableLine extends ProfileRow {
	readonly title: string;
	readonly unit: { readonly labelDe: string; readonly labelEn: string };
}

/** What a profile's files are written from. */
export interface ProfileFigures {
	readonly place: { readonly region: string; readonly name: string };
	readonly sections: readonly { readonly section: ProfileSection; readonly rows: readonly TableLine[] }[];
	/** The Kreis around a municipality. */
	readonly kreis: { readonly code: string; readonly name: string; readonly rows: readonly TableLine[] } | null;
	/** In the order of `ProfileRow.references`. */
	readonly references: readonly { readonly name: string }[];
	readonly sources: readonly Source[];
}

/** All figures of a profile with every reference, rank, status and source. */
export function profileTable(
	{ place, sections, kreis, references, sources }: ProfileFigures,
	t: Messages,
	lang: Lang
): PlainTable {
	const { csv } = t.table;
	const parts = [
		...sections.map(({ section, rows }) => ({ ...place, heading: t.profile.sections[section], rows })),
		...(kreis
			? [{ region: kreis.code, name: kreis.name, heading: t.profile.kreisHeading(kreis.name), rows: kreis.rows }]
			: [])
	];
	const rows = parts.flatMap(({ region, name, heading, rows }) =>
		rows.map((row): TableRecord => {
			const change = row.change.kind === 'value' ? row.change.value : null;
			return [
				[csv.region, region],
				[csv.name, name],
				[t.profile.csv.section, heading],
				[csv.indicator, row.title],
				[csv.year, row.year],
				[csv.value, row.observation.value],
				[csv.unit, lang === 'de' ? row.unit.labelDe : row.unit.labelEn],
				[csv.status, t.table.statusWords[row.observation.status]],
				[csv.change, change],
				[csv.changeMeasure, change === null ? '' : csv.measures[row.measure]],
				[csv.baseYear, change === null ? null : row.change.fromYear],
				[csv.rank, row.rank?.rank ?? null],
				[t.funding.csv.rankOf, row.rank?.count ?? null],
				...references.map(
					(reference, i) => [t.profile.csv.reference(reference.name), row.references[i] ?? null] as const
				),
				[csv.source, citationOf(row.source, sources, lang) ?? '']
			];
		})
	);
	return tableOf(rows);
}
