import { circlePath, group, linePath, rectPath, type Matrix, type Scene, type SceneGroup } from '../domain/scene';
import { hatching, type HatchMark } from '../domain/scene-hatching';
import { parseColor } from './svg-scene';

/** A drawing taken from the page. */
export interface TakenDrawing {
	readonly scene: SceneGroup;
	/** Pixels on the page. */
	readonly width: number;
	readonly height: number;
}

/** Noto Sans: height of the letters above the base line, and of a line's box, in sizes. */
const [ASCENT, LINE_BOX] = [1.069, 1.362];

/** Parts of the page that are no drawing: what is hidden, and what one only needs on a screen. */
const LEFT_OUT = 'select, input, textarea, progress, dialog, canvas, .no-print, .visually-hidden, [data-no-export]';

/**
 * What an element of the page shows, as shapes: backgrounds, borders, texts and SVG drawings as the browser has laid them out, in the light scheme and
 * with scrolled parts at full length. For drawings that exist as HTML; canvases are left out. The page is changed for the moment of reading only,
 * and never painted that way.
 */
export function takeDrawing(element: HTMLElement): TakenDrawing {
	const restore = prepare(element);
	try {
		const box = element.getBoundingClientRect();
		const origin = { x: box.left, y: box.top };
		const height = Math.max(box.height, element.scrollHeight);
		return { scene: group(elementScenes(element, origin)), width: box.width, height };
	} finally {
		restore();
	}
}

interface Origin {
	readonly x: number;
	readonly y: number;
}

/** Light scheme, nothing scrolled away, nothing left out of the layout; returns what undoes it. */
function prepare(element: HTMLElement): () => void {
	const root = document.documentElement;
	const theme = root.dataset['theme'];
	root.dataset['theme'] = 'light';
	const undo: (() => void)[] = [];
	const change = (one: HTMLElement, styles: Readonly<Record<string, string>>): void => {
		const before = one.getAttribute('style');
		for (const [name, value] of Object.entries(styles)) one.style.setProperty(name, value, 'important');
		undo.push(() => (before === null ? one.removeAttribute('style') : one.setAttribute('style', before)));
	};
	for (let up: HTMLElement | null = element; up; up = up.parentElement)
		if (getComputedStyle(up).contentVisibility !== 'visible') change(up, { 'content-visibility': 'visible' });
	for (const one of element.querySelectorAll<HTMLElement>('*')) {
		if (!(one instanceof HTMLElement)) continue;
		const { overflowY, overflowX, transitionDuration } = getComputedStyle(one);
		const scrolls = [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
		if (scrolls) change(one, { overflow: 'visible', 'max-height': 'none' });
		if (transitionDuration !== '0s') change(one, { transition: 'none' });
	}
	return () => {
		for (const step of undo.reverse()) step();
		if (theme === undefined) delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
	};
}

function elementScenes(element: Element, origin: Origin): Scene[] {
	if (element.matches(LEFT_OUT)) return [];
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0) return [];
	if (element instanceof SVGSVGElement) return svgScenes(element, origin);
	const inner = [...element.childNodes].flatMap((node) => {
		if (node instanceof Element) return elementScenes(node, origin);
		return node instanceof Text ? textScenes(node, style, origin) : [];
	});
	const isControl = element instanceof HTMLButtonElement;
	return [...(isControl ? [] : boxScenes(element, style, origin)), ...inner];
}

function boxScenes(element: Element, style: CSSStyleDeclaration, origin: Origin): Scene[] {
	const rect = element.getBoundingClientRect();
	const [x, y, right, bottom] = [
		rect.left - origin.x,
		rect.top - origin.y,
		rect.right - origin.x,
		rect.bottom - origin.y
	];
	const scenes: Scene[] = [];
	const fill = cssColor(style.backgroundColor);
	if (fill && rect.width > 0 && rect.height > 0) {
		const isRound = style.borderTopLeftRadius === '50%';
		const d = isRound
			? circlePath((x + right) / 2, (y + bottom) / 2, rect.width / 2)
			: rectPath(x, y, rect.width, rect.height);
		scenes.push({ kind: 'path', d, fill: fill.color, fillOpacity: fill.alpha });
	}
	const edges = [
		['Top', x, y, right, y],
		['Right', right, y, right, bottom],
		['Bottom', x, bottom, right, bottom],
		['Left', x, y, x, bottom]
	] as const;
	for (const [edge, x1, y1, x2, y2] of edges) {
		const width = Number.parseFloat(style[`border${edge}Width`]);
		const line = style[`border${edge}Style`];
		const stroke = cssColor(style[`border${edge}Color`]);
		if (!(width > 0) || line === 'none' || line === 'hidden' || !stroke) continue;
		const dash = line === 'dashed' ? [width * 2, width * 2] : line === 'dotted' ? [width, width] : [];
		scenes.push({
			kind: 'path',
			d: linePath(x1, y1, x2, y2),
			stroke: stroke.color,
			strokeOpacity: stroke.alpha,
			strokeWidth: width,
			dash
		});
	}
	return scenes;
}

/** A text node line by line, as the browser has broken it. */
function textScenes(node: Text, style: CSSStyleDeclaration, origin: Origin): Scene[] {
	const size = Number.parseFloat(style.fontSize);
	const fill = cssColor(style.color);
	if (!fill || node.data.trim() === '') return [];
	const lines: { text: string; left: number; top: number; height: number }[] = [];
	const range = document.createRange();
	for (const match of node.data.matchAll(/\S+/g)) {
		range.setStart(node, match.index);
		range.setEnd(node, match.index + match[0].length);
		const [rect] = range.getClientRects();
		if (!rect || rect.width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.top - rect.top) < size / 3) last.text += ` ${match[0]}`;
		else lines.push({ text: match[0], left: rect.left, top: rect.top, height: rect.height });
	}
	return lines.map(({ text, left, top, height }): Scene => ({
		kind: 'text',
		text: style.textTransform === 'uppercase' ? text.toUpperCase() : text,
		x: left - origin.x,
		y:
			top -
			origin.y +
			(ASCENT / LINE_BOX) * Math.min(height, size * LINE_BOX) +
			Math.max(0, height - size * LINE_BOX) / 2,
		size,
		weight: Number(style.fontWeight) >= 600 ? 600 : 400,
		fill: fill.color
	}));
}

function svgScenes(svg: SVGSVGElement, origin: Origin): Scene[] {
	return [...svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, ellipse, line, polyline, polygon, text')]
		.filter((shape) => !shape.closest('defs, clipPath, mask, pattern'))
		.flatMap((shape) => shapeScenes(shape, origin));
}

function shapeScenes(shape: SVGGraphicsElement, origin: Origin): Scene[] {
	const style = getComputedStyle(shape);
	const ctm = shape.getScreenCTM();
	if (!ctm || style.display === 'none' || style.visibility === 'hidden') return [];
	const transform: Matrix = [ctm.a, ctm.b, ctm.c, ctm.d, ctm.e - origin.x, ctm.f - origin.y];
	const opacity = opacityOf(shape);
	if (opacity === 0) return [];
	if (shape instanceof SVGTextElement) return [group(svgText(shape, style), { transform })];
	const d = outlineOf(shape);
	if (d === null || d === '') return [];
	const scale = Math.sqrt(Math.abs(ctm.a * ctm.d - ctm.b * ctm.c)) || 1;
	const mark = /-(missing|secret|not_applicable)["')]/.exec(style.fill)?.[1] as HatchMark | undefined;
	const fill = cssColor(style.fill);
	const stroke = cssColor(style.stroke);
	const width = Number.parseFloat(style.strokeWidth) / (style.vectorEffect === 'non-scaling-stroke' ? scale : 1);
	const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat);
	const path: Scene = {
		kind: 'path',
		d,
		...(fill ? { fill: fill.color, fillOpacity: fill.alpha * opacity * Number(style.fillOpacity) } : {}),
		...(mark ? { fill: '#e6e9e4' } : {}),
		...(stroke && width > 0
			? {
					stroke: stroke.color,
					strokeOpacity: stroke.alpha * opacity * Number(style.strokeOpacity),
					strokeWidth: width,
					dash: dash.filter((value) => value > 0)
				}
			: {})
	};
	const box = shape.getBBox();
	const hatched = mark ? [hatching(d, mark, { width: box.x + box.width, height: box.y + box.height }, 1 / scale)] : [];
	return [group([path, ...hatched], { transform })];
}

function svgText(text: SVGTextElement, style: CSSStyleDeclaration): Scene[] {
	const size = Number.parseFloat(style.fontSize);
	const fill = cssColor(style.fill);
	const content = text.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	if (!fill || content === '' || text.getNumberOfChars() === 0) return [];
	// Where the browser has begun to write, whatever anchor and base line say.
	const start = text.getStartPositionOfChar(0);
	const lift = style.dominantBaseline === 'central' || style.dominantBaseline === 'middle' ? size * 0.36 : 0;
	const y = Number.parseFloat(text.getAttribute('y') ?? '0') || 0;
	const halo = cssColor(style.stroke);
	return [
		{
			kind: 'text',
			text: content,
			x: start.x,
			y: lift > 0 ? y + lift : start.y,
			size,
			weight: Number(style.fontWeight) >= 600 ? 600 : 400,
			fill: fill.color,
			...(halo ? { halo: halo.color } : {})
		}
	];
}

/** Opacities of an element and all around it, multiplied. */
function opacityOf(element: Element): number {
	let opacity = 1;
	for (let up: Element | null = element; up && !(up instanceof HTMLElement); up = up.parentElement)
		opacity *= Number(getComputedStyle(up).opacity);
	return opacity;
}

function outlineOf(shape: SVGGraphicsElement): string | null {
	const n = (name: string): number => Number.parseFloat(shape.getAttribute(name) ?? '0') || 0;
	switch (shape.tagName) {
		case 'path':
			return shape.getAttribute('d');
		case 'rect':
			return shape instanceof SVGRectElement
				? rectPath(shape.x.baseVal.value, shape.y.baseVal.value, shape.width.baseVal.value, shape.height.baseVal.value)
				: null;
		case 'circle':
			return shape instanceof SVGCircleElement
				? circlePath(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value)
				: null;
		case 'line':
			return shape instanceof SVGLineElement
				? linePath(shape.x1.baseVal.value, shape.y1.baseVal.value, shape.x2.baseVal.value, shape.y2.baseVal.value)
				: null;
		case 'ellipse':
			return circlePath(n('cx'), n('cy'), n('rx'));
		default: {
			const points = [...(shape as SVGPolylineElement).points].map(({ x, y }) => `${x} ${y}`);
			return `M${points.join('L')}${shape.tagName === 'polygon' ? 'z' : ''}`;
		}
	}
}

/** A computed colour as hex and opacity; null for none. */
function cssColor(text: string): { readonly color: string; readonly alpha: number } | null {
	if (text === 'none' || text === 'transparent') return null;
	const mixed = /^color\(srgb ([^)]+)\)$/.exec(text)?.[1];
	if (!mixed) return parseColor(text);
	const [r = 0, g = 0, b = 0, alpha = 1] = mixed.split(/[ /]+/).map(Number);
	return parseColor(`rgba(${[r, g, b].map((value) => Math.round(value * 255)).join(',')},${alpha})`);
}
