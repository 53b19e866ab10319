import type { Exportable, SheetParts } from '$lib/domain/exportable';
import { inMillimetres, pixelProblem, pixelSize, type PaperFormat } from '$lib/domain/paper';
import { group, moved } from '$lib/domain/scene';
import { loadSheetFont } from '$lib/export/font-loader';
import { furtherSubsets } from '$lib/export/font-subsets';
import { numberedFiles, zipped, type NamedFile } from '$lib/export/numbered-files';
import { pageTexts } from '$lib/export/page-texts';
import { composeRoomySheet } from '$lib/export/roomy-sheet';
import type { PdfPage } from '$lib/export/scene-pdf';
import { base64, sceneSvg } from '$lib/export/scene-svg';
import { SheetError, type SheetTexts } from '$lib/export/sheet';
import type { SheetFont } from '$lib/export/sheet-font';
import { today } from './today';

/** Files a drawing can be had as. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'pptx'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A drawing as the reader wants it. */
export interface PictureOrder {
	readonly exportable: Exportable;
	readonly texts: SheetTexts;
	readonly format: PaperFormat;
	/** What stands for the drawing inside files, for readers who don't see it. */
	readonly altText: () => Promise<string>;
	/** Its pages, laid out once for preview and files. */
	readonly drawn: () => Promise<DrawnPages>;
}

/** The pages of a drawing, and the format they came out in: a column grows with its drawing. */
export interface DrawnPages {
	readonly pages: readonly PdfPage[];
	readonly font: SheetFont;
	readonly format: PaperFormat;
	/** Letters on them that the font has not. */
	readonly missing: readonly string[];
}

/** A file under the name it is saved by. */
export interface SavedFile {
	readonly file: string;
	readonly blob: Blob;
}

/** Lays a drawing out. @throws SheetError where it can't be drawn as asked, FontError without letters */
export async function drawPages({
	exportable,
	texts,
	format
}: Pick<PictureOrder, 'texts' | 'format'> & { readonly exportable: SheetParts }): Promise<DrawnPages> {
	const drawnIn = async (font: SheetFont) => {
		const sheet = await composeRoomySheet(exportable, texts, format, font.measure);
		return { ...sheet, font, written: pageTexts(sheet.pages) };
	};
	const first = await drawnIn(await loadSheetFont(furtherSubsets(Object.values(texts))));
	// What the drawing itself says, as names of the reader's own groups, is known once it is drawn.
	const needed = furtherSubsets(first.written);
	const isWhole = needed.every((subset) => first.font.files[`${subset}-400`]);
	const { pages, font, format: drawn, written } = isWhole ? first : await drawnIn(await loadSheetFont(needed));
	return { pages, font, format: drawn, missing: font.missing(written) };
}

/** What a page needs to become SVG. `description`: for readers who don't see it. */
interface PageFacts {
	readonly texts: SheetTexts;
	readonly exportable: Pick<SheetParts, 'lang'>;
	readonly description: string;
}

/** One page as SVG. */
export function pageSvg(
	{ font, format }: DrawnPages,
	{ scene, width, height }: PdfPage,
	{ texts, description, exportable }: PageFacts,
	letters = format.letters
): string {
	const size = { widthMm: format.widthMm, heightMm: inMillimetres(height), width, height };
	return sceneSvg(scene, font, { size, title: texts.title, description, lang: exportable.lang, letters });
}

/** A drawing as a file of one kind; SVG and PNG of several pages are packed as one, a file for each page. */
export async function pictureFile(kind: PictureFormat, order: PictureOrder, signal: AbortSignal): Promise<SavedFile> {
	const { exportable, texts } = order;
	const { fileName, lang } = exportable;
	const description = await order.altText();
	const told = { ...order, description };
	switch (kind) {
		case 'svg': {
			const drawn = await order.drawn();
			if (drawn.format.letters === 'outlined') refuseMissing(drawn);
			const svgs = drawn.pages.map((page) => pageSvg(drawn, page, told));
			return oneFile(numberedFiles(fileName, kind, svgs), `${fileName}-${kind}.zip`, 'image/svg+xml');
		}
		case 'png': {
			const drawn = await order.drawn();
			const pngs = await pagePngs(drawn, drawn.pages, told, signal);
			return oneFile(numberedFiles(fileName, kind, pngs), `${fileName}-${kind}.zip`, 'image/png');
		}
		case 'pdf': {
			const { pages, font, missing } = await order.drawn();
			refuseMissing({ missing });
			const { pdfFile } = await import('$lib/export/pdf-file');
			const facts = { title: texts.title, description, lang, date: today() };
			const bytes = await pdfFile({ pages, fontFiles: font.files, facts }, signal);
			return { file: `${fileName}.pdf`, blob: new Blob([bytes as BlobPart], { type: 'application/pdf' }) };
		}
		case 'pptx':
			return { file: `${fileName}.pptx`, blob: await slides(order, signal) };
		default:
			return kind satisfies never;
	}
}

/** All pages as one PNG, below each other: the clipboard holds one picture. */
export async function wholePng(order: PictureOrder, signal: AbortSignal): Promise<Uint8Array> {
	const drawn = await order.drawn();
	const [first] = drawn.pages;
	if (!first) throw new RangeError('The drawing has no page.');
	const { width, height } = first;
	const scene = group(drawn.pages.map((page, i) => moved([page.scene], 0, i * height)));
	const whole = drawn.pages.length === 1 ? first : { scene, width, height: height * drawn.pages.length };
	const [png] = await pagePngs(drawn, [whole], { ...order, description: await order.altText() }, signal);
	if (!png) throw new RangeError('The worker made no picture.');
	return png;
}

function oneFile(files: readonly NamedFile[], packed: string, type: string): SavedFile {
	const [only, ...others] = files;
	if (!only) throw new RangeError('The drawing has no page.');
	if (others.length > 0) return { file: packed, blob: zipped(files) };
	return { file: only.name, blob: new Blob([only.content as BlobPart], { type }) };
}

/** @throws SheetError for letters that would be boxes */
function refuseMissing({ missing }: Pick<DrawnPages, 'missing'>): void {
	if (missing.length > 0) throw new SheetError({ kind: 'signs', signs: missing });
}

/** Pages as PNG. @throws SheetError where one has too many pixels, or letters that the font has not */
async function pagePngs(
	drawn: DrawnPages,
	pages: readonly PdfPage[],
	facts: PageFacts,
	signal: AbortSignal
): Promise<Uint8Array[]> {
	refuseMissing(drawn);
	const { format } = drawn;
	const tasks = pages.map((page) => {
		const size = { ...format, heightMm: inMillimetres(page.height) };
		const tooLarge = pixelProblem(size);
		if (tooLarge) throw new SheetError(tooLarge);
		return { svg: pageSvg(drawn, page, facts, 'outlined'), width: pixelSize(size).width, dpi: format.dpi };
	});
	const { svgPngs } = await import('$lib/export/svg-png');
	return svgPngs(tasks, signal);
}

/** What a drawing is put on a slide with: title and source are the slide's own. */
const SLIDE = { widthMm: 310, heightMm: 132, fontPt: 12, dpi: 200, qrCode: false, background: 'white' } as const;

async function slides(order: PictureOrder, signal: AbortSignal): Promise<Blob> {
	const { sheetPptx } = await import('$lib/export/sheet-pptx');
	const { exportable, texts } = order;
	const { charts, finding, lang, words } = exportable;
	const altText = await order.altText();
	const said = { ...texts, finding, lang, altText, sourcesOn: words.sourcesOnSlide };
	if (charts.length > 0) return sheetPptx(said, { kind: 'charts', charts });
	const bare = {
		...order,
		description: altText,
		format: { ...order.format, ...SLIDE },
		texts: { title: '', subtitle: '', sourceLine: '', link: '' }
	};
	const drawn = await drawPages(bare);
	const pngs = await pagePngs(drawn, drawn.pages, bare, signal);
	const pictures = drawn.pages.map((page, i) => ({
		svg: pageSvg(drawn, page, bare, 'outlined'),
		png: base64(pngs[i] ?? new Uint8Array()),
		ratio: page.width / page.height
	}));
	return sheetPptx(said, { kind: 'pictures', pictures });
}
