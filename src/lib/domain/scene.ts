/**
 * A drawing as plain shapes: what SVG, PDF and PNG files are written from. Lengths are CSS pixels (96 to the inch), y downwards; colours are hex.
 * There are no style sheets, patterns and gradients in it, because word processors and layout programs read those differently.
 */
export type Scene = SceneGroup | ScenePath | SceneText;

/** Shapes drawn one over the other. */
export interface SceneGroup {
	readonly kind: 'group';
	readonly children: readonly Scene[];
	/** As in SVG: x' = a x + c y + e, y' = b x + d y + f. */
	readonly transform?: Matrix;
	/** Path data that cuts the children off, before the transform. */
	readonly clip?: string;
}

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** One transform within another. */
export function matrixProduct(a: Matrix, b: Matrix): Matrix {
	return [
		a[0] * b[0] + a[2] * b[1],
		a[1] * b[0] + a[3] * b[1],
		a[0] * b[2] + a[2] * b[3],
		a[1] * b[2] + a[3] * b[3],
		a[0] * b[4] + a[2] * b[5] + a[4],
		a[1] * b[4] + a[3] * b[5] + a[5]
	];
}

/** An area, a line or both. */
export interface ScenePath {
	readonly kind: 'path';
	/** SVG path data. */
	readonly d: string;
	readonly fill?: string;
	readonly fillOpacity?: number;
	readonly stroke?: string;
	readonly strokeWidth?: number;
	readonly strokeOpacity?: number;
	readonly dash?: readonly number[];
}

/** Weights that the house's font comes in. */
export type Weight = 400 | 600;

/** One line of text; `y` is its base line. */
export interface SceneText {
	readonly kind: 'text';
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly fill: string;
	readonly weight?: Weight;
	readonly anchor?: Anchor;
	/** Colour around the letters, so that they can be read over lines. */
	readonly halo?: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Width of a line of text in pixels. */
export type Measure = (text: string, size: number, weight?: Weight) => number;

export function group(children: readonly Scene[], extra: Omit<SceneGroup, 'kind' | 'children'> = {}): SceneGroup {
	return { kind: 'group', children, ...extra };
}

/** Children moved by x and y. */
export function moved(children: readonly Scene[], x: number, y: number): SceneGroup {
	return group(children, { transform: [1, 0, 0, 1, x, y] });
}

export function rectPath(x: number, y: number, width: number, height: number): string {
	return `M${cut(x)} ${cut(y)}h${cut(width)}v${cut(height)}h${cut(-width)}z`;
}

export function circlePath(x: number, y: number, r: number): string {
	return `M${cut(x - r)} ${cut(y)}a${cut(r)} ${cut(r)} 0 1 0 ${cut(2 * r)} 0a${cut(r)} ${cut(r)} 0 1 0 ${cut(-2 * r)} 0z`;
}

export function linePath(x1: number, y1: number, x2: number, y2: number): string {
	return `M${cut(x1)} ${cut(y1)}L${cut(x2)} ${cut(y2)}`;
}

/** A number as short as it can be without being seen: hundredths of a pixel. */
export function cut(value: number): number {
	return Math.round(value * 100) / 100;
}

/**
 * Breaks a text into lines that are no wider than `width`: at spaces, and a word wider than a line behind its hyphens and slashes, and at soft hyphens. What can't be
 * broken stays whole.
 */
export function textLines(text: string, width: number, size: number, measure: Measure, weight: Weight = 400): string[] {
	const fits = (words: string): boolean => measure(words, size, weight) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/ +/)) {
		const whole = withoutSoft(word);
		const longer = line === '' ? whole : `${line} ${whole}`;
		if (fits(longer)) line = longer;
		else {
			if (line !== '') lines.push(line);
			const parts = fits(whole) ? [whole] : brokenWord(word, fits);
			lines.push(...parts.slice(0, -1));
			line = parts.at(-1) ?? '';
		}
	}
	return line === '' ? lines : [...lines, line];
}

const SOFT = '\u00ad';

function withoutSoft(text: string): string {
	return text.replaceAll(SOFT, '');
}

/** The parts that a text can be broken into, each as it is written at the end of a line. */
export function unbreakable(text: string): string[] {
	return text.split(/ +|(?<=-)|(?<=\u00ad)|(?<=\p{L}{3}\/)/u).map(shownPart);
}

/** A soft hyphen is seen at the end of a line only. */
function shownPart(part: string): string {
	return withoutSoft(part) + (part.endsWith(SOFT) ? '-' : '');
}

function brokenWord(word: string, fits: (text: string) => boolean): string[] {
	const lines: string[] = [];
	let line = '';
	for (const part of word.split(/(?<=-)|(?<=\u00ad)|(?<=\p{L}{3}\/)/u)) {
		if (line !== '' && !fits(shownPart(line + part))) {
			lines.push(shownPart(line));
			line = part;
		} else line += part;
	}
	return [...lines, withoutSoft(line)];
}

/** All colours of a scene replaced. */
export function recolored(scene: Scene, change: (color: string) => string): Scene {
	if (scene.kind === 'group') return { ...scene, children: scene.children.map((child) => recolored(child, change)) };
	if (scene.kind === 'text') {
		return { ...scene, fill: change(scene.fill), ...(scene.halo ? { halo: change(scene.halo) } : {}) };
	}
	return {
		...scene,
		...(scene.fill ? { fill: change(scene.fill) } : {}),
		...(scene.stroke ? { stroke: change(scene.stroke) } : {})
	};
}

/** A hex colour as the grey of the same lightness (luma of Rec. 709). */
export function grey(color: string): string {
	const channels = /^#(..)(..)(..)$/
		.exec(color)
		?.slice(1)
		.map((hex) => Number.parseInt(hex, 16));
	if (!channels) return color;
	const [r = 0, g = 0, b = 0] = channels;
	const luma = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b)
		.toString(16)
		.padStart(2, '0');
	return `#${luma}${luma}${luma}`;
}

/** A hex colour mixed into another one: `share` 1 is all of it. */
export function mixed(color: string, ground: string, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [strong, weak] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
		return Math.round((strong ?? 0) * share + (weak ?? 0) * (1 - share))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
