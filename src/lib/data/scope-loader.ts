import * as v from 'valibot';
import type { Catalogue } from '../domain/catalogue';
import type { ScopeList } from '../domain/scope';
import { dataFile } from './catalogue-loader';
import { fetchJson, type FetchOptions } from './fetch-file';

const content = v.object({
	regions: v.array(v.string()),
	bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
	layers: v.array(v.string())
});

/** Content of `geo/scopes.json`. */
export const scopeListSchema: v.GenericSchema<unknown, ScopeList> = v.object({
	'regiopolregion.nuts3': content,
	'regiopolregion.lau': content,
	'metropolen.nuts3': content,
	'metropolen.lau': content,
	'laender.nuts3': content,
	'laender.lau': content
});

/** Which regions belong to which map scope. Throws LoadError. */
export function loadScopes(catalogue: Catalogue, options: FetchOptions = {}): Promise<ScopeList> {
	return fetchJson(dataFile(catalogue.files, 'geo/scopes.json').url, scopeListSchema, options);
}
