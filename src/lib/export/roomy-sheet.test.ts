import { expect, it } from 'vitest';
import type { DrawFrame } from '../domain/exportable';
import { DEFAULT_PAPER, PAPERS } from '../domain/paper';
import { group } from '../domain/scene';
import { paper as words } from '../i18n/de/paper';
import { pagesOf } from './page-parts';
import { composeRoomySheet } from './roomy-sheet';

const texts = { title: 'Titel', subtitle: '', sourceLine: 'Quelle: Probe.', link: 'https://atlas.example/x' };
const measure = (text: string, size: number): number => text.length * size * 0.5;

/** Parts of a height in pixels, one below the other. */
const drawing = (count: number, height: number) => ({
	words,
	projections: [],
	draw: (frame: DrawFrame) =>
		Promise.resolve(
			pagesOf(
				Array.from({ length: count }, () => ({ scene: group([]), height })),
				frame
			)
		)
});

it('lets a column grow until all parts stand on it, and no further', async () => {
	const column = { ...DEFAULT_PAPER, ...PAPERS.column };
	const { pages, format } = await composeRoomySheet(drawing(2, 250), texts, column, measure);
	expect(pages).toHaveLength(1);
	expect(format.heightMm).toBeGreaterThan(130);
	const lower = await composeRoomySheet(drawing(2, 250), texts, { ...column, heightMm: format.heightMm - 3 }, measure);
	expect(lower.pages).toHaveLength(2);
});

it("keeps the paper where a page of a report has no room for all, or the height is the reader's", async () => {
	const column = { ...DEFAULT_PAPER, ...PAPERS.column };
	const many = await composeRoomySheet(drawing(8, 250), texts, column, measure);
	expect([many.pages.length, many.format.heightMm]).toEqual([8, 110]);
	const own = await composeRoomySheet(drawing(2, 250), texts, { ...column, heightMm: 112 }, measure);
	expect([own.pages.length, own.format.heightMm]).toEqual([2, 112]);
});
