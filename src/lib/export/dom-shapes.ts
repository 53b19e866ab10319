import { PAPER } from '../domain/paper-colors';
import { circlePath, group, linePath, rectPath, type Matrix, type Scene } from '../domain/scene';
import { isStretched, stretchedPath } from '../domain/stretched-path';
import { hatching, type HatchMark } from '../domain/scene-hatching';
import { parseColor } from './css-color';

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the drawing begins on the screen, px. */
export interface Origin {
	readonly x: number;
	readonly y: number;
}

/** The shapes of an SVG drawing of the page, as its style sheets have them. */
export function svgScenes(svg: SVGSVGElement, origin: Origin): Scene[] {
	return [...svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, ellipse, line, polyline, polygon, text')]
		.filter((shape) => !shape.closest('defs, clipPath, mask, pattern'))
		.flatMap((shape) => shapeScenes(shape, origin));
}

function shapeScenes(shape: SVGGraphicsElement, origin: Origin): Scene[] {
	const style = getComputedStyle(shape);
	const ctm = shape.getScreenCTM();
	if (!ctm || style.display === 'none' || style.visibility === 'hidden') return [];
	const matrix: Matrix = [ctm.a, ctm.b, ctm.c, ctm.d, ctm.e - origin.x, ctm.f - origin.y];
	const opacity = opacityOf(shape);
	if (opacity === 0) return [];
	if (shape instanceof SVGTextElement) return [group(svgText(shape, style), { transform: matrix })];
	const drawn = outlineOf(shape);
	if (drawn === null || drawn === '') return [];
	const keepsWidth = style.vectorEffect === 'non-scaling-stroke';
	// Courses are stretched to their box, their lines are not.
	const stretched = keepsWidth && isStretched(matrix) ? stretchedPath(drawn, matrix) : null;
	const [d, transform] = stretched === null ? [drawn, matrix] : [stretched, SAME];
	const scale = stretched === null ? Math.sqrt(Math.abs(ctm.a * ctm.d - ctm.b * ctm.c)) || 1 : 1;
	const mark = /-(missing|secret|not_applicable)["')]/.exec(style.fill)?.[1] as HatchMark | undefined;
	const fill = cssColor(style.fill);
	const stroke = cssColor(style.stroke);
	const width = Number.parseFloat(style.strokeWidth) / (keepsWidth ? scale : 1);
	const dash = dashes(style).map((length) => length / (keepsWidth ? scale : 1));
	const path: Scene = {
		kind: 'path',
		d,
		...(fill ? { fill: fill.color, fillOpacity: fill.alpha * opacity * Number(style.fillOpacity) } : {}),
		...(mark ? { fill: PAPER.land } : {}),
		...(stroke && width > 0
			? {
					stroke: stroke.color,
					strokeOpacity: stroke.alpha * opacity * Number(style.strokeOpacity),
					strokeWidth: width,
					dash
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
	if (!fill) return [];
	const lift = style.dominantBaseline === 'central' || style.dominantBaseline === 'middle' ? size * 0.36 : 0;
	const halo = cssColor(style.stroke);
	// Parts with a place of their own are lines: as one text they would stand behind each other.
	const lines = [...text.querySelectorAll<SVGTSpanElement>('tspan[x]')];
	return (lines.length > 0 ? lines : [text]).flatMap((line): Scene[] => {
		const content = line.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		if (content === '' || line.getNumberOfChars() === 0) return [];
		// Where the browser has begun to write, whatever anchor and base line say.
		const start = line.getStartPositionOfChar(0);
		const y = Number.parseFloat(line.getAttribute('y') ?? '0') || 0;
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
	});
}

/** Dashes and gaps; dots, which are the round ends of dashes without length, as dashes as long as the line is wide. */
function dashes({ strokeDasharray, strokeLinecap, strokeWidth }: CSSStyleDeclaration): number[] {
	if (strokeDasharray === 'none') return [];
	const lengths = strokeDasharray.split(/[ ,]+/).map(Number.parseFloat);
	const ends = strokeLinecap === 'butt' ? 0 : Number.parseFloat(strokeWidth);
	const drawn = lengths.map((length, i) => Math.max(0.1, i % 2 === 0 ? length + ends : length - ends));
	return drawn.every((length) => Number.isFinite(length)) ? drawn : [];
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
export function cssColor(text: string): { readonly color: string; readonly alpha: number } | null {
	if (text === 'none' || text === 'transparent') return null;
	const mixed = /^color\(srgb ([^)]+)\)$/.exec(text)?.[1];
	if (!mixed) return parseColor(text);
	const [r = 0, g = 0, b = 0, alpha = 1] = mixed.split(/[ /]+/).map(Number);
	return parseColor(`rgba(${[r, g, b].map((value) => Math.round(value * 255)).join(',')},${alpha})`);
}
