import { loadCatalogue, loadRegions } from '$lib/data/catalogue-loader';
import type { Edition } from '$lib/domain/edition';
import { waysThen, type WayThen } from '$lib/domain/edition-ways';

/** The views in which an archived edition has the figures of a page that shows today's only, as its own catalogue tells. Throws LoadError. */
export async function waysOfEdition(page: string, edition: Edition): Promise<readonly WayThen[]> {
	const catalogue = await loadCatalogue({}, edition.version);
	const regions = page.startsWith('/profil/') ? await loadRegions(catalogue) : [];
	return waysThen(page, edition, {
		isIndicator: (id) => catalogue.indicators.some(({ indicator }) => indicator === id),
		isRegion: (code) =>
			regions.some(({ region }) => region === code) || catalogue.groups.some(({ group }) => group === code)
	});
}
