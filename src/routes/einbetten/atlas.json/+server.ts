import { json } from '@sveltejs/kit';
import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import type { ScopeList } from '$lib/domain/scope';
import { withoutDefinitions, withoutMunicipalities } from '$lib/domain/small-atlas';
import type { SmallAtlas } from '$lib/data/small-atlas-loader';
import { staticJson } from '../../static-files.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Catalogue, regions and scopes as far as embeds need them. */
export const GET: RequestHandler = () => {
	const small: SmallAtlas = {
		catalogue: withoutDefinitions(staticJson<Catalogue>('data/catalogue.json')),
		regions: withoutMunicipalities(staticJson<RegionList>('data/regions.json')),
		scopes: staticJson<ScopeList>('geo/scopes.json')
	};
	return json(small);
};
