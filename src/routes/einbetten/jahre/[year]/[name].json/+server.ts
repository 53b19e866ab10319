import { error, json } from '@sveltejs/kit';
import { columnOf } from '$lib/data/kreis-columns';
import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import { columnAddress, farKreise } from '$lib/domain/embed-slices';
import type { ScopeList } from '$lib/domain/scope';
import type { Slice } from '$lib/domain/slice';
import { staticJson } from '../../../../static-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Slices of Kreise by the addresses of their columns. */
function columns(): Map<string, { readonly slice: Slice; readonly year: number }> {
	const { indicators } = staticJson<Catalogue>('data/catalogue.json');
	return new Map(
		indicators.flatMap(({ coverage }) => {
			if (!coverage.nuts3) return [];
			const address = coverage.nuts3.slice;
			const slice = staticJson<Slice>(address.slice(1));
			return slice.years.map((year) => [columnAddress(address, year), { slice, year }] as const);
		})
	);
}

export const entries: EntryGenerator = () =>
	[...columns().keys()].map((address) => {
		const [, year = '', name = ''] = /\/(\d+)\/([^/]+)\.json$/.exec(address) ?? [];
		return { year, name };
	});

/** What a comparison with all Kreise needs of one indicator in one year, of Kreise that are no peers. */
export const GET: RequestHandler = ({ url }) => {
	const column = columns().get(url.pathname);
	if (!column) error(404);
	const { groups } = staticJson<Catalogue>('data/catalogue.json');
	const kreise = farKreise({
		regions: staticJson<RegionList>('data/regions.json'),
		scopes: staticJson<ScopeList>('geo/scopes.json'),
		groups
	});
	return json(columnOf(column.slice, column.year, kreise));
};
