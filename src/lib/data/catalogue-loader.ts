import type { Catalogue, DataFile, RegionList } from '../domain/catalogue';
import { catalogueSchema, regionListSchema } from './catalogue-schema';
import { ARCHIVE_URL } from './edition-loader';
import { fetchJson, type FetchOptions } from './fetch-file';
import { LoadError } from './load-error';

/** The one address that never changes; every other one is in the catalogue. */
export const CATALOGUE_URL = '/data/catalogue.json';

/**
 * Today's catalogue, or that of an archived edition: every other file is found by it, so nothing else has to know which one it is. Throws LoadError.
 *
 * @param edition its data version; null for today's
 */
export async function loadCatalogue(options: FetchOptions = {}, edition: string | null = null): Promise<Catalogue> {
	if (edition === null) return fetchJson(CATALOGUE_URL, catalogueSchema, options);
	const url = `${ARCHIVE_URL}/${edition}/catalogue.json`;
	return ofEdition(edition, url, await fetchJson(url, catalogueSchema, options));
}

/** The catalogue, if it is that of the edition. Throws LoadError. */
export function ofEdition(edition: string, url: string, catalogue: Catalogue): Catalogue {
	if (catalogue.dataVersion === edition) return catalogue;
	throw new LoadError('invalid', url, `${url} holds version ${catalogue.dataVersion} instead of ${edition}.`);
}

/** All regions and groups. Throws LoadError. */
export function loadRegions(catalogue: Catalogue, options: FetchOptions = {}): Promise<RegionList> {
	return fetchJson(dataFile(catalogue.files, 'data/regions.json').url, regionListSchema, options);
}

/** A file of the catalogue by its name; LoadError (`unlisted`) if there is none. */
export function dataFile(files: Catalogue['files'], name: string): DataFile {
	const file = Object.hasOwn(files, name) ? files[name] : undefined;
	if (file) return file;
	throw new LoadError(
		'unlisted',
		name,
		`The catalogue has no file "${name}". Run npm run data and publish the site anew.`
	);
}
