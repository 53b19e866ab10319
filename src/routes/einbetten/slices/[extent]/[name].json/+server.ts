import { error } from '@sveltejs/kit';
import { serializeSlice } from '$lib/data/pack-slice';
import { cutSlice } from '$lib/domain/cut-slice';
import { CUT_EXTENTS } from '$lib/domain/embed-slices';
import type { FundingIndex } from '$lib/domain/funding-slice';
import type { Slice } from '$lib/domain/slice';
import { buildAtlas, staticJson } from '../../../../static-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Name of the file of each indicator's slice, without ending. */
function names(): string[] {
	return buildAtlas().catalogue.indicators.flatMap(({ coverage: { nuts3 } }) =>
		nuts3 ? [nuts3.slice.replace(/^.*\//, '').replace(/\.json$/, '')] : []
	);
}

export const entries: EntryGenerator = () => CUT_EXTENTS.flatMap((extent) => names().map((name) => ({ extent, name })));

/** The figures of an indicator as far as embeds need them: near ones a quarter of the bytes, those of groups and peers a tenth. */
export const GET: RequestHandler = ({ params: { extent: asked, name } }) => {
	const extent = CUT_EXTENTS.find((known) => known === asked);
	if (!extent || !names().includes(name)) error(404);
	const { places, scopes, catalogue } = buildAtlas();
	const { layers } = staticJson<FundingIndex>('data/funding.json');
	const around = { regions: [...places.regions.values()], scopes, groups: catalogue.groups };
	return new Response(serializeSlice(cutSlice(extent, staticJson<Slice>(`slices/${name}.json`), around, layers)), {
		headers: { 'Content-Type': 'application/json' }
	});
};
