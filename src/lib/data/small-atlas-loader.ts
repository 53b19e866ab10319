import * as v from 'valibot';
import { localPath, type Lang } from '../i18n/lang';
import type { Catalogue, RegionList } from '../domain/catalogue';
import type { RegionColumns } from '../domain/region-columns';
import type { Slice } from '../domain/slice';
import type { ScopeList } from '../domain/scope';
import { ofEdition } from './catalogue-loader';
import { catalogueSchema } from './catalogue-schema';
import { regionColumnsSchema } from './region-columns-schema';
import { ARCHIVE_URL } from './edition-loader';
import { LoadError } from './load-error';
import { sliceSchema } from './slice-schema';
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

const placeSchema = v.strictObject({ region: v.string(), slices: v.array(sliceSchema) });

/** All figures of one Kreis that extents leave out, a slice of one row for each indicator. Throws LoadError. */
export async function loadPlace(region: string, options: FetchOptions = {}): Promise<readonly Slice[]> {
	const url = `/einbetten/orte/${region}.json`;
	const { slices } = await fetchJson(url, placeSchema, options);
	if (slices.every(({ regions }) => regions.join() === region)) return slices;
	throw new LoadError('invalid', url, `${url} holds figures of other places than ${region}.`);
}

/** That of an archived edition by its data version, in both languages. Throws LoadError. */
export async function loadArchivedSmallAtlas(edition: string, options: FetchOptions = {}): Promise<SmallAtlas> {
	const url = `${ARCHIVE_URL}/${edition}/atlas.json`;
	const atlas = await fetchJson(url, schema, options);
	ofEdition(edition, url, atlas.catalogue);
	return atlas;
}
