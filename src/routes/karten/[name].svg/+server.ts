import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { staticJson } from '../../static-files.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * Land, lakes and borders of the Kreise of four countries as one picture, for `<use>` in the small maps of profiles: loaded once for
 * all of them. Its colours are those of the page.
 */
export const GET: RequestHandler = () => {
	const { land, lakes, borders, regions, viewBox } = staticJson<SvgGeometry>(svgPath('laender', 'nuts3'));
	const line = 'fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round';
	const content = [
		`<path style="fill:var(--c-land)" d="${land}"/>`,
		`<path style="fill:var(--c-land);stroke:var(--c-border);stroke-width:0.8;vector-effect:non-scaling-stroke" d="${Object.values(regions).join('')}"/>`,
		`<path style="fill:var(--c-water)" d="${lakes}"/>`,
		`<path style="${line};stroke:var(--c-control);stroke-width:1.2" d="${borders}"/>`
	];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g id="grund">${content.join('')}</g></svg>`;
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
