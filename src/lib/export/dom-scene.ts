import { circlePath, group, linePath, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import { cssColor, svgScenes, type Origin } from './dom-shapes';

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

/** Of those, the ones that leave no gap. */
const NO_PLACE = '[data-no-export]';

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
		const width = Math.max(box.width, element.scrollWidth);
		return { scene: group(elementScenes(element, origin)), width, height: heightOf(element, box) };
	} finally {
		restore();
	}
}

/** As far down as there is something: a card beside a higher one is empty below. */
function heightOf(element: HTMLElement, box: DOMRect): number {
	const bottoms = [...element.children].map((child) => child.getBoundingClientRect().bottom - box.top);
	const filled = bottoms.length === 0 ? box.height : Math.max(...bottoms);
	return element.scrollHeight > Math.ceil(box.height) ? element.scrollHeight : Math.min(filled, box.height);
}

/** Light scheme, nothing scrolled away, nothing left out of the layout but what isn't exported; returns what undoes it. */
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
		if (one.matches(NO_PLACE)) {
			change(one, { display: 'none' });
			continue;
		}
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
	// What is folded up has no place in the layout.
	const isFolded = element instanceof HTMLDetailsElement && !element.open;
	const inner = [...element.childNodes].flatMap((node) => {
		if (isFolded && !(node instanceof HTMLElement && node.tagName === 'SUMMARY')) return [];
		if (node instanceof Element) return elementScenes(node, origin);
		return node instanceof Text ? textScenes(node, style, origin) : [];
	});
	const isControl = element instanceof HTMLButtonElement;
	return [...(isControl ? [] : boxScenes(element, style, origin)), ...cutOff(inner, element, style, origin)];
}

/** What an element hides beyond its edges, as a map does the land around its section, stays out of the drawing too. */
function cutOff(inner: Scene[], element: Element, { overflowX, overflowY }: CSSStyleDeclaration, origin: Origin) {
	const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
	if (!hides || inner.length === 0) return inner;
	const { left, top, width, height } = element.getBoundingClientRect();
	return [group(inner, { clip: rectPath(left - origin.x, top - origin.y, width, height) })];
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
	const isRound = style.borderTopLeftRadius === '50%';
	const isSeen = rect.width > 0 && rect.height > 0;
	if (isRound && isSeen) return roundScenes(rect, [(x + right) / 2, (y + bottom) / 2], style);
	if (fill && isSeen)
		scenes.push({
			kind: 'path',
			d: rectPath(x, y, rect.width, rect.height),
			fill: fill.color,
			fillOpacity: fill.alpha
		});
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

/** A dot with its edge. */
function roundScenes({ width }: DOMRect, [x, y]: readonly [number, number], style: CSSStyleDeclaration): Scene[] {
	const fill = cssColor(style.backgroundColor);
	const edge = Number.parseFloat(style.borderTopWidth);
	const stroke = edge > 0 && style.borderTopStyle !== 'none' ? cssColor(style.borderTopColor) : null;
	if (!fill && !stroke) return [];
	return [
		{
			kind: 'path',
			d: circlePath(x, y, width / 2 - (stroke ? edge / 2 : 0)),
			...(fill ? { fill: fill.color, fillOpacity: fill.alpha } : {}),
			...(stroke ? { stroke: stroke.color, strokeOpacity: stroke.alpha, strokeWidth: edge } : {})
		}
	];
}

/** A text node line by line, as the browser has broken it. */
function textScenes(node: Text, style: CSSStyleDeclaration, origin: Origin): Scene[] {
	const size = Number.parseFloat(style.fontSize);
	const fill = cssColor(style.color);
	if (!fill || node.data.trim() === '') return [];
	const range = document.createRange();
	if (style.writingMode.startsWith('vertical')) return [standingText(node, range, style, fill.color, origin)];
	const lines: { text: string; left: number; top: number; height: number }[] = [];
	// Words, and the parts of words between which the browser may break.
	for (const { index, 0: part } of node.data.matchAll(/[^\s\u00ad-]+-*|-+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + part.length);
		const before = node.data[index - 1] ?? '';
		const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
		// Behind a soft hyphen the first box is that of the hyphen.
		const rect = before === '\u00ad' ? rects.at(-1) : rects[0];
		if (!rect) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.top - rect.top) < size / 3) last.text += (/\s/.test(before) ? ' ' : '') + part;
		else {
			// A soft hyphen is seen at the end of a line only.
			if (last && before === '\u00ad') last.text += '-';
			lines.push({ text: part, left: rect.left, top: rect.top, height: rect.height });
		}
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

/** A line of text that stands: turned upwards where the page has turned it round, as titles of axes are. */
function standingText(node: Text, range: Range, style: CSSStyleDeclaration, fill: string, origin: Origin): Scene {
	range.selectNodeContents(node);
	const { left, top, width, height } = range.getBoundingClientRect();
	const size = Number.parseFloat(style.fontSize);
	const up = style.transform === 'none' && style.rotate === 'none' ? 1 : -1;
	const [x, y] = [left + width / 2 - origin.x, top + height / 2 - origin.y];
	const weight = Number(style.fontWeight) >= 600 ? 600 : 400;
	const text = node.data.replace(/\s+/g, ' ').trim();
	return group([{ kind: 'text', text, x: 0, y: size * 0.36, size, weight, anchor: 'middle', fill }], {
		transform: [0, up, -up, 0, x, y]
	});
}
