import { json } from '@sveltejs/kit';
import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import type { ScopeList } from '$lib/domain/scope';
import { inOneLanguage, withoutDefinitions, withoutMunicipalities } from '$lib/domain/small-atlas';
import type { SmallAtlas } from '$lib/data/small-atlas-loader';
import { staticJson } from '../../../static-files.server';
import { languageOf } from '../../language';
import { bothLanguages } from '../both-languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = bothLanguages;

/** Catalogue, regions and scopes as far as embeds need them. */
export const GET: RequestHandler = ({ params }) => {
	const catalogue = withoutDefinitions(staticJson<Catalogue>('data/catalogue.json'));
	const small: SmallAtlas = {
		catalogue: inOneLanguage(catalogue, languageOf(params.lang)),
		regions: withoutMunicipalities(staticJson<RegionList>('data/regions.json')),
		scopes: staticJson<ScopeList>('geo/scopes.json')
	};
	return json(small);
};
