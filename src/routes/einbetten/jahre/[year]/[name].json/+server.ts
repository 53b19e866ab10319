import { error, json } from '@sveltejs/kit';
import { columnOf } from '$lib/data/kreis-columns';
import type { Catalogue } from '$lib/domain/catalogue';
import type { Slice } from '$lib/domain/slice';
import { staticJson } from '../../../../static-files.server';
import { farPlaces } from '../../../embed-places.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Names of the slices of Kreise, as their addresses have them. */
function names(): string[] {
	const { indicators } = staticJson<Catalogue>('data/catalogue.json');
	return indicators.flatMap(({ coverage }) => coverage.nuts3?.slice.replace(/^.*\/(.*)\.json$/, '$1') ?? []);
}

const sliceOf = (name: string): Slice => staticJson<Slice>(`slices/${name}.json`);

export const entries: EntryGenerator = () =>
	names().flatMap((name) => sliceOf(name).years.map((year) => ({ year: String(year), name })));

/** What a comparison with all Kreise needs of one indicator in one year, of Kreise that are no peers. */
export const GET: RequestHandler = ({ params: { year, name } }) => {
	const slice = names().includes(name) ? sliceOf(name) : null;
	const column = slice?.years.find((one) => String(one) === year);
	if (!slice || column === undefined) error(404);
	return json(columnOf(slice, column, farPlaces().kreise));
};
