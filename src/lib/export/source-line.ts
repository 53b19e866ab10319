import { citationsByLicence, licenceName } from '../domain/citation';
import type { Source } from '../domain/indicator';
import type { PlainTable } from '../domain/plain-table';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { PaperTexts } from '../i18n/paper-texts';

/** What a drawing rests on. */
export interface Grounds {
	/** The main one first. */
	readonly sources: readonly Source[];
	/** Something shown was worked out here. */
	readonly computed: boolean;
	/** Credits of the boundaries drawn. */
	readonly geometry: readonly string[];
	readonly dataVersion: string;
}

/** Sources, licences, own calculation, boundaries and data version as one text. Sources of one licence stand together. */
export function sourceLineText(
	{ sources, computed, geometry, dataVersion }: Grounds,
	{ table }: Messages,
	lang: Lang
): string {
	const t = table.sourceLine;
	const own = computed ? [t.ownCalculation] : [];
	return [
		...(sources.length > 0
			? [
					`${sources.length === 1 ? t.source : t.sources}: ${[citationsByLicence(sources, lang, t.eachLicence), ...own].join('; ')}.`
				]
			: []),
		...(geometry.length > 0 ? [`${t.geometry}: ${geometry.join('; ')}.`] : []),
		`${t.dataVersion(dataVersion)}.`
	].join(' ');
}

/** The sources as a table for a sheet of their own. */
export function sourceTable(
	sources: readonly Source[],
	{ citation, licence, address, retrieved }: PaperTexts['sourceColumns'],
	lang: Lang
): PlainTable {
	return {
		header: [citation, licence, address, retrieved],
		rows: sources.map((one) => [
			lang === 'de' ? one.citationDe : one.citationEn,
			licenceName(one, lang),
			one.url,
			one.retrieved
		])
	};
}
