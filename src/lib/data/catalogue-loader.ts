import type { Catalogue, DataFile, RegionList } from '../domain/catalogue';
import { catalogueSchema, regionListSchema } from './catalogue-schema';
import { fetchJson, type FetchOptions } from './fetch-file';
import { LoadError } from './load-error';

/** The one address that never changes; every other one is in the catalogue. */
export const CATALOGUE_URL = '/data/catalogue.json';

/** Throws LoadError. */
export function loadCatalogue(options: FetchOptions = {}): Promise<Catalogue> {
	return fetchJson(CATALOGUE_URL, catalogueSchema, options);
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
