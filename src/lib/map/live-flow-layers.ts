import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from './live-theme';

const FONT = ['Noto Sans Regular'];
const STRONG = ['Noto Sans SemiBold'];

/** What the layers depend on besides the theme. */
export interface FlowLook {
	/** Districts that are home. */
	readonly members: readonly string[];
	/** Partner that has the reader's attention. */
	readonly active: string | null;
	readonly moving: boolean;
}

/** Every layer of the flow map, bottom first, in the look of its SVG twin. */
export function flowLayers(theme: MapTheme, look: FlowLook): LayerSpecification[] {
	return [...ground(theme), ...frames(theme, look), ...flows(theme, look), ...names(theme)];
}

/** `strength` is the share of the colour in per cent, kept as feature state. */
function ground({ water, land, border, rostock, textSoft }: MapTheme): LayerSpecification[] {
	const strength: ExpressionSpecification = ['coalesce', ['feature-state', 'strength'], 0];
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': water } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land } },
		{
			id: 'regions',
			type: 'fill',
			source: 'regions',
			paint: {
				'fill-color': ['interpolate', ['linear'], strength, 0, land, 100, rostock],
				'fill-color-transition': { duration: 0 },
				'fill-antialias': false
			}
		},
		{ id: 'region-borders', type: 'line', source: 'regions', paint: { 'line-color': border, 'line-width': 0.6 } },
		{ id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': water } },
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			paint: { 'line-color': textSoft, 'line-width': 1, 'line-dasharray': [4, 3] }
		}
	];
}

function frames({ outline, surface, focus }: MapTheme, { members, active }: FlowLook): LayerSpecification[] {
	const line = (id: string, codes: readonly string[], color: string, width: number): LayerSpecification => ({
		id,
		type: 'line',
		source: 'regions',
		filter: ['in', ['get', 'code'], ['literal', [...codes]]],
		layout: { 'line-join': 'round' },
		paint: { 'line-color': color, 'line-width': width }
	});
	const activeCodes = active === null ? [] : [active];
	return [
		line('home', members, outline, 0.9),
		line('active-casing', activeCodes, surface, 5),
		line('active', activeCodes, focus, 2.5)
	];
}

function flows({ flow, rostock, surface, outline }: MapTheme, { active, moving }: FlowLook): LayerSpecification[] {
	const faint: ExpressionSpecification = ['match', ['get', 'strength'], 'weak', 0.4, 'medium', 0.85, 1];
	const opacity: ExpressionSpecification =
		active === null ? faint : ['case', ['==', ['get', 'code'], active], 1, ['*', 0.15, faint]];
	return [
		// Behind the colour, or the seam would cover the pointed end.
		{
			id: 'flow-edges',
			type: 'line',
			source: 'flows',
			filter: ['any', ['==', ['get', 'strength'], 'strong'], ['==', ['get', 'tone'], 'loss']],
			paint: {
				'line-color': ['match', ['get', 'tone'], 'loss', flow, surface],
				'line-width': ['match', ['get', 'tone'], 'loss', 2, 1.5],
				'line-opacity': opacity
			}
		},
		{
			id: 'flows',
			type: 'fill',
			source: 'flows',
			paint: {
				'fill-color': ['match', ['get', 'tone'], 'in', rostock, 'loss', surface, flow],
				'fill-opacity': opacity,
				'fill-opacity-transition': { duration: 0 }
			}
		},
		{
			id: 'streams',
			type: 'line',
			source: 'streams',
			layout: { visibility: moving ? 'visible' : 'none', 'line-cap': 'round' },
			paint: { 'line-color': surface, 'line-width': 2.2, 'line-dasharray': [0.1, 6] }
		},
		{
			id: 'here',
			type: 'circle',
			source: 'here',
			paint: {
				'circle-radius': 6,
				'circle-color': surface,
				'circle-stroke-color': outline,
				'circle-stroke-width': 3
			}
		}
	];
}

function names({ text, surface }: MapTheme): LayerSpecification[] {
	const isHome: ExpressionSpecification = ['==', ['get', 'rank'], 0];
	return [
		{
			id: 'partner-names',
			type: 'symbol',
			source: 'partners',
			layout: {
				'text-field': ['get', 'label'],
				'text-font': ['case', isHome, ['literal', STRONG], ['literal', FONT]],
				'text-size': ['case', isHome, 13, 12],
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.7,
				'text-justify': 'auto',
				'symbol-sort-key': ['get', 'order'],
				'text-padding': 2
			},
			paint: { 'text-color': text, 'text-halo-color': surface, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 }
		}
	];
}
