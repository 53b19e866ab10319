import * as v from 'valibot';
import { localPath, type Lang } from '../i18n/lang';
import type { Catalogue, RegionList } from '../domain/catalogue';
import type { RegionColumns } from '../domain/region-columns';
import type { ScopeList } from '../domain/scope';
import { ofEdition } from './catalogue-loader';
import { catalogueSchema } from './catalogue-schema';
import { regionColumnsSchema } from './region-columns-schema';
import { ARCHIVE_URL } from './edition-loader';
import { fetchJson, type FetchOptions } from './fetch-file';
import { scopeListSchema } from './scope-loader';

/** What embeds know of the atlas: no definitions, no municipalities, half the bytes. */
export interface SmallAtlas {
	readonly catalogue: Catalogue;
	readonly regions: RegionList;
	readonly scopes: ScopeList;
}

/** The same as a file holds it. */
export interface SmallAtlasFile extends Omit<SmallAtlas, 'regions'> {
	readonly regions: RegionColumns;
}

const schema: v.GenericSchema<unknown, SmallAtlas> = v.object({
	catalogue: catalogueSchema,
	regions: regionColumnsSchema,
	scopes: scopeListSchema
});

/** The small atlas with the texts of one language. Throws LoadError. */
export function loadSmallAtlas(lang: Lang, options: FetchOptions = {}): Promise<SmallAtlas> {
	return fetchJson(localPath('/einbetten/atlas.json', lang), schema, options);
}

/** The municipalities, which the small atlas is without. Throws LoadError. */
export function loadMunicipalities(options: FetchOptions = {}): Promise<RegionList> {
	return fetchJson('/einbetten/gemeinden.json', regionColumnsSchema, options);
}

/** That of an archived edition by its data version, in both languages. Throws LoadError. */
export async function loadArchivedSmallAtlas(edition: string, options: FetchOptions = {}): Promise<SmallAtlas> {
	const url = `${ARCHIVE_URL}/${edition}/atlas.json`;
	const atlas = await fetchJson(url, schema, options);
	ofEdition(edition, url, atlas.catalogue);
	return atlas;
}
