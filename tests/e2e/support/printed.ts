import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a printed page, in points from its lower left corner. */
interface PrintedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A page as it comes out of the printer. */
export interface PrintedPage {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly PrintedText[];
}

/** Prints the page with its own size of paper and reads back what is on the sheets. */
export async function printed(page: Page): Promise<readonly PrintedPage[]> {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, i) => {
			const sheet = await document.getPage(i + 1);
			const [, , width = 0, height = 0] = sheet.view;
			const { items } = await sheet.getTextContent();
			const texts = items.flatMap((item) => {
				if (!('str' in item) || item.str.trim() === '') return [];
				const [, , , , x = 0, y = 0] = item.transform as number[];
				return [{ text: item.str, x, y, width: item.width, height: item.height }];
			});
			return { width, height, texts };
		})
	);
}

/** Pairs of texts on one line that cover each other by more than a third of their height: the pieces of one text touch. */
export function overlaps({ texts }: PrintedPage): string[] {
	return texts.flatMap((one, i) =>
		texts.slice(i + 1).flatMap((other) => {
			const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
			return Math.abs(one.y - other.y) < 1.5 && shared > Math.max(1, one.height / 3)
				? [`${one.text} × ${other.text}`]
				: [];
		})
	);
}
