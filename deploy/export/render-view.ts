import { DEFAULT_PAPER, PAPERS, pixelProblem, pixelSize, type PaperFormat } from '../../src/lib/domain/paper';
import { withEdition } from '../../src/lib/domain/edition';
import { withVersion } from '../../src/lib/domain/permalink';
import { decimalOf, tableCsv } from '../../src/lib/export/csv';
import { numberedFiles, type NamedFile } from '../../src/lib/export/numbered-files';
import { pageTexts } from '../../src/lib/export/page-texts';
import { rasterize } from '../../src/lib/export/rasterize';
import { scenePdf, type PdfPage } from '../../src/lib/export/scene-pdf';
import { sceneSvg } from '../../src/lib/export/scene-svg';
import { composeRoomySheet } from '../../src/lib/export/roomy-sheet';
import type { SheetTexts } from '../../src/lib/export/sheet';
import { SheetFont } from '../../src/lib/export/sheet-font';
import { loadMessages } from '../../src/lib/i18n/messages';
import { loadPaperTexts } from '../../src/lib/i18n/paper-texts';
import { readAddress } from './asked-view';
import { askedEdition } from './edition-asked';
import { archivedEditions, EditionFiles } from './edition-files';
import { fontFiles } from './font-files';
import { startRasterizer } from './rasterizer';
import { roomAt } from './rooms';
import type { BatchSheet } from './rooms/room';
import type { BatchFormat, BatchView } from './views-file';

/** Draws views without a browser, from the files that `npm run data` has built. */
export class BatchRenderer {
	readonly #today: EditionFiles;
	readonly #archived = new Map<string, EditionFiles>();
	readonly #font: SheetFont;
	readonly #site: string;
	readonly #origin: string | null;

	/**
	 * @param site what stands before the path in links
	 * @param origin of the site; addresses of other hosts are refused. Null: any host is taken for this site's
	 * @throws Error if the data have not been built
	 */
	constructor(site: string, origin: string | null = null) {
		try {
			this.#today = new EditionFiles();
		} catch (cause) {
			throw new Error('The data are not built yet: run `npm run data` first.', { cause });
		}
		this.#font = new SheetFont(fontFiles());
		this.#site = site;
		this.#origin = origin;
	}

	/** The pages of a view's drawing, as its files have them. @throws SheetError if it can't be drawn in the format */
	async pages({ paper, ...asked }: Pick<BatchView, 'view' | 'drawing' | 'paper'>): Promise<readonly PdfPage[]> {
		const { sheet } = await this.#sheet(asked);
		return (await composeRoomySheet(sheet, this.#texts(sheet), paper, this.#font.measure)).pages;
	}

	/** All files of a view. Throws Error with the reason if it can't be drawn as asked. */
	async render(asked: BatchView): Promise<NamedFile[]> {
		const { sheet, date } = await this.#sheet(asked);
		const paper = sheet.paper && !asked.isPaperAsked ? { ...DEFAULT_PAPER, ...PAPERS[sheet.paper] } : asked.paper;
		const name = asked.name ?? sheet.fileName;
		const own = this.#texts(sheet);
		const texts = { ...own, title: asked.title ?? own.title, subtitle: asked.subtitle ?? own.subtitle };
		const files: NamedFile[] = [];
		for (const format of asked.formats) {
			const contents = await this.#contents(format, paper, { sheet, texts, date });
			// A page beyond the first is a file of its own: nothing of a long table may get lost.
			files.push(...numberedFiles(name, format, contents));
		}
		return files;
	}

	#texts({ title, subtitle, sourceLine, path, dataVersion, shown }: BatchSheet): SheetTexts {
		return { title, subtitle, sourceLine, link: this.#site + withVersion(path, dataVersion, shown) };
	}

	/** One content per file. */
	async #contents(
		format: BatchFormat,
		asked: PaperFormat,
		{ sheet, texts, date }: { sheet: BatchSheet; texts: SheetTexts; date: Date }
	): Promise<(string | Uint8Array)[]> {
		if (format === 'csv') return [tableCsv(sheet.table(), decimalOf(sheet.lang))];
		const { pages, format: paper } = await composeRoomySheet(sheet, texts, asked, this.#font.measure);
		if (pages.length === 0) throw new Error('The drawing is empty.');
		const missing = this.#font.missing(pageTexts(pages));
		// Texts as texts are set by the program that shows the file.
		if (missing.length > 0 && !(format === 'svg' && paper.letters === 'embedded'))
			throw new Error((await loadPaperTexts(sheet.lang)).problems.signs(missing.join(' ')));
		const named = { title: texts.title.trim() || sheet.title, subtitle: texts.subtitle };
		const facts = { title: texts.title, description: await sheet.altText(named), lang: sheet.lang };
		if (format === 'pdf') return [await scenePdf(pages, this.#font, { ...facts, date })];
		const { widthMm, heightMm } = paper;
		const svgs = (letters: PaperFormat['letters']): string[] =>
			pages.map(({ scene, width, height }) =>
				sceneSvg(scene, this.#font, { ...facts, size: { widthMm, heightMm, width, height }, letters })
			);
		if (format === 'svg') return svgs(paper.letters);
		if (pixelProblem(paper))
			throw new Error(`${pixelSize(paper).width} × ${pixelSize(paper).height} pixels are too many: lower dpi or size.`);
		await startRasterizer();
		return svgs('outlined').map((svg) => rasterize(svg, { width: pixelSize(paper).width, dpi: paper.dpi }));
	}

	async #sheet({ view, drawing }: Pick<BatchView, 'view' | 'drawing'>): Promise<{ sheet: BatchSheet; date: Date }> {
		const asked = readAddress(view, this.#origin);
		const { lang, path, params } = asked;
		const room = roomAt(path);
		const current = this.#today.atlas.catalogue.dataVersion;
		const edition = askedEdition(params, path, { current, archived: archivedEditions(), isLocked: asked.isLocked });
		const files = edition === null ? this.#today : this.#filesOf(edition);
		const [t, paper] = await Promise.all([loadMessages(lang), loadPaperTexts(lang)]);
		const { sheet, sources } = await room({
			atlas: files.atlas,
			files,
			path,
			address: edition === null ? asked.address : inEdition(asked.address, edition),
			params,
			problems: asked.problems,
			lang,
			t,
			paper,
			drawing: drawing ?? asked.drawing
		});
		// Files of the same data have the same bytes: their date is that of the newest figure, not that of the run.
		const newest = sources
			.map(({ retrieved }) => retrieved)
			.sort()
			.at(-1);
		return { sheet, date: new Date(newest ?? 0) };
	}

	#filesOf(edition: string): EditionFiles {
		const files = this.#archived.get(edition) ?? new EditionFiles(edition);
		this.#archived.set(edition, files);
		return files;
	}
}

/** The address of a view that says that it shows the figures of then. */
function inEdition(address: string, edition: string): string {
	const [path = '', query = ''] = address.split('?');
	return path + withEdition(query, edition);
}
