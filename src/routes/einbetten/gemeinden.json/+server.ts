import { json } from '@sveltejs/kit';
import type { RegionList } from '$lib/domain/catalogue';
import { regionColumns } from '$lib/domain/region-columns';
import { municipalitiesOf } from '$lib/domain/small-atlas';
import { staticJson } from '../../static-files.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The municipalities, for embeds that name one. */
export const GET: RequestHandler = () =>
	json(regionColumns(municipalitiesOf(staticJson<RegionList>('data/regions.json'))));
