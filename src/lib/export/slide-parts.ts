import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NativeChart, NativeSeries } from '../domain/exportable';
import type { NumberLang } from '../domain/format';

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
	readonly chart: NativeChart | null;
}

/**
 * A finished presentation with what PptxGenJS can't write: the language of its texts; pictures drawn from vectors beside the PNG for programs that don't know
 * them (its own have a PNG made by a canvas in the browser, a placeholder in Node); one entry in the legend for a course in two series, hollow and dashed values.
 */
export function withExtras(file: Uint8Array, { lang, pictures, chart }: SlideExtras): Uint8Array {
	const parts = unzipSync(file);
	for (const [i, { svg }] of pictures.entries()) addVector(parts, i + 1, svg);
	if (chart?.kind === 'line' && chart.series.some(hasStyles)) {
		// The library counts charts over all presentations of a visit.
		const name = Object.keys(parts).find((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one)) ?? 'chart';
		change(parts, name, (xml) => withStyles(xml, chart.series));
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

function hasStyles({ inLegend, hollow, dashed }: NativeSeries): boolean {
	return !inLegend || hollow.length > 0 || dashed.length > 0;
}

/** Legend entries of second series go, uncertain values are hollow, lines to them dashed. */
function withStyles(xml: string, series: readonly NativeSeries[]): string {
	const hidden = series.flatMap(({ inLegend }, i) =>
		inLegend ? [] : [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`]
	);
	let place = -1;
	return xml.replace(/(<c:legendPos [^>]*\/>)/, `$1${hidden.join('')}`).replaceAll(/<\/c:marker>/g, (end) => {
		place += 1;
		const one = series[place];
		return one ? end + pointStyles(one) : end;
	});
}

function pointStyles({ hollow, dashed, color }: NativeSeries): string {
	const ink = `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
	const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
	const ring = `<c:spPr>${white}<a:ln w="19050">${ink}</a:ln></c:spPr>`;
	return [...new Set([...hollow, ...dashed])]
		.sort((a, b) => a - b)
		.map((place) =>
			[
				`<c:dPt><c:idx val="${place}"/>`,
				hollow.includes(place) ? `<c:marker><c:symbol val="circle"/><c:size val="6"/>${ring}</c:marker>` : '',
				'<c:bubble3D val="0"/>',
				`<c:spPr><a:ln w="25400">${ink}<a:prstDash val="${dashed.includes(place) ? 'sysDash' : 'solid'}"/></a:ln></c:spPr>`,
				'</c:dPt>'
			].join('')
		)
		.join('');
}

/** @throws RangeError where the library writes its files otherwise than it did: a slide without its vectors must not pass unnoticed */
function change(parts: Parts, name: string, edit: (text: string) => string): void {
	const part = parts[name];
	const before = part ? strFromU8(part) : '';
	const after = edit(before);
	if (after === before) throw new RangeError(`${name} of the presentation has no place for vectors or styles.`);
	parts[name] = strToU8(after);
}
