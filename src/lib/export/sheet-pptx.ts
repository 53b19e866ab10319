import PptxGenJS from 'pptxgenjs';
import type { NativeChart } from '../domain/exportable';
import type { NumberLang } from '../domain/format';
import type { SheetTexts } from './sheet';
import { addChart } from './slide-chart';
import { withExtras } from './slide-parts';

/** A slide of 16:9, in inches. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.5;

/** One page of a drawing, for programs that know vectors and for older ones that don't. */
interface SlidePicture {
	readonly svg: string;
	/** In base64. */
	readonly png: string;
	/** Width by height. */
	readonly ratio: number;
}

/** What slides show, one each: charts that can be edited, or pictures of the drawing. */
export type SlideContent =
	| { readonly kind: 'charts'; readonly charts: readonly NativeChart[] }
	| { readonly kind: 'pictures'; readonly pictures: readonly SlidePicture[] };

/** What stands on slides besides the drawing, and in their notes. */
export interface SlideTexts extends SheetTexts {
	readonly finding: string;
	readonly altText: string;
	readonly lang: NumberLang;
	/** Said on all slides but the last, which has the sources. */
	readonly sourcesOn: (slide: number) => string;
}

/** A presentation with title, drawing, source, and with finding, source and link in the notes; a slide for each chart or page of the drawing. */
export async function sheetPptx(texts: SlideTexts, content: SlideContent): Promise<Blob> {
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = texts.title;
	const pictures = content.kind === 'pictures' ? content.pictures : [];
	const charts = content.kind === 'charts' ? content.charts : [];
	const count = pictures.length + charts.length;
	const { sourceLine, altText } = texts;
	const sourceOf = (place: number): string => (place < count - 1 ? texts.sourcesOn(count) : sourceLine);
	for (const [i, chart] of charts.entries()) {
		const subtitle = [texts.subtitle, chart.caption ?? ''].filter((text) => text !== '').join(': ');
		const slide = addFrame(deck, { ...texts, subtitle }, sourceOf(i), chart.notes);
		addChart(deck, slide, chart, { ...BOX, h: BOX.h - (chart.notes.length > 0 ? SMALL_PRINT + 0.1 : 0), altText });
	}
	for (const [i, picture] of pictures.entries()) addPicture(addFrame(deck, texts, sourceOf(i)), picture, altText);
	const file = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
	const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
	return new Blob([withExtras(file, { lang: texts.lang, pictures, charts }) as BlobPart], { type });
}

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Where the drawing stands, in inches. */
const BOX = { x: MARGIN, y: 1.4, w: SLIDE.width - 2 * MARGIN, h: 5.2 } as const;
/** Height of the notes below a chart and of the sources, in inches. */
const SMALL_PRINT = 0.6;

/** A slide with everything but the drawing. */
function addFrame(deck: PptxGenJS, texts: SlideTexts, source: string, said: readonly string[] = []): Slide {
	const { title, subtitle, sourceLine, finding } = texts;
	const link = [texts.link, texts.linkNote ?? ''].join(' ').trim();
	const slide = deck.addSlide();
	const common = { x: MARGIN, w: SLIDE.width - 2 * MARGIN, fit: 'shrink', margin: 0 } as const;
	const soft = { ...common, color: '475A66' } as const;
	slide.addText(title, { ...common, y: 0.3, h: 0.6, fontSize: 24, bold: true, color: '10222D' });
	slide.addText(subtitle, { ...soft, y: 0.9, h: 0.4, fontSize: 14 });
	const below = said.map((text) => (text.endsWith('.') ? text : `${text}.`)).join(' ');
	const small = { ...soft, h: SMALL_PRINT, valign: 'bottom' } as const;
	if (below !== '')
		slide.addText(below, { ...small, y: BOX.y + BOX.h - SMALL_PRINT, fontSize: Math.min(10, fittingSize(below)) });
	const foot = `${source} ${link}`;
	slide.addText(foot, { ...small, y: 6.7, fontSize: Math.min(9, fittingSize(foot)) });
	slide.addNotes([finding, below, sourceLine, link].filter((text) => text !== '').join('\n\n'));
	return slide;
}

/** Points of small print of which all lines have room, six at least: PowerPoint shrinks a text only once somebody edits it. */
function fittingSize(text: string): number {
	const lettersInLine = (size: number): number => ((SLIDE.width - 2 * MARGIN) * 72) / (size * 0.52);
	const linesInBox = (size: number): number => Math.floor((SMALL_PRINT * 72) / (size * 1.2));
	return [10, 9, 8, 7].find((size) => text.length <= lettersInLine(size) * linesInBox(size)) ?? 6;
}

/** The picture as large as its place allows; its vectors are added to the finished file. */
function addPicture(slide: Slide, { png, ratio }: SlidePicture, altText: string): void {
	const w = Math.min(BOX.w, BOX.h * ratio);
	const h = w / ratio;
	const [x, y] = [BOX.x + (BOX.w - w) / 2, BOX.y + (BOX.h - h) / 2];
	slide.addImage({ data: `image/png;base64,${png}`, x, y, w, h, altText });
}
