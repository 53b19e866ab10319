import type { ProfileRow } from '../domain/profile';
import type { ProfileSection } from '../domain/profile-topics';
import type { Source } from '../domain/indicator';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf, csvText, numberCell, textCell } from './csv';

/** A line of a profile with its words. */
interface CsvLine extends ProfileRow {
	readonly title: string;
	readonly unit: { readonly labelDe: string; readonly labelEn: string };
}

/** What a profile's file is written from. */
export interface ProfileCsv {
	readonly region: string;
	readonly name: string;
	readonly sections: readonly { readonly section: ProfileSection; readonly rows: readonly CsvLine[] }[];
	/** In the order of `ProfileRow.references`. */
	readonly references: readonly { readonly name: string }[];
	readonly sources: readonly Source[];
}

/** All figures of a profile with every reference, rank, status and source, as CSV text. */
export function profileCsv(
	{ region, name, sections, references, sources }: ProfileCsv,
	t: Messages,
	lang: Lang
): string {
	const { csv } = t.table;
	const rows = sections.flatMap(({ section, rows }) =>
		rows.map((row) => {
			const change = row.change.kind === 'value' ? row.change.value : null;
			return {
				[csv.region]: textCell(region),
				[csv.name]: textCell(name),
				[t.profile.csv.section]: textCell(t.profile.sections[section]),
				[csv.indicator]: textCell(row.title),
				[csv.year]: String(row.year),
				[csv.value]: numberCell(row.observation.value, lang),
				[csv.unit]: textCell(lang === 'de' ? row.unit.labelDe : row.unit.labelEn),
				[csv.status]: textCell(t.table.statusWords[row.observation.status]),
				[csv.change]: numberCell(change, lang),
				[csv.changeMeasure]: change === null ? '' : textCell(csv.measures[row.measure]),
				[csv.baseYear]: change === null ? '' : String(row.change.fromYear),
				[csv.rank]: numberCell(row.rank?.rank ?? null, lang),
				[t.funding.csv.rankOf]: numberCell(row.rank?.count ?? null, lang),
				...Object.fromEntries(
					references.map((reference, i) => [
						t.profile.csv.reference(reference.name),
						numberCell(row.references[i] ?? null, lang)
					])
				),
				[csv.source]: textCell(citationOf(row.observation.source ?? '', sources, lang) ?? '')
			};
		})
	);
	return csvText(rows, lang);
}
