import { DOMParser, type Element } from '@xmldom/xmldom';
import {
	circlePath,
	group,
	linePath,
	rectPath,
	type Anchor,
	type Matrix,
	type Scene,
	type SceneGroup
} from '../domain/scene';

/**
 * The shapes of an SVG text that ECharts has drawn: groups, paths, simple shapes, texts and clip paths with plain attributes. What it doesn't know it
 * leaves out.
 *
 * @throws Error if the text is no XML
 */
export function svgScene(svg: string): SceneGroup {
	const root = new DOMParser({ onError: (level, message) => failOn(level, message) }).parseFromString(
		svg,
		'image/svg+xml'
	).documentElement;
	if (!root) throw new Error('The drawing is empty.');
	const clips = new Map<string, string>();
	for (const clip of root.getElementsByTagName('clipPath')) {
		const shape = elements(clip)[0];
		const d = shape ? shapePath(shape) : null;
		if (d) clips.set(clip.getAttribute('id') ?? '', d);
	}
	return group(elements(root).flatMap((element) => sceneOf(element, clips)));
}

function failOn(level: string, message: string): void {
	if (level !== 'warning') throw new Error(`The drawing is no SVG: ${message}`);
}

function elements(parent: Element): Element[] {
	return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function sceneOf(element: Element, clips: ReadonlyMap<string, string>): Scene[] {
	if (element.tagName === 'defs' || styleOf(element, 'display') === 'none') return [];
	const inner = content(element, clips);
	const transform = matrixOf(element.getAttribute('transform'));
	const clip = clips.get(/#([^)"']+)/.exec(element.getAttribute('clip-path') ?? '')?.[1] ?? '');
	if (!transform && clip === undefined) return inner;
	const moved = transform ? [group(inner, { transform })] : inner;
	return [group(moved, clip === undefined ? {} : { clip })];
}

function content(element: Element, clips: ReadonlyMap<string, string>): Scene[] {
	if (element.tagName === 'g' || element.tagName === 'svg')
		return elements(element).flatMap((child) => sceneOf(child, clips));
	if (element.tagName === 'text') return textOf(element);
	const d = shapePath(element);
	return d === null ? [] : [pathOf(element, d)];
}

function pathOf(element: Element, d: string): Scene {
	const opacity = numberOf(element, 'opacity', 1);
	const [fill, stroke] = [colorOf(element, 'fill', '#000000'), colorOf(element, 'stroke', null)];
	const dash = (styleOf(element, 'stroke-dasharray') ?? '')
		.split(/[ ,]+/)
		.map(Number)
		.filter((value) => value > 0);
	return {
		kind: 'path',
		d,
		...(fill ? { fill: fill.color, fillOpacity: fill.alpha * opacity * numberOf(element, 'fill-opacity', 1) } : {}),
		...(stroke
			? {
					stroke: stroke.color,
					strokeWidth: numberOf(element, 'stroke-width', 1),
					strokeOpacity: stroke.alpha * opacity * numberOf(element, 'stroke-opacity', 1),
					...(dash.length > 0 ? { dash } : {})
				}
			: {})
	};
}

function textOf(element: Element): Scene[] {
	const size = Number.parseFloat(styleOf(element, 'font-size') ?? '12');
	const baseline = styleOf(element, 'dominant-baseline');
	const lift =
		baseline === 'central' || baseline === 'middle'
			? 0.36
			: baseline === 'hanging' || baseline === 'text-before-edge'
				? 0.8
				: 0;
	const anchor = styleOf(element, 'text-anchor');
	const fill = colorOf(element, 'fill', '#000000');
	const halo = colorOf(element, 'stroke', null);
	const isBold = /bold|[6-9]00/.test(styleOf(element, 'font-weight') ?? '');
	const text = element.textContent?.replace(/\s+/g, ' ') ?? '';
	if (text.trim() === '' || !fill) return [];
	return [
		{
			kind: 'text',
			text,
			x: numberOf(element, 'x', 0),
			y: numberOf(element, 'y', 0) + size * lift,
			size,
			weight: isBold ? 600 : 400,
			anchor: (anchor === 'middle' || anchor === 'end' ? anchor : 'start') satisfies Anchor,
			fill: fill.color,
			...(halo ? { halo: halo.color } : {})
		}
	];
}

/** An attribute, or the property of the same name in the style attribute. */
function styleOf(element: Element, name: string): string | null {
	const style = element.getAttribute('style') ?? '';
	const found = style.split(';').find((entry) => entry.split(':')[0]?.trim() === name);
	return found ? found.slice(found.indexOf(':') + 1).trim() : element.getAttribute(name);
}

function numberOf(element: Element, name: string, otherwise: number): number {
	const value = Number.parseFloat(styleOf(element, name) ?? '');
	return Number.isFinite(value) ? value : otherwise;
}

interface Color {
	readonly color: string;
	readonly alpha: number;
}

function colorOf(element: Element, name: string, otherwise: string | null): Color | null {
	const text = styleOf(element, name) ?? otherwise;
	return text === null ? null : parseColor(text);
}

/** `#abc`, `#aabbcc`, `rgb()` and `rgba()` as hex and opacity; null for none and for what is no such colour. */
export function parseColor(text: string): Color | null {
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
	if (short)
		return {
			color: `#${short
				.slice(1)
				.map((digit) => digit + digit)
				.join('')}`,
			alpha: 1
		};
	if (/^#[0-9a-f]{6}$/i.test(text)) return { color: text, alpha: 1 };
	const channels = /^rgba?\(([^)]+)\)$/
		.exec(text)?.[1]
		?.split(/[ ,/]+/)
		.filter((part) => part !== '')
		.map(Number);
	if (!channels || channels.length < 3) return null;
	const alpha = channels[3] ?? 1;
	const hex = channels.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, '0'));
	return alpha === 0 ? null : { color: `#${hex.join('')}`, alpha };
}

/** The outline of a simple shape; null for other elements. */
function shapePath(element: Element): string | null {
	const n = (name: string): number => numberOf(element, name, 0);
	switch (element.tagName) {
		case 'path':
			return element.getAttribute('d');
		case 'rect':
			return rectPath(n('x'), n('y'), n('width'), n('height'));
		case 'circle':
			return circlePath(n('cx'), n('cy'), n('r'));
		case 'line':
			return linePath(n('x1'), n('y1'), n('x2'), n('y2'));
		case 'polyline':
		case 'polygon': {
			const points = (element.getAttribute('points') ?? '')
				.trim()
				.split(/[\s,]+/)
				.map(Number);
			const corners = Array.from(
				{ length: Math.floor(points.length / 2) },
				(_, i) => `${points[2 * i]} ${points[2 * i + 1]}`
			);
			return `M${corners.join('L')}${element.tagName === 'polygon' ? 'z' : ''}`;
		}
		default:
			return null;
	}
}

/** One or more of `matrix`, `translate`, `scale`, `rotate` as one matrix. */
export function matrixOf(text: string | null): Matrix | null {
	if (!text) return null;
	const steps = [...text.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name = '', list = '']): Matrix => {
		const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = list
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		if (name === 'matrix') return [a, b ?? 0, c, d, e, f];
		if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
		if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
		const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)];
		const turned: Matrix = [cos, sin, -sin, cos, 0, 0];
		return b === undefined ? turned : product(product([1, 0, 0, 1, b, c], turned), [1, 0, 0, 1, -b, -c]);
	});
	return steps.reduce(product, [1, 0, 0, 1, 0, 0]);
}

function product(p: Matrix, q: Matrix): Matrix {
	const [a, b, c, d, e, f] = p;
	const [g, h, i, j, k, l] = q;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
