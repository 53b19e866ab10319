import { error } from '@sveltejs/kit';
import { serializeSteps } from '$lib/data/pack-slice';
import type { Catalogue } from '$lib/domain/catalogue';
import { cutSlice } from '$lib/domain/cut-slice';
import { CUT_EXTENTS } from '$lib/domain/embed-slices';
import { LEVELS, type Level } from '$lib/domain/region';
import type { Slice } from '$lib/domain/slice';
import { staticJson } from '../../../../static-files.server';
import { embedPlaces } from '../../../embed-places.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Name of the file of each indicator's slice at a level, without ending. */
function names(level: Level): string[] {
	return staticJson<Catalogue>('data/catalogue.json').indicators.flatMap(({ coverage }) => {
		const slice = coverage[level]?.slice;
		return slice ? [slice.replace(/^.*\//, '').replace(/\.json$/, '')] : [];
	});
}

export const entries: EntryGenerator = () => [
	...LEVELS.flatMap(names).map((name) => ({ extent: 'whole', name })),
	...CUT_EXTENTS.flatMap((extent) => names('nuts3').map((name) => ({ extent, name })))
];

/** The figures of an indicator as embeds load them: near ones a quarter of the bytes, those of groups and peers a tenth, whole ones three quarters. */
export const GET: RequestHandler = ({ params: { extent: asked, name } }) => {
	const extent = CUT_EXTENTS.find((known) => known === asked);
	if ((!extent && asked !== 'whole') || !LEVELS.some((level) => names(level).includes(name))) error(404);
	const slice = staticJson<Slice>(`slices/${name}.json`);
	return new Response(serializeSteps(extent ? cutSlice(extent, slice, embedPlaces()) : slice), {
		headers: { 'Content-Type': 'application/json' }
	});
};
