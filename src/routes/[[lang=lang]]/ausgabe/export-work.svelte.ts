import { browser } from '$app/environment';
import type { Exportable, SheetParts } from '$lib/domain/exportable';
import {
	DEFAULT_PAPER,
	PAPERS,
	paperProblem,
	pixelProblem,
	type PaperFormat,
	type PaperProblem
} from '$lib/domain/paper';
import { withVersion } from '$lib/domain/permalink';
import { FontError } from '$lib/export/font-loader';
import { SheetError, type SheetTexts } from '$lib/export/sheet';
import { addressIn, type Lang } from '$lib/i18n/lang';
import type { PaperTexts } from '$lib/i18n/paper-texts';
import { AltWords } from './alt-words.svelte';
import { draftOf, keepDraft } from './drafts';
import { printedLink } from './printed-query';
import { FileWork } from './file-work.svelte';
import {
	drawPages,
	pageSvg,
	pictureFile,
	wholePng,
	type DrawnPages,
	type PictureFormat,
	type PictureOrder
} from './picture-files';

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
	readonly alt: AltWords;
	/** Address of the preview's picture. */
	preview = $state.raw<string | null>(null);
	pageCount = $state.raw(1);
	/** The page that is seen, from 0. */
	page = $state.raw(0);
	/** Height of the sheet in mm, which may be more than the paper's own. */
	drawnHeight = $state.raw<number | null>(null);
	/** Letters on the sheet that the font has not. */
	missing = $state.raw<readonly string[]>([]);
	/** How often the reader has asked for a drawing that failed. */
	#attempt = $state(0);
	problem = $state.raw<SheetError['problem'] | 'font' | 'failed' | null>(null);

	constructor(exportable: Exportable, words: PaperTexts) {
		super();
		this.exportable = exportable;
		this.words = words;
		if (exportable.paper) this.format = { ...lastFormat, ...PAPERS[exportable.paper] };
		this.resetTexts();
		const draft = draftOf(this.#draftKey);
		this.alt = new AltWords(exportable, () => ({ title: this.name, subtitle: this.texts.subtitle.trim() }));
		if (draft) [this.texts, this.alt.written] = [draft.texts, draft.alt];
	}

	get #draftKey(): string {
		return `${this.exportable.fileName} ${this.exportable.path}`;
	}

	/** What it is called where it must have a name: the reader may have left the title empty. */
	get name(): string {
		return this.texts.title.trim() || this.exportable.title;
	}

	/** Address of the view with its data version. */
	get link(): string {
		const { path, dataVersion, shown } = this.exportable;
		return (browser ? location.origin : '') + withVersion(path, dataVersion, shown);
	}

	/** What stands on a sheet beside the drawing. */
	get sheetTexts(): SheetTexts {
		return { ...this.texts, ...printedLink(this.link, this.words) };
	}

	/** The drawing in a language with what stands on its sheet: in the reader's words, or in the other language as proposed. */
	async sheetIn(lang: Lang): Promise<{ readonly sheet: SheetParts; readonly texts: SheetTexts }> {
		if (lang === this.exportable.lang) return { sheet: this.exportable, texts: this.sheetTexts };
		const sheet = await this.exportable.inLang(lang);
		const { title, subtitle, sourceLine, words } = sheet;
		return { sheet, texts: { title, subtitle, sourceLine, ...printedLink(addressIn(this.link, lang).href, words) } };
	}

	/** What the drawing is called in a language. */
	async nameIn(lang: Lang): Promise<string> {
		return lang === this.exportable.lang ? this.name : (await this.exportable.inLang(lang)).title;
	}

	/** What stands for the drawing where it can't be seen. */
	readonly altText = (lang: Lang): Promise<string> => this.alt.text(lang);

	/** True where title or subtitle are the reader's. */
	get isRenamed(): boolean {
		const { title, subtitle } = this.exportable;
		return this.name !== title || this.texts.subtitle !== subtitle;
	}

	/** Why there is no PNG of a drawing that can be had as other files. */
	get pixelProblem(): PaperProblem | null {
		const { format, drawnHeight } = this;
		return pixelProblem({ ...format, heightMm: drawnHeight ?? format.heightMm });
	}

	/** Why letters keep a file from being right; SVG with texts as texts leaves them to the program that shows it, slides have a title of their own. */
	signsProblem(kind: PictureFormat): SheetError['problem'] | null {
		const isText = kind === 'pptx' || (kind === 'svg' && this.format.letters === 'embedded');
		return this.missing.length === 0 || isText ? null : { kind: 'signs', signs: this.missing };
	}

	resetTexts(): void {
		const { title, subtitle, sourceLine } = this.exportable;
		this.texts = { title, subtitle, sourceLine };
	}

	change(patch: Partial<PaperFormat>): void {
		this.format = { ...this.format, ...patch };
		if (!paperProblem(this.format) && !this.pixelProblem && !this.exportable.paper) lastFormat = this.format;
	}

	/** Draws once more what could not be drawn. */
	retry(): void {
		this.problem = null;
		this.#attempt++;
	}

	/** Draws the preview anew; to be called in an effect, returns its cleanup. */
	follow(): () => void {
		const [order, wanted] = [this.#order, this.page];
		void this.#attempt;
		let gone = false;
		const timer = setTimeout(() => {
			order.drawn().then(
				(drawn) => {
					if (gone) return;
					this.pageCount = drawn.pages.length;
					const page = drawn.pages[Math.min(wanted, drawn.pages.length - 1)];
					if (!page) throw new RangeError('The drawing has no page.');
					this.drawnHeight = drawn.format.heightMm;
					this.missing = drawn.missing;
					const letters = drawn.missing.length > 0 ? 'embedded' : 'outlined';
					this.#show(pageSvg(drawn, page, { ...order, description: '' }, letters));
					this.problem = null;
				},
				(error: unknown) => {
					if (gone) return;
					[this.drawnHeight, this.missing] = [null, []];
					this.problem = problemOf(error);
				}
			);
		}, 150);
		return () => {
			gone = true;
			clearTimeout(timer);
		};
	}

	/** Turns to a page of the preview that there is. */
	turnTo(page: number): void {
		this.page = Math.max(0, Math.min(page, this.pageCount - 1));
	}

	/** Frees the preview's picture and keeps the reader's words. */
	close(): void {
		this.cancel();
		const { title, subtitle, sourceLine } = this.exportable;
		const [texts, alt] = [this.texts, this.alt.written];
		const isChanged = texts.title !== title || texts.subtitle !== subtitle || texts.sourceLine !== sourceLine;
		keepDraft(this.#draftKey, isChanged || Object.keys(alt).length > 0 ? { texts, alt } : null);
		if (this.preview) URL.revokeObjectURL(this.preview);
	}

	/** Saves the drawing. */
	save(kind: PictureFormat): Promise<void> {
		const order = this.#order;
		return this.run(`${this.exportable.fileName}.${kind}`, (signal) => pictureFile(kind, order, signal));
	}

	/** Copies the drawing as PNG. The clipboard is asked within the click, the picture may come later. */
	async copyImage(): Promise<void> {
		const task = this.startTask();
		this.outcome = { kind: 'working', file: 'PNG', share: null };
		let drawingError: unknown = null;
		const png = wholePng(this.#order, task.signal).then(
			(bytes) => new Blob([bytes as BlobPart], { type: 'image/png' })
		);
		png.catch((error: unknown) => (drawingError = error));
		try {
			await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
			if (this.isLast(task)) this.outcome = { kind: 'copied' };
		} catch {
			if (!this.isLast(task)) return;
			if (task.signal.aborted) this.outcome = { kind: 'cancelled' };
			else if (drawingError === null) this.outcome = { kind: 'forbidden', what: 'picture' };
			else this.outcome = { kind: 'failed', file: 'PNG', problem: this.problemOf(drawingError) };
		}
	}

	protected override readonly problemOf = (error: unknown): SheetError['problem'] | null =>
		error instanceof SheetError ? error.problem : null;

	get #order(): PictureOrder {
		const { exportable, format, texts, altText } = this;
		const order = {
			exportable,
			format,
			texts: this.sheetTexts,
			altText: () => altText(exportable.lang)
		};
		return { ...order, drawn: () => this.#draw(order, texts) };
	}

	/** The pages drawn last, as long as format and texts are the same. */
	#last: { readonly format: PaperFormat; readonly texts: object; readonly drawn: Promise<DrawnPages> } | null = null;

	#draw(order: Omit<PictureOrder, 'drawn'>, texts: object): Promise<DrawnPages> {
		const { format } = order;
		if (this.#last?.format === format && this.#last.texts === texts) return this.#last.drawn;
		const drawn = drawPages(order);
		this.#last = { format, texts, drawn };
		// What failed for want of a file may come the next time.
		drawn.catch(() => {
			if (this.#last?.drawn === drawn) this.#last = null;
		});
		return drawn;
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
