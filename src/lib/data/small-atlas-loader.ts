import * as v from 'valibot';
import { localPath, type Lang } from '../i18n/lang';
import type { Catalogue, RegionList } from '../domain/catalogue';
import type { ScopeList } from '../domain/scope';
import { ofEdition } from './catalogue-loader';
import { catalogueSchema, regionListSchema } from './catalogue-schema';
import { ARCHIVE_URL } from './edition-loader';
import { fetchJson, type FetchOptions } from './fetch-file';
import { scopeListSchema } from './scope-loader';

/** What embeds know of the atlas: no definitions, no municipalities, half the bytes. */
export interface SmallAtlas {
	readonly catalogue: Catalogue;
	readonly regions: RegionList;
	readonly scopes: ScopeList;
}

const schema: v.GenericSchema<unknown, SmallAtlas> = v.object({
	catalogue: catalogueSchema,
	regions: regionListSchema,
	scopes: scopeListSchema
});

/** The small atlas with the texts of one language. Throws LoadError. */
export function loadSmallAtlas(lang: Lang, options: FetchOptions = {}): Promise<SmallAtlas> {
	return fetchJson(localPath('/einbetten/atlas.json', lang), schema, options);
}

/** That of an archived edition by its data version, in both languages. Throws LoadError. */
export async function loadArchivedSmallAtlas(edition: string, options: FetchOptions = {}): Promise<SmallAtlas> {
	const url = `${ARCHIVE_URL}/${edition}/atlas.json`;
	const atlas = await fetchJson(url, schema, options);
	ofEdition(edition, url, atlas.catalogue);
	return atlas;
}
