import { json } from '@sveltejs/kit';
import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import type { ScopeList } from '$lib/domain/scope';
import { regionColumns } from '$lib/domain/region-columns';
import {
	inOneLanguage,
	withoutDefinitions,
	withoutMunicipalities,
	withoutParquet,
	withoutTables,
	withSmallDrawings
} from '$lib/domain/small-atlas';
import type { SmallAtlasFile } from '$lib/data/small-atlas-loader';
import { staticJson } from '../../../static-files.server';
import { languageOf } from '../../language';
import { bothLanguages } from '../both-languages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = bothLanguages;

/** Catalogue, regions and scopes as far as embeds need them. */
export const GET: RequestHandler = ({ params }) => {
	const { files, ...catalogue } = withoutTables(withoutDefinitions(staticJson<Catalogue>('data/catalogue.json')));
	const small: SmallAtlasFile = {
		catalogue: inOneLanguage(
			{ ...catalogue, files: withSmallDrawings(withoutParquet(files)) },
			languageOf(params.lang)
		),
		regions: regionColumns(withoutMunicipalities(staticJson<RegionList>('data/regions.json'))),
		scopes: staticJson<ScopeList>('geo/scopes.json')
	};
	return json(small);
};
