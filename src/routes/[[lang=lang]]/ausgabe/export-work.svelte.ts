import { browser } from '$app/environment';
import type { Exportable } from '$lib/domain/exportable';
import { DEFAULT_PAPER, PAPERS, paperProblem, pixelProblem, pixelSize, type PaperFormat } from '$lib/domain/paper';
import { withVersion } from '$lib/domain/permalink';
import type { PdfPage } from '$lib/export/scene-pdf';
import { smallLetters, type SmallLetters } from '$lib/export/readable-size';
import { composeRoomySheet } from '$lib/export/roomy-sheet';
import { drawingRoom, SheetError, type SheetTexts } from '$lib/export/sheet';
import { FontError, loadSheetFont } from '$lib/export/font-loader';
import { base64, sceneSvg } from '$lib/export/scene-svg';
import type { SheetFont } from '$lib/export/sheet-font';
import type { Lang } from '$lib/i18n/lang';
import type { PaperTexts } from '$lib/i18n/paper-texts';
import { FileWork } from './file-work.svelte';
import { today } from './today';

/** Files a drawing can be had as. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'pptx'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Signs of an address on paper, where it ends in more than a view needs. */
const LONGEST_PRINTED = 300;

/** Formats the reader chose last, for the next drawing of this visit. */
let lastFormat: PaperFormat = DEFAULT_PAPER;

/** A drawing on its way into a file: format, texts, preview, and what came of it. */
export class ExportWork extends FileWork {
	readonly exportable: Exportable;
	readonly words: PaperTexts;
	format = $state.raw<PaperFormat>(lastFormat);
	texts = $state.raw<Pick<SheetTexts, 'title' | 'subtitle' | 'sourceLine'>>({
		title: '',
		subtitle: '',
		sourceLine: ''
	});
	/** Alternative texts in the reader's own words. */
	#alt = $state.raw<Partial<Record<Lang, string>>>({});
	/** Address of the preview's picture. */
	preview = $state.raw<string | null>(null);
	pageCount = $state.raw(1);
	/** Height of the sheet in mm, which may be more than the paper's own. */
	drawnHeight = $state.raw<number | null>(null);
	problem = $state.raw<SheetError['problem'] | 'font' | 'failed' | null>(null);
	/** Letters that come out too small to be read; null where all can be. */
	small = $state.raw<SmallLetters | null>(null);

	constructor(exportable: Exportable, words: PaperTexts) {
		super();
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

	/** What stands for the drawing where it can't be seen: in the reader's words, or as proposed. */
	readonly altText = async (lang: Lang): Promise<string> => this.#alt[lang] ?? this.exportable.altText(lang);

	/** The reader puts it in other words; files carry them, too. */
	editAlt(lang: Lang, text: string): void {
		this.#alt = { ...this.#alt, [lang]: text };
	}

	/** Description inside a file. */
	get #description(): string {
		const { finding, lang } = this.exportable;
		return this.#alt[lang] ?? finding;
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
				({ svg, pages, small, format: drawn }) => {
					if (gone) return;
					this.drawnHeight = drawn.heightMm;
					this.#show(svg);
					this.pageCount = pages.length;
					this.small = small;
					this.problem = null;
				},
				(error: unknown) => {
					if (gone) return;
					this.small = null;
					this.drawnHeight = null;
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

	/** Saves the drawing. */
	save(kind: PictureFormat): Promise<void> {
		return this.run(`${this.exportable.fileName}.${kind}`, async (signal) => await this.#file(kind, signal));
	}

	/** Copies the drawing as PNG. The clipboard is asked within the click, the picture may come later. */
	async copyImage(): Promise<void> {
		const task = this.startTask();
		this.outcome = { kind: 'working', file: 'PNG', share: null };
		let drawingError: unknown = null;
		const png = this.#png(task.signal).then((bytes) => new Blob([bytes as BlobPart], { type: 'image/png' }));
		png.catch((error: unknown) => (drawingError = error));
		try {
			await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
			if (this.isLast(task)) this.outcome = { kind: 'copied' };
		} catch {
			if (!this.isLast(task)) return;
			if (task.signal.aborted) this.outcome = { kind: 'cancelled' };
			else if (drawingError === null) this.outcome = { kind: 'forbidden' };
			else this.outcome = { kind: 'failed', file: 'PNG', problem: this.problemOf(drawingError) };
		}
	}

	protected override readonly problemOf = (error: unknown): SheetError['problem'] | null =>
		error instanceof SheetError ? error.problem : null;

	async #file(kind: PictureFormat, signal: AbortSignal): Promise<Blob> {
		switch (kind) {
			case 'svg':
				return new Blob([(await this.#svg(this.format, this.#sheetTexts)).svg], { type: 'image/svg+xml' });
			case 'png':
				return new Blob([(await this.#png(signal)) as BlobPart], { type: 'image/png' });
			case 'pdf': {
				const { pages, font } = await this.#pages(this.format, this.#sheetTexts);
				const { pdfFile } = await import('$lib/export/pdf-file');
				const { title } = this.texts;
				const facts = { title, description: this.#description, lang: this.exportable.lang, date: today() };
				const bytes = await pdfFile({ pages, fontFiles: font.files, facts }, signal);
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
		const alt = await this.altText(lang);
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
		const [{ svg, format: drawn }, { svgPng }] = await Promise.all([
			this.#svg({ ...format, letters: 'outlined' }, texts),
			import('$lib/export/svg-png')
		]);
		const grown = pixelProblem(drawn);
		if (grown) throw new SheetError(grown);
		return svgPng({ svg, width: pixelSize(drawn).width, dpi: drawn.dpi }, signal);
	}

	async #svg(
		asked: PaperFormat,
		texts: SheetTexts
	): Promise<{ svg: string; pages: readonly PdfPage[]; small: SmallLetters | null; format: PaperFormat }> {
		const { pages, font, format } = await this.#pages(asked, texts);
		const layout = (await this.exportable.layout?.()) ?? null;
		const [page] = pages;
		if (!page) throw new RangeError('The drawing has no page.');
		const { widthMm, heightMm, letters } = format;
		const { lang } = this.exportable;
		const description = this.#description;
		const size = { widthMm, heightMm, width: page.width, height: page.height };
		return {
			svg: sceneSvg(page.scene, font, { size, title: texts.title, description, lang, letters }),
			pages,
			format,
			small: layout && smallLetters(layout, drawingRoom(texts, format, font.measure), format)
		};
	}

	async #pages(
		asked: PaperFormat,
		texts: SheetTexts
	): Promise<{ pages: readonly PdfPage[]; font: SheetFont; format: PaperFormat }> {
		const font = await loadSheetFont();
		return { ...(await composeRoomySheet(this.exportable, texts, asked, font.measure)), font };
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
