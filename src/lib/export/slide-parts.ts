import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NativeChart } from '../domain/exportable';
import type { NumberLang } from '../domain/format';
import { styledChart } from './slide-chart-styles';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATION = 'rIdVector';
/** What PowerPoint since 2016 and LibreOffice draw instead of the picture around it. */
const VECTOR = [
	'<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">',
	'<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"',
	` r:embed="${RELATION}"/></a:ext></a:extLst>`
].join('');

/** What texts are marked as, for spelling and for voices. */
const LANGUAGE: Readonly<Record<NumberLang, string>> = { de: 'de-DE', en: 'en-GB' };

type Parts = Record<string, Uint8Array>;

/** What PptxGenJS can't write. */
export interface SlideExtras {
	readonly lang: NumberLang;
	/** One to a slide, in their order. */
	readonly pictures: readonly { readonly svg: string }[];
	readonly charts: readonly NativeChart[];
}

/**
 * A finished presentation with what PptxGenJS can't write: the language of its texts; pictures drawn from vectors beside the PNG for programs that don't know
 * them (its own have a PNG made by a canvas in the browser, a placeholder in Node); and what charts look like besides (slide-chart-styles.ts).
 */
export function withExtras(file: Uint8Array, { lang, pictures, charts }: SlideExtras): Uint8Array {
	const parts = unzipSync(file);
	for (const [i, { svg }] of pictures.entries()) addVector(parts, i + 1, svg);
	// The library counts charts over all presentations of a visit.
	const names = Object.keys(parts).flatMap((name) => {
		const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name) ?? [];
		return number === undefined ? [] : [{ name, number: Number(number) }];
	});
	for (const [i, { name }] of names.sort((a, b) => a.number - b.number).entries()) {
		const chart = charts[i];
		if (chart) parts[name] = strToU8(styledChart(strFromU8(parts[name] ?? new Uint8Array()), chart));
	}
	for (const name of Object.keys(parts).filter((one) => one.startsWith('ppt/') && one.endsWith('.xml'))) {
		const xml = strFromU8(parts[name] ?? new Uint8Array());
		parts[name] = strToU8(xml.replaceAll(/\blang="[^"]*"/g, `lang="${LANGUAGE[lang]}"`));
	}
	return zipSync(parts);
}

function addVector(parts: Parts, place: number, svg: string): void {
	const slide = `slide${place}.xml`;
	const media = `vector-${place}.svg`;
	parts[`ppt/media/${media}`] = strToU8(svg);
	change(parts, `ppt/slides/_rels/${slide}.rels`, (rels) =>
		rels.replace(
			'</Relationships>',
			`<Relationship Id="${RELATION}" Type="${IMAGE}" Target="../media/${media}"/></Relationships>`
		)
	);
	change(parts, `ppt/slides/${slide}`, (xml) =>
		xml.replace(/(<a:blip r:embed="rId\d+">)(<\/a:blip>)/, `$1${VECTOR}$2`)
	);
}

/** @throws RangeError where the library writes its files otherwise than it did: a slide without its vectors must not pass unnoticed */
function change(parts: Parts, name: string, edit: (text: string) => string): void {
	const part = parts[name];
	const before = part ? strFromU8(part) : '';
	const after = edit(before);
	if (after === before) throw new RangeError(`${name} of the presentation has no place for vectors.`);
	parts[name] = strToU8(after);
}
