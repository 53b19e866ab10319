import { describe, expect, it } from 'vitest';
import type { Scene } from '../domain/scene';
import { profileColumns } from './profile-columns';
import type { ProfileTablePart } from './profile-part';

/** Every letter is half as wide as high. */
const measure = (text: string, size: number): number => (text.length * size) / 2;
const size = 10;

const part = (title: string, rows: number): ProfileTablePart => ({
	title,
	head: ['', 'Wert', 'Rang'],
	sharesHead: true,
	rows: Array.from({ length: rows }, (_, i) => ({
		title: `Zeile ${title}${i}`,
		under: '',
		cells: [{ text: '1000' }, { text: '1 / 9' }]
	})),
	notes: []
});

interface Placed {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

function placed(scene: Scene, x = 0, y = 0): Placed[] {
	if (scene.kind === 'text') return [{ text: scene.text, x: x + scene.x, y: y + scene.y }];
	if (scene.kind === 'path') return [];
	const [, , , , dx = 0, dy = 0] = scene.transform ?? [];
	return scene.children.flatMap((child) => placed(child, x + dx, y + dy));
}

const pagesOf = (parts: readonly ProfileTablePart[], width: number, height: number): Placed[][] =>
	profileColumns(parts, { width, height, size, measure, top: 0 }).map(({ scenes }) =>
		scenes.flatMap((scene) => placed(scene))
	);

describe('tables of a profile', () => {
	const parts = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => part(title, 6));
	const edges = (page: readonly Placed[]): number[] => [
		...new Set(page.filter(({ text }) => text.startsWith('Zeile')).map(({ x }) => x))
	];

	it('stand in two columns only where each is as wide as they need', () => {
		expect(edges(pagesOf(parts, 400, 2000)[0] ?? [])).toEqual([0, 210]);
		expect(edges(pagesOf(parts, 220, 2000)[0] ?? [])).toEqual([0]);
	});

	it('say what their columns are on top of every column of every page', () => {
		const pages = pagesOf(parts, 400, 160);
		expect(pages.length).toBe(3);
		for (const page of pages) expect(page.filter(({ text }) => text === 'Wert')).toHaveLength(edges(page).length);
		expect(pages.flatMap((page) => page.filter(({ text }) => text.startsWith('Zeile')))).toHaveLength(36);
	});

	it('go on with their rows where one is higher than a page', () => {
		const pages = pagesOf([part('A', 30)], 220, 160);
		expect(pages.length).toBeGreaterThan(2);
		for (const page of pages) {
			expect(page.some(({ text }) => text === 'Wert')).toBe(true);
			expect(Math.max(...page.map(({ y }) => y))).toBeLessThan(160);
		}
		expect(pages.flat().filter(({ text }) => text.startsWith('Zeile'))).toHaveLength(30);
	});

	it('go on in the next column or on the next page where at least three rows stand before and behind', () => {
		const pages = pagesOf([part('A', 12), part('B', 12)], 220, 270);
		const rowsOf = (page: readonly Placed[] | undefined, title: string): number =>
			(page ?? []).filter(({ text }) => text.startsWith(`Zeile ${title}`)).length;
		expect(pages).toHaveLength(2);
		expect(rowsOf(pages[0], 'A')).toBe(12);
		expect(rowsOf(pages[0], 'B')).toBeGreaterThanOrEqual(3);
		expect(rowsOf(pages[0], 'B') + rowsOf(pages[1], 'B')).toBe(12);
		expect(pages[1]?.some(({ text }) => text === 'B')).toBe(true);
	});

	it('are stacked where a column is too narrow for one: every number behind what it is, none beyond the width', () => {
		const [page = []] = pagesOf(parts, 90, 5000);
		expect(page.filter(({ text }) => text === 'Rang')).toHaveLength(36);
		expect(page.filter(({ text }) => text === '1 / 9')).toHaveLength(36);
		expect(Math.max(...page.map(({ text, x }) => x + measure(text, size * 0.85)))).toBeLessThanOrEqual(90);
	});
});
