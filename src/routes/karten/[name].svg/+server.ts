import { error } from '@sveltejs/kit';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { partsWithin, type Box } from '$lib/map/path-parts';
import { placeOnMap } from '../../[[lang=lang]]/profil/[region]/place-on-map.server';
import { buildAtlas, staticJson } from '../../static-files.server';
import { regionsByGround, WHOLE_GROUND } from '../grounds.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[WHOLE_GROUND, ...regionsByGround(buildAtlas().places.regions).keys()].map((name) => ({ name }));

/**
 * Land, lakes and borders of the Kreise of four countries as one picture, for `<use>` in the small maps of profiles: loaded once for
 * all of them. Its colours are those of the page. Grounds of a Land hold what its places' maps show.
 */
export const GET: RequestHandler = ({ params: { name } }) => {
	const { land, lakes, borders, regions, viewBox } = staticJson<SvgGeometry>(svgPath('laender', 'nuts3'));
	const { places } = buildAtlas();
	const drawnOn = regionsByGround(places.regions).get(name);
	if (!drawnOn && name !== WHOLE_GROUND) error(404);
	const seen = drawnOn?.flatMap((region) => boxOf(placeOnMap(region, places)?.viewBox));
	const part = (path: string): string => (seen ? partsWithin(path, seen) : path);
	const line = 'fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round';
	const content = [
		`<path style="fill:var(--c-land)" d="${part(land)}"/>`,
		`<path style="fill:var(--c-land);stroke:var(--c-border);stroke-width:0.8;vector-effect:non-scaling-stroke" d="${Object.values(regions).map(part).join('')}"/>`,
		`<path style="fill:var(--c-water)" d="${part(lakes)}"/>`,
		`<path style="${line};stroke:var(--c-control);stroke-width:1.2" d="${part(borders)}"/>`
	];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g id="grund">${content.join('')}</g></svg>`;
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

function boxOf(viewBox: string | undefined): Box[] {
	const [left, top, width, height] = viewBox?.split(' ').map(Number) ?? [];
	if (left === undefined || top === undefined || width === undefined || height === undefined) return [];
	return [{ left, top, right: left + width, bottom: top + height }];
}
