import { isArchivable, type Edition } from '$lib/domain/edition';
import { filedText, loadArchiveTexts } from '$lib/i18n/archive-texts';
import { localPath, type Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { findEdition } from '../../edition/open-edition';
import { waysOfEdition } from '../../edition/ways-of-edition';
import { archivedPath, type CitedView } from './cited-view';

/** What the archive has of the older data version that a view was cited with. */
export interface CitedEdition {
	/** Null where its figures can't be shown. */
	readonly edition: Edition | null;
	/** Says so. */
	readonly says: string;
	/** Views with these figures: the cited one, or others where it shows today's only. */
	readonly links: readonly { readonly text: string; readonly path: string }[];
}

/** Looks it up; that the archive is out of reach is said, not thrown. */
export async function citedEdition(
	view: CitedView,
	version: string,
	{ shell }: Messages,
	lang: Lang
): Promise<CitedEdition> {
	const { cited } = await loadArchiveTexts(lang);
	const nothing = (says: string): CitedEdition => ({ edition: null, says, links: [] });
	try {
		const edition = await findEdition(version);
		if (!edition) return nothing(cited.notKept);
		const filed = filedText(edition.filed, lang);
		if (edition.rooms.includes(view.page))
			return {
				edition,
				says: cited.kept(filed),
				links: [{ text: cited.then(version), path: archivedPath(view, edition) }]
			};
		const ways = isArchivable(view.page) ? [] : await waysOfEdition(view.page, edition);
		if (ways.length === 0) return nothing(cited.notHere);
		const links = ways.map(({ room, address }) => ({
			text: cited.thenIn(shell.nav[room], version),
			path: localPath(address, view.lang)
		}));
		return { edition: null, says: cited.elsewhere(filed), links };
	} catch {
		return nothing(cited.unreachable);
	}
}
