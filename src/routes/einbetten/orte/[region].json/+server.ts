import { error } from '@sveltejs/kit';
import { serializeSteps } from '$lib/data/pack-slice';
import type { Catalogue } from '$lib/domain/catalogue';
import { onlyRegion } from '$lib/domain/cut-slice';
import type { Slice } from '$lib/domain/slice';
import { staticJson } from '../../../static-files.server';
import { farPlaces } from '../../embed-places.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...farPlaces().places].map((region) => ({ region }));

/** All figures of one Kreis, for a comparison in an embed that names it: one row of each indicator's slice. */
export const GET: RequestHandler = ({ params: { region } }) => {
	if (!farPlaces().places.has(region)) error(404);
	const { indicators } = staticJson<Catalogue>('data/catalogue.json');
	const slices = indicators.flatMap(({ coverage }) => {
		if (!coverage.nuts3) return [];
		const slice = onlyRegion(staticJson<Slice>(coverage.nuts3.slice.slice(1)), region);
		return slice ? [serializeSteps(slice).trim()] : [];
	});
	return new Response(`{"region":${JSON.stringify(region)},"slices":[${slices.join(',')}]}\n`, {
		headers: { 'Content-Type': 'application/json' }
	});
};
