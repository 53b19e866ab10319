import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATION = 'rIdVector';
/** What PowerPoint since 2016 and LibreOffice draw instead of the picture around it. */
const VECTOR = [
	'<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">',
	'<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"',
	` r:embed="${RELATION}"/></a:ext></a:extLst>`
].join('');

/**
 * Slides whose pictures are drawn from vectors, with the PNG that is there for programs that don't know them. PptxGenJS writes SVG pictures, too, but with a PNG of
 * its own making: a canvas in the browser, a placeholder in Node.
 *
 * @param pictures one to a slide, in their order
 */
export function withVectors(file: Uint8Array, pictures: readonly { readonly svg: string }[]): Uint8Array {
	if (pictures.length === 0) return file;
	const parts = unzipSync(file);
	for (const [i, { svg }] of pictures.entries()) {
		const slide = `slide${i + 1}.xml`;
		const media = `vector-${i + 1}.svg`;
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
	return zipSync(parts);
}

/** @throws RangeError where the library writes its files otherwise than it did: a slide without its vectors must not pass unnoticed */
function change(parts: Record<string, Uint8Array>, name: string, edit: (text: string) => string): void {
	const part = parts[name];
	const before = part ? strFromU8(part) : '';
	const after = edit(before);
	if (after === before) throw new RangeError(`${name} of the presentation has no place for vectors.`);
	parts[name] = strToU8(after);
}
