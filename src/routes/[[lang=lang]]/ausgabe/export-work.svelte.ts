import { browser } from '$app/environment';
import type { Exportable } from '$lib/domain/exportable';
import { DEFAULT_PAPER, PAPERS, paperProblem, pixelProblem, pixelSize, type PaperFormat } from '$lib/domain/paper';
import { withVersion } from '$lib/domain/permalink';
import type { PdfPage } from '$lib/export/scene-pdf';
import { smallLetters, type SmallLetters } from '$lib/export/readable-size';
import { composeSheet, drawingRoom, SheetError, type SheetTexts } from '$lib/export/sheet';
import { FontError, loadSheetFont } from '$lib/export/font-loader';
import { base64, sceneSvg } from '$lib/export/scene-svg';
import type { SheetFont } from '$lib/export/sheet-font';
import type { PaperTexts } from '$lib/i18n/paper-texts';
import { saveBlob } from '../save-text';
import { today } from './today';

/** Files a drawing can be had as. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'pptx'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** How the last file came out. */
export type Outcome =
	/** `share`: from 0 to 1; null where nobody can say. */
	| { readonly kind: 'working'; readonly file: string; readonly share: number | null }
	| { readonly kind: 'done'; readonly file: string }
	| { readonly kind: 'failed'; readonly file: string; readonly problem: SheetError['problem'] | null }
	| { readonly kind: 'copied' | 'forbidden' | 'cancelled' };

/** Signs of an address on paper, where it ends in more than a view needs. */
const LONGEST_PRINTED = 300;

/** Formats the reader chose last, for the next drawing of this visit. */
let lastFormat: PaperFormat = DEFAULT_PAPER;

/** A drawing on its way into a file: format, texts, preview, and what came of it. */
export class ExportWork {
	readonly exportable: Exportable;
	readonly words: PaperTexts;
	format = $state.raw<PaperFormat>(lastFormat);
	texts = $state.raw<Pick<SheetTexts, 'title' | 'subtitle' | 'sourceLine'>>({
		title: '',
		subtitle: '',
		sourceLine: ''
	});
	/** Address of the preview's picture. */
	preview = $state.raw<string | null>(null);
	pageCount = $state.raw(1);
	problem = $state.raw<SheetError['problem'] | 'font' | 'failed' | null>(null);
	/** Letters that come out too small to be read; null where all can be. */
	small = $state.raw<SmallLetters | null>(null);
	outcome = $state.raw<Outcome | null>(null);
	#cancel: AbortController | null = null;

	constructor(exportable: Exportable, words: PaperTexts) {
		this.exportable = exportable;
		this.words = words;
		if (exportable.paper) this.format = { ...lastFormat, ...PAPERS[exportable.paper] };
		this.resetTexts();
	}

	/** Address of the view with its data version. */
	get link(): string {
		const { path, dataVersion } = this.exportable;
		return (browser ? location.origin : '') + withVersion(path, dataVersion);
	}

	/** The address as it is printed: a query of the console is too long to be typed off, and would leave the drawing no room. */
	get #printedLink(): string {
		const { link } = this;
		return link.length <= LONGEST_PRINTED ? link : (link.split('#')[0] ?? link);
	}

	resetTexts(): void {
		const { title, subtitle, sourceLine } = this.exportable;
		this.texts = { title, subtitle, sourceLine };
	}

	change(patch: Partial<PaperFormat>): void {
		this.format = { ...this.format, ...patch };
		if (!paperProblem(this.format) && !this.exportable.paper) lastFormat = this.format;
	}

	/** Draws the preview anew; to be called in an effect, returns its cleanup. */
	follow(): () => void {
		const [format, texts] = [this.format, this.texts];
		let gone = false;
		const timer = setTimeout(() => {
			this.#svg({ ...format, letters: 'outlined' }, { ...texts, link: this.#printedLink }).then(
				({ svg, pages, small }) => {
					if (gone) return;
					this.#show(svg);
					this.pageCount = pages.length;
					this.small = small;
					this.problem = null;
				},
				(error: unknown) => {
					if (gone) return;
					this.small = null;
					this.problem = problemOf(error);
				}
			);
		}, 150);
		return () => {
			gone = true;
			clearTimeout(timer);
		};
	}

	/** Frees the preview's picture. */
	close(): void {
		this.cancel();
		if (this.preview) URL.revokeObjectURL(this.preview);
	}

	cancel(): void {
		this.#cancel?.abort();
	}

	/** Saves the drawing. */
	save(kind: PictureFormat): Promise<void> {
		return this.run(`${this.exportable.fileName}.${kind}`, async (signal) => await this.#file(kind, signal));
	}

	/** Copies the drawing as PNG. The clipboard is asked within the click, the picture may come later. */
	async copyImage(): Promise<void> {
		const task = this.#startTask();
		this.outcome = { kind: 'working', file: 'PNG', share: null };
		try {
			const png = this.#png(task.signal).then((bytes) => new Blob([bytes as BlobPart], { type: 'image/png' }));
			png.catch(() => undefined);
			await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
			this.outcome = { kind: 'copied' };
		} catch (error) {
			this.outcome =
				error instanceof SheetError ? { kind: 'failed', file: 'PNG', problem: error.problem } : { kind: 'forbidden' };
		}
	}

	/**
	 * Makes a file and saves it; what goes wrong is told, never thrown. A file that is cancelled or overtaken by the next one is not saved, and whichever
	 * is the last one asked for is the one that is told about.
	 */
	async run(
		file: string,
		make: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Blob>
	): Promise<void> {
		const task = this.#startTask();
		const { signal } = task;
		const isLast = (): boolean => this.#cancel === task;
		this.outcome = { kind: 'working', file, share: null };
		try {
			const blob = await make(signal, (share) => {
				if (isLast() && !signal.aborted) this.outcome = { kind: 'working', file, share };
			});
			signal.throwIfAborted();
			saveBlob(file, blob);
			this.outcome = { kind: 'done', file };
		} catch (error) {
			if (!isLast()) return;
			if (signal.aborted) this.outcome = { kind: 'cancelled' };
			else this.outcome = { kind: 'failed', file, problem: error instanceof SheetError ? error.problem : null };
		}
	}

	#startTask(): AbortController {
		this.#cancel?.abort();
		this.#cancel = new AbortController();
		return this.#cancel;
	}

	async #file(kind: PictureFormat, signal: AbortSignal): Promise<Blob> {
		switch (kind) {
			case 'svg':
				return new Blob([(await this.#svg(this.format, this.#sheetTexts)).svg], { type: 'image/svg+xml' });
			case 'png':
				return new Blob([(await this.#png(signal)) as BlobPart], { type: 'image/png' });
			case 'pdf': {
				const { pages, font } = await this.#pages(this.format, this.#sheetTexts);
				const { scenePdf } = await import('$lib/export/scene-pdf');
				const { finding, lang } = this.exportable;
				const bytes = await scenePdf(pages, font, {
					title: this.texts.title,
					description: finding,
					lang,
					date: today()
				});
				return new Blob([bytes as BlobPart], { type: 'application/pdf' });
			}
			case 'pptx':
				return this.#slide(signal);
			default:
				return kind satisfies never;
		}
	}

	get #sheetTexts(): SheetTexts {
		return { ...this.texts, link: this.#printedLink };
	}

	async #slide(signal: AbortSignal): Promise<Blob> {
		const { sheetPptx } = await import('$lib/export/sheet-pptx');
		const { chart, finding, lang } = this.exportable;
		const alt = await this.exportable.altText(lang);
		if (chart) return sheetPptx(this.#sheetTexts, finding, alt, { kind: 'chart', chart });
		// The drawing alone: title and source are the slide's own.
		const format: PaperFormat = {
			...this.format,
			widthMm: 310,
			heightMm: 132,
			fontPt: 12,
			dpi: 200,
			qrCode: false,
			background: 'white'
		};
		const bare = { title: '', subtitle: '', sourceLine: '', link: '' };
		const png = await this.#png(signal, format, bare);
		return sheetPptx(this.#sheetTexts, finding, alt, {
			kind: 'picture',
			png: base64(png),
			ratio: format.widthMm / format.heightMm
		});
	}

	async #png(signal: AbortSignal, format = this.format, texts = this.#sheetTexts): Promise<Uint8Array> {
		const tooLarge = pixelProblem(format);
		if (tooLarge) throw new SheetError(tooLarge);
		const [{ svg }, { svgPng }] = await Promise.all([
			this.#svg({ ...format, letters: 'outlined' }, texts),
			import('$lib/export/svg-png')
		]);
		return svgPng({ svg, width: pixelSize(format).width, dpi: format.dpi }, signal);
	}

	async #svg(
		format: PaperFormat,
		texts: SheetTexts
	): Promise<{ svg: string; pages: readonly PdfPage[]; small: SmallLetters | null }> {
		const { pages, font } = await this.#pages(format, texts);
		const layout = (await this.exportable.layout?.()) ?? null;
		const [page] = pages;
		if (!page) throw new RangeError('The drawing has no page.');
		const { widthMm, heightMm, letters } = format;
		const { finding, lang } = this.exportable;
		const size = { widthMm, heightMm, width: page.width, height: page.height };
		return {
			svg: sceneSvg(page.scene, font, { size, title: texts.title, description: finding, lang, letters }),
			pages,
			small: layout && smallLetters(layout, drawingRoom(texts, format, font.measure), format)
		};
	}

	async #pages(format: PaperFormat, texts: SheetTexts): Promise<{ pages: readonly PdfPage[]; font: SheetFont }> {
		const font = await loadSheetFont();
		return { pages: await composeSheet(this.exportable, texts, format, font.measure), font };
	}

	#show(svg: string): void {
		if (this.preview) URL.revokeObjectURL(this.preview);
		this.preview = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	}
}

function problemOf(error: unknown): SheetError['problem'] | 'font' | 'failed' {
	if (error instanceof SheetError) return error.problem;
	return error instanceof FontError ? 'font' : 'failed';
}
