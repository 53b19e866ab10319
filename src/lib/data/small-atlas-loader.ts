import * as v from 'valibot';
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

const SMALL_ATLAS_URL = '/einbetten/atlas.json';

const schema: v.GenericSchema<unknown, SmallAtlas> = v.object({
	catalogue: catalogueSchema,
	regions: regionListSchema,
	scopes: scopeListSchema
});

/** Today's, or that of an archived edition by its data version. Throws LoadError. */
export async function loadSmallAtlas(options: FetchOptions = {}, edition: string | null = null): Promise<SmallAtlas> {
	if (edition === null) return fetchJson(SMALL_ATLAS_URL, schema, options);
	const url = `${ARCHIVE_URL}/${edition}/atlas.json`;
	const atlas = await fetchJson(url, schema, options);
	ofEdition(edition, url, atlas.catalogue);
	return atlas;
}
