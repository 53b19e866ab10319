import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { MARKS } from './live-patterns';
import type { MapTheme } from './live-theme';
import { HOME } from './outlines';

const FONT = ['Noto Sans Regular'];
const STRONG = ['Noto Sans SemiBold'];

function state(name: string): ExpressionSpecification {
	return ['feature-state', name];
}

function stateColor(name: string, otherwise: string): ExpressionSpecification {
	return ['to-color', ['coalesce', state(name), otherwise]];
}

/** Every layer, bottom first, in the same look as the SVG map. */
export function mapLayers(theme: MapTheme): LayerSpecification[] {
	return [...ground(theme), ...regions(theme), ...lines(theme), ...emphasis(theme), ...symbols(theme), ...names(theme)];
}

function ground({ water, land }: MapTheme): LayerSpecification[] {
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': water } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land } }
	];
}

function regions({ land, border, water }: MapTheme): LayerSpecification[] {
	const fill: LayerSpecification = {
		id: 'regions',
		type: 'fill',
		source: 'regions',
		paint: {
			'fill-color': stateColor('color', land),
			'fill-color-transition': { duration: 0 },
			'fill-antialias': false
		}
	};
	const marks = MARKS.map((mark): LayerSpecification => ({
		id: `marks-${mark}`,
		type: 'fill',
		source: 'marked',
		filter: ['==', ['get', 'mark'], mark],
		paint: { 'fill-pattern': mark, 'fill-antialias': false }
	}));
	return [
		fill,
		...marks,
		{ id: 'region-borders', type: 'line', source: 'regions', paint: { 'line-color': border, 'line-width': 0.6 } },
		{ id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': water } }
	];
}

function lines({ textSoft, surface, outlines }: MapTheme): LayerSpecification[] {
	const color: ExpressionSpecification = [
		'match',
		['get', 'code'],
		...(Object.entries(outlines).flat() as [string, string]),
		'transparent'
	];
	const isHome: ExpressionSpecification = ['==', ['get', 'code'], HOME];
	return [
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			paint: { 'line-color': textSoft, 'line-width': 1, 'line-dasharray': [4, 3] }
		},
		{
			id: 'outline-casing',
			type: 'line',
			source: 'outlines',
			filter: isHome,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': surface, 'line-width': 4.5, 'line-opacity': 0.75 }
		},
		{
			id: 'outlines',
			type: 'line',
			source: 'outlines',
			layout: { 'line-join': 'round', 'line-sort-key': ['case', isHome, 1, 0] },
			paint: { 'line-color': color, 'line-width': ['case', isHome, 2.5, 1.6] }
		}
	];
}

/** Selection, hover and keyboard focus: one pair of line layers per source, steered by feature state. */
function emphasis({ surface }: MapTheme): LayerSpecification[] {
	return ['outlines', 'regions'].flatMap((source): LayerSpecification[] => [
		{
			id: `emphasis-casing-${source}`,
			type: 'line',
			source,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': surface, 'line-opacity': 0.75, 'line-width': ['coalesce', state('casing'), 0] }
		},
		{
			id: `emphasis-${source}`,
			type: 'line',
			source,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': stateColor('ring', 'transparent'), 'line-width': ['coalesce', state('width'), 0] }
		}
	]);
}

function symbols({ accent, negative, surface, outline }: MapTheme): LayerSpecification[] {
	const hovered: ExpressionSpecification = ['boolean', state('hovered'), false];
	const isNegative: ExpressionSpecification = ['boolean', state('negative'), false];
	return [
		{
			id: 'symbols',
			type: 'circle',
			source: 'points',
			paint: {
				'circle-radius': ['coalesce', state('r'), 0],
				'circle-radius-transition': { duration: 0 },
				'circle-color': ['case', isNegative, surface, accent],
				'circle-opacity': ['case', isNegative, 0.35, hovered, 0.9, 0.62],
				'circle-stroke-color': ['case', hovered, outline, isNegative, negative, surface],
				'circle-stroke-width': ['case', ['>', ['coalesce', state('r'), 0], 0], ['case', isNegative, 2, 1], 0]
			}
		}
	];
}

function names({ text, surface }: MapTheme): LayerSpecification[] {
	const large: ExpressionSpecification = ['<=', ['get', 'rank'], 1];
	const shown: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 7, 3, 8, 4]];
	return [
		{
			id: 'place-names',
			type: 'symbol',
			source: 'places',
			filter: shown,
			layout: {
				'text-field': ['get', 'label'],
				'text-font': ['case', large, ['literal', STRONG], ['literal', FONT]],
				'text-size': ['case', large, 13, 12],
				'icon-image': ['case', large, 'dot-large', 'dot'],
				'text-variable-anchor': ['left', 'right'],
				'text-radial-offset': 0.5,
				'text-justify': 'auto',
				'symbol-sort-key': ['get', 'order'],
				'text-padding': 1
			},
			paint: { 'text-color': text, 'text-halo-color': surface, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 }
		}
	];
}
