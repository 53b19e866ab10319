import { expect, it } from 'vitest';
import { circlePath, group, linePath, moved, rectPath } from '../domain/scene';
import { sceneBottom } from './scene-bottom';

const path = (d: string) => ({ kind: 'path', d, fill: '#000' }) as const;

it('finds the lowest point of areas, lines, circles and letters, wherever they are moved', () => {
	expect(sceneBottom(path(rectPath(3, 10, 5, 20)))).toBe(30);
	expect(sceneBottom(path(circlePath(50, 40, 8)))).toBe(48);
	expect(sceneBottom({ ...path(linePath(0, 5, 9, 70)), strokeWidth: 4 })).toBe(72);
	expect(sceneBottom(path('M0 0C10 90 20 5 30 30'))).toBe(90);
	expect(sceneBottom(path('m5,5 l1,-2 .5.5'))).toBe(5);
	expect(sceneBottom({ kind: 'text', text: 'g', x: 0, y: 100, size: 8, fill: '#000' })).toBe(102);
	expect(sceneBottom(moved([path(rectPath(0, 0, 1, 10))], 5, 100))).toBe(110);
	expect(sceneBottom(group([path(rectPath(0, 0, 4, 1))], { transform: [0, 1, 1, 0, 0, 0] }), [1, 0, 0, 1, 0, 7])).toBe(
		11
	);
});

it('counts nothing that is cut off, and nothing of nothing', () => {
	expect(sceneBottom(group([path(rectPath(0, 0, 5, 500))], { clip: rectPath(0, 0, 5, 60) }))).toBe(60);
	expect(sceneBottom(group([]))).toBe(-Infinity);
});
