import PptxGenJS from 'pptxgenjs';
import type { NativeChart } from '../domain/exportable';
import type { SheetTexts } from './sheet';
import { withVectors } from './slide-vectors';

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

/** What slides show: a chart that can be edited, or pictures of the drawing. */
export type SlideContent =
	| { readonly kind: 'chart'; readonly chart: NativeChart }
	| { readonly kind: 'pictures'; readonly pictures: readonly SlidePicture[] };

/** A presentation with title, drawing, source, and with finding, source and link in the notes; a slide for each page of the drawing. */
export async function sheetPptx(
	texts: SheetTexts,
	finding: string,
	altText: string,
	content: SlideContent
): Promise<Blob> {
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = texts.title;
	const notes = [finding, texts.sourceLine, texts.link].filter((text) => text !== '').join('\n\n');
	const box = { x: MARGIN, y: 1.4, w: SLIDE.width - 2 * MARGIN, h: 5.2 };
	const pictures = content.kind === 'pictures' ? content.pictures : [];
	if (content.kind === 'chart') addChart(deck, addFrame(deck, texts, notes), content.chart, box, altText);
	for (const picture of pictures) addPicture(addFrame(deck, texts, notes), picture, box, altText);
	const file = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
	const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
	return new Blob([withVectors(file, pictures) as BlobPart], { type });
}

type Slide = ReturnType<PptxGenJS['addSlide']>;

interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** A slide with everything but the drawing. */
function addFrame(deck: PptxGenJS, texts: SheetTexts, notes: string): Slide {
	const slide = deck.addSlide();
	const width = SLIDE.width - 2 * MARGIN;
	slide.addText(texts.title, {
		x: MARGIN,
		y: 0.3,
		w: width,
		h: 0.6,
		fontSize: 24,
		bold: true,
		color: '10222D',
		fit: 'shrink',
		margin: 0
	});
	slide.addText(texts.subtitle, {
		x: MARGIN,
		y: 0.9,
		w: width,
		h: 0.4,
		fontSize: 14,
		color: '475A66',
		fit: 'shrink',
		margin: 0
	});
	slide.addText(`${texts.sourceLine} ${texts.link}`, {
		x: MARGIN,
		y: 6.7,
		w: width,
		h: 0.6,
		fontSize: 9,
		color: '475A66',
		fit: 'shrink',
		margin: 0,
		valign: 'bottom'
	});
	slide.addNotes(notes);
	return slide;
}

/** The picture as large as its place allows; its vectors are added to the finished file. */
function addPicture(slide: Slide, { png, ratio }: SlidePicture, box: Box, altText: string): void {
	const w = Math.min(box.w, box.h * ratio);
	const h = w / ratio;
	const [x, y] = [box.x + (box.w - w) / 2, box.y + (box.h - h) / 2];
	slide.addImage({ data: `image/png;base64,${png}`, x, y, w, h, altText });
}

function addChart(
	deck: PptxGenJS,
	slide: Slide,
	{ kind, labels, series, unit, decimals }: NativeChart,
	box: Box,
	altText: string
): void {
	// Bars are drawn from below: the first one belongs on top.
	const inOrder = <T>(list: readonly T[]): T[] => (kind === 'bar' ? [...list].reverse() : [...list]);
	const data = series.map(({ name, values }) => ({
		name,
		labels: inOrder(labels),
		// The library writes an empty cell for what is no number.
		values: inOrder(values).map((value) => value ?? (null as unknown as number))
	}));
	const written = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
	const colors = series.map(({ color }) => color.replace('#', ''));
	const common = {
		...box,
		altText,
		chartColors: colors,
		showTitle: false,
		showValAxisTitle: true,
		valAxisTitle: unit,
		valAxisTitleFontSize: 11,
		catAxisLabelFontSize: 11,
		valAxisLabelFontSize: 11,
		valGridLine: { color: 'D3DDE2', size: 0.5 }
	};
	if (kind === 'line') {
		slide.addChart(deck.ChartType.line, data, {
			...common,
			showLegend: true,
			legendPos: 'r',
			legendFontSize: 11,
			// A value alone between two breaks has no line: its mark is all there is of it.
			lineDataSymbol: 'circle',
			lineDataSymbolSize: 5,
			lineSize: 2,
			displayBlanksAs: 'gap',
			valAxisLabelFormatCode: '#,##0.##'
		});
	} else {
		slide.addChart(deck.ChartType.bar, data, {
			...common,
			barDir: 'bar',
			showLegend: false,
			showValue: true,
			dataLabelFontSize: 10,
			dataLabelFormatCode: written,
			valAxisLabelFormatCode: '#,##0.##'
		});
	}
}
