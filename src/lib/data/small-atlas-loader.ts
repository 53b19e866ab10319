import * as v from 'valibot';
import type { Catalogue, RegionList } from '../domain/catalogue';
import type { ScopeList } from '../domain/scope';
import { catalogueSchema, regionListSchema } from './catalogue-schema';
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

/** Throws LoadError. */
export function loadSmallAtlas(options: FetchOptions = {}): Promise<SmallAtlas> {
	return fetchJson(SMALL_ATLAS_URL, schema, options);
}
