import { error } from '@sveltejs/kit';
import { serializeSlice } from '$lib/data/pack-slice';
import type { Slice } from '$lib/domain/slice';
import { farRegions, nearAddress, nearSlice } from '$lib/domain/small-atlas';
import { buildAtlas, staticJson } from '../../../static-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Name of the file of each indicator's slice, without ending. */
function names(): string[] {
	return buildAtlas().catalogue.indicators.flatMap(({ coverage: { nuts3 } }) =>
		nuts3
			? [
					nearAddress(nuts3.slice)
						.replace(/^.*\//, '')
						.replace(/\.json$/, '')
				]
			: []
	);
}

export const entries: EntryGenerator = () => names().map((name) => ({ name }));

/** The figures of an indicator without the far regions, for embeds: a quarter of the bytes. */
export const GET: RequestHandler = ({ params: { name } }) => {
	if (!names().includes(name)) error(404);
	const { places, scopes, catalogue } = buildAtlas();
	const far = farRegions({ regions: [...places.regions.values()], scopes, groups: catalogue.groups });
	return new Response(serializeSlice(nearSlice(staticJson<Slice>(`slices/${name}.json`), far)), {
		headers: { 'Content-Type': 'application/json' }
	});
};
