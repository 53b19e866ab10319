import type { Source } from '../domain/indicator';
import { sourceIds } from '../domain/source-ids';
import type { Lang } from '../i18n/lang';

/** The sentence that the source or sources of a figure are cited with, see `sourceIds`; null where none is known. */
export function citationOf(id: string | null, sources: readonly Source[], lang: Lang): string | null {
	const known = sourceIds(id).flatMap((one) => sources.find(({ source }) => source === one) ?? []);
	if (known.length === 0) return null;
	return known.map(({ citationDe, citationEn }) => (lang === 'de' ? citationDe : citationEn)).join(' | ');
}
