import { isArchivable, type Edition } from '$lib/domain/edition';
import { filedText, loadArchiveTexts } from '$lib/i18n/archive-texts';
import type { Lang } from '$lib/i18n/lang';
import { findEdition } from '../../edition/open-edition';
import type { CitedView } from './cited-view';

/** What the archive has of the older data version that a view was cited with. */
export interface CitedEdition {
	/** Null where its figures can't be shown. */
	readonly edition: Edition | null;
	/** Says so. */
	readonly says: string;
	/** Text of the link to the view with these figures. */
	readonly link: string;
}

/** Looks it up; that the archive is out of reach is said, not thrown. */
export async function citedEdition({ page }: CitedView, version: string, lang: Lang): Promise<CitedEdition> {
	const { cited } = await loadArchiveTexts(lang);
	const link = cited.then(version);
	try {
		const edition = await findEdition(version);
		if (!edition) return { edition: null, says: cited.notKept, link };
		if (!isArchivable(page) || !edition.rooms.includes(page)) return { edition: null, says: cited.notHere, link };
		return { edition, says: cited.kept(filedText(edition.filed, lang)), link };
	} catch {
		return { edition: null, says: cited.unreachable, link };
	}
}
