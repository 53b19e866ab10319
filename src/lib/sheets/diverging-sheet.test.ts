import { expect, it } from 'vitest';
import type { DrawFrame } from '../domain/exportable';
import type { Scene } from '../domain/scene';
import { PAPER } from '../domain/paper-colors';
import { drawDiverging } from './diverging-sheet';

function shapes(scene: Scene, y = 0): { kind: string; text: string; y: number; d: string; stroke: string }[] {
	if (scene.kind === 'group') return scene.children.flatMap((one) => shapes(one, y + (scene.transform?.[5] ?? 0)));
	if (scene.kind === 'text') return [{ kind: 'text', text: scene.text, y: y + scene.y, d: '', stroke: '' }];
	return [{ kind: 'path', text: '', y, d: scene.d, stroke: scene.stroke ?? '' }];
}

it('no axis goes through the words that stand for two bars', () => {
	const row = { left: 3, right: 4, leftText: '3', rightText: '4' };
	const panel = {
		caption: 'Ort',
		leftHeading: 'hinaus',
		rightHeading: 'herein',
		rows: [
			{ ...row, key: 'a', label: 'A' },
			{ ...row, key: 'b', label: 'B', left: null, right: null, instead: 'nicht erfasst' },
			{ ...row, key: 'c', label: 'C' }
		],
		most: 4
	};
	const frame = {
		width: 400,
		height: 300,
		fontSize: 10,
		measure: (text: string, size: number) => text.length * size * 0.5
	};
	const all = drawDiverging({ panels: [panel], notes: [] }, frame as unknown as DrawFrame).flatMap((page) =>
		shapes(page)
	);
	const axis = all.find(({ kind, stroke }) => kind === 'path' && stroke === PAPER.control);
	const spans = [...(axis?.d ?? '').matchAll(/M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/g)].map(([, from, to]) => [
		Number(from) + (axis?.y ?? 0),
		Number(to) + (axis?.y ?? 0)
	]);
	const covered = (text: string): boolean => {
		const y = (all.find((one) => one.text === text)?.y ?? Number.NaN) - 3;
		return spans.some(([from = 0, to = 0]) => from < y && y < to);
	};
	expect(['A', 'nicht erfasst', 'C'].map(covered)).toEqual([true, false, true]);
});
