import { cut, type Scene, type SceneGroup, type ScenePath, type SceneText } from '../domain/scene';
import { BASE_SUBSETS, FONT_SUBSETS, unicodeRange, type FontSubset } from './font-subsets';
import type { SheetFont } from './sheet-font';

/** How an SVG file is written. */
export interface SvgSettings {
	/** Size in millimetres and in units of the scene. */
	readonly size: {
		readonly widthMm: number;
		readonly heightMm: number;
		readonly width: number;
		readonly height: number;
	};
	readonly title: string;
	readonly description: string;
	readonly lang: string;
	/** `outlined`: letters as shapes, which every program shows alike; `embedded`: as text, with the font in the file. */
	readonly letters: 'outlined' | 'embedded';
}

/** A scene as an SVG file of an exact size. The same scene gives the same bytes. */
export function sceneSvg(scene: Scene, font: SheetFont, settings: SvgSettings): string {
	const { size, title, description, lang, letters } = settings;
	const writer = new SvgWriter(font, letters);
	const body = writer.write(scene);
	const face = letters === 'embedded' ? `<style>${fontFaces(font, writer.subsets)}</style>\n` : '';
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cut(size.widthMm)}mm" height="${cut(size.heightMm)}mm" viewBox="0 0 ${cut(size.width)} ${cut(size.height)}" xml:lang="${escapeXml(lang)}" role="img" aria-labelledby="title desc">`,
		`<title id="title">${escapeXml(title)}</title>`,
		`<desc id="desc">${escapeXml(description)}</desc>`,
		`${face}${body}`,
		'</svg>\n'
	].join('\n');
}

/** A text as content or attribute of an XML file; signs that XML forbids are left out. */
export function escapeXml(text: string): string {
	const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

class SvgWriter {
	readonly #font: SheetFont;
	readonly #letters: SvgSettings['letters'];
	#clips = 0;
	/** Of the font, that the texts written need. */
	readonly subsets = new Set<FontSubset>(BASE_SUBSETS);

	constructor(font: SheetFont, letters: SvgSettings['letters']) {
		this.#font = font;
		this.#letters = letters;
	}

	write(scene: Scene): string {
		if (scene.kind === 'group') return this.#group(scene);
		return scene.kind === 'path' ? path(scene) : this.#text(scene);
	}

	#group({ children, transform, clip }: SceneGroup): string {
		const inner = children.map((child) => this.write(child)).join('\n');
		if (inner === '') return '';
		const matrix = transform ? ` transform="matrix(${transform.map((value) => +value.toFixed(5)).join(' ')})"` : '';
		if (clip === undefined) return `<g${matrix}>\n${inner}\n</g>`;
		const id = `clip${++this.#clips}`;
		return `<clipPath id="${id}"><path d="${escapeXml(clip)}"/></clipPath>\n<g clip-path="url(#${id})">\n<g${matrix}>\n${inner}\n</g>\n</g>`;
	}

	#text({ text, x, y, size, fill, weight = 400, anchor = 'start', halo }: SceneText): string {
		const { measure } = this.#font;
		const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
		if (this.#letters === 'embedded') {
			const at = `x="${cut(x)}" y="${cut(y)}" font-family="Noto Sans, Arial, sans-serif" font-size="${cut(size)}" font-weight="${weight}" text-anchor="${anchor}"`;
			const written = escapeXml(text);
			for (const { face } of this.#font.runs(text, size, weight)) this.subsets.add(face.slice(0, -4) as FontSubset);
			// A text of its own below: LibreOffice paints the stroke of a text over its letters, whatever the order asked for.
			const around = halo
				? `<text ${at} fill="none" stroke="${halo}" stroke-width="${cut(size / 5)}" stroke-linejoin="round" aria-hidden="true">${written}</text>\n`
				: '';
			return `${around}<text ${at} fill="${fill}">${written}</text>`;
		}
		const left = shift === 0 ? x : x - measure(text, size, weight) * shift;
		const d = this.#font.outline(text, size, weight, left, y);
		if (d === '') return '';
		const letters = path({ kind: 'path', d, fill });
		const around = halo ? path({ kind: 'path', d, stroke: halo, strokeWidth: size / 5 }) : '';
		return `<g aria-label="${escapeXml(text)}">${around}${letters}</g>`;
	}
}

function path({ d, fill, fillOpacity, stroke, strokeWidth = 1, strokeOpacity, dash }: ScenePath): string {
	if (d === '') return '';
	const parts = [`d="${escapeXml(d)}"`, `fill="${fill ?? 'none'}"`];
	if (fill && fillOpacity !== undefined && fillOpacity < 1) parts.push(`fill-opacity="${cut(fillOpacity)}"`);
	if (stroke) {
		parts.push(`stroke="${stroke}"`, `stroke-width="${cut(strokeWidth)}"`, 'stroke-linejoin="round"');
		if (strokeOpacity !== undefined && strokeOpacity < 1) parts.push(`stroke-opacity="${cut(strokeOpacity)}"`);
		if (dash && dash.length > 0) parts.push(`stroke-dasharray="${dash.map(cut).join(' ')}"`);
	}
	return `<path ${parts.join(' ')}/>`;
}

function fontFaces(font: SheetFont, subsets: ReadonlySet<FontSubset>): string {
	return FONT_SUBSETS.filter((subset) => subsets.has(subset))
		.flatMap((subset) =>
			([400, 600] as const).map((weight) => {
				const bytes = font.files[`${subset}-${weight}`] ?? new Uint8Array();
				return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/woff;base64,${base64(bytes)}) format("woff");unicode-range:${unicodeRange(subset)}}`;
			})
		)
		.join('');
}

/** Bytes as base64, in a browser and without one. */
export function base64(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
	return btoa(text);
}
