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

it('stands on as few sheets of a report as hold it, and keeps a height of the reader', async () => {
	const column = { ...DEFAULT_PAPER, ...PAPERS.column };
	const many = await composeRoomySheet(drawing(8, 250), texts, column, measure);
	expect(many.pages).toHaveLength(3);
	expect(many.format.heightMm).toBeGreaterThan(200);
	expect(many.format.heightMm).toBeLessThanOrEqual(240);
	const large = await composeRoomySheet(drawing(3, 700), texts, column, measure);
	expect([large.pages.length, large.format.heightMm]).toEqual([3, 110]);
	const own = await composeRoomySheet(drawing(2, 250), texts, { ...column, heightMm: 112 }, measure);
	expect([own.pages.length, own.format.heightMm]).toEqual([2, 112]);
});
