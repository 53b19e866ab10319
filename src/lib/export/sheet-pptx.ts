import PptxGenJS from 'pptxgenjs';
import type { NativeChart } from '../domain/exportable';
import type { SheetTexts } from './sheet';

/** A slide of 16:9, in inches. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.5;

/** What a slide shows: a chart that can be edited, or a picture of the drawing. */
export type SlideContent =
	| { readonly kind: 'chart'; readonly chart: NativeChart }
	| { readonly kind: 'picture'; readonly png: string; readonly ratio: number };

/** A presentation of one slide with title, drawing, source, and with finding, source and link in its notes. */
export async function sheetPptx(
	texts: SheetTexts,
	finding: string,
	altText: string,
	content: SlideContent
): Promise<Blob> {
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = texts.title;
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
	const box = { x: MARGIN, y: 1.4, w: width, h: 5.2 };
	if (content.kind === 'chart') addChart(deck, slide, content.chart, box, altText);
	else {
		const w = Math.min(box.w, box.h * content.ratio);
		const h = w / content.ratio;
		slide.addImage({
			data: `image/png;base64,${content.png}`,
			x: box.x + (box.w - w) / 2,
			y: box.y + (box.h - h) / 2,
			w,
			h,
			altText
		});
	}
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
	slide.addNotes([finding, texts.sourceLine, texts.link].join('\n\n'));
	return (await deck.write({ outputType: 'blob' })) as Blob;
}

type Slide = ReturnType<PptxGenJS['addSlide']>;

function addChart(
	deck: PptxGenJS,
	slide: Slide,
	{ kind, labels, series, unit, decimals }: NativeChart,
	box: { x: number; y: number; w: number; h: number },
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
			lineDataSymbol: 'none',
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
