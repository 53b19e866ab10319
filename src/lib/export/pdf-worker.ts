import { workerAnswer } from './ask-worker';
import { scenePdf, type PdfFacts, type PdfPage } from './scene-pdf';
import { SheetFont, type FontFiles } from './sheet-font';

/** What the page asks of the worker. */
export interface PdfTask {
	readonly pages: readonly PdfPage[];
	readonly fontFiles: FontFiles;
	readonly facts: PdfFacts;
}

self.addEventListener('message', ({ data: { pages, fontFiles, facts } }: MessageEvent<PdfTask>) => {
	void workerAnswer(() => scenePdf(pages, new SheetFont(fontFiles), facts)).then((answer) => self.postMessage(answer));
});
