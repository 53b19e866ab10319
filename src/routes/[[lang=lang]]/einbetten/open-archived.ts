import { page } from '$app/state';
import { EMBED_DRAWINGS, type EmbedName } from '$lib/domain/embed-drawings';
import { namesMunicipalities } from '$lib/domain/small-atlas';
import type { ShownEdition } from '$lib/state/shown-edition';

/** Opens the archived edition that an embed is locked to; null if the archive has no figures of it for its room. */
export function openArchived(name: EmbedName, built: () => object): (version: string) => Promise<ShownEdition | null> {
	return async (version) => {
		const { findEdition, openEdition } = await import('../../edition/open-edition');
		const edition = await findEdition(version);
		if (!edition?.rooms.includes(EMBED_DRAWINGS[name].room)) return null;
		return openEdition(edition, built(), namesMunicipalities(page.url.search) ? 'whole' : 'small');
	};
}
