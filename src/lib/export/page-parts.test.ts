import { expect, it } from 'vitest';
import type { Scene } from '../domain/scene';
import { pagesOf, type PagePart } from './page-parts';

const text = (words: string): Scene => ({ kind: 'text', text: words, x: 0, y: 0, size: 10, fill: '#000000' });
const part = (words: string, height: number, foot?: PagePart['foot']): PagePart => ({
	scene: text(words),
	height,
	...(foot ? { foot } : {})
});
const room = { height: 100, fontSize: 10 };

/** Texts of each page with their distance from its top. */
function written(parts: readonly PagePart[]): (readonly [string, number])[][] {
	const walk = (scene: Scene, y: number): (readonly [string, number])[] => {
		if (scene.kind === 'text') return [[scene.text, y]];
		if (scene.kind === 'path') return [];
		return scene.children.flatMap((child) => walk(child, y + (scene.transform?.[5] ?? 0)));
	};
	return pagesOf(parts, room).map((page) => walk(page, 0));
}

it('puts parts below each other as long as there is room, and none is lost', () => {
	expect(written([part('a', 40), part('b', 40), part('c', 30)])).toEqual([
		[
			['a', 0],
			['b', 52]
		],
		[['c', 0]]
	]);
	expect(written([part('too high', 300)])).toEqual([[['too high', 0]]]);
	expect(written([])).toEqual([]);
});

it('writes what belongs below parts once on each page', () => {
	const foot = { scene: text('note'), height: 10 };
	const other = { scene: text('other'), height: 10 };
	expect(written([part('a', 20, foot), part('b', 20, foot), part('c', 60, foot), part('d', 5, other)])).toEqual([
		[
			['a', 0],
			['b', 32],
			['note', 56.5]
		],
		[
			['c', 0],
			['note', 64.5]
		],
		[
			['d', 0],
			['other', 9.5]
		]
	]);
});
