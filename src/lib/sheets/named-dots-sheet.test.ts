import { expect, it } from 'vitest';
import type { PlaceNames } from '../charts/dotLabels';
import type { DrawFrame } from '../domain/exportable';
import { group, type Scene } from '../domain/scene';
import { paper as words } from '../i18n/de/paper';
import { drawNamedDots } from './named-dots-sheet';

const LONG = 'Ein Name, der nirgends hineinpasst, auch nicht in zwei Zeilen';
const dots = [
	{ at: [100, 100] as const, size: 12, name: 'Rostock' },
	{ at: [200, 100] as const, size: 12, name: LONG }
];

function textsOf(scene: Scene): string[] {
	if (scene.kind === 'group') return scene.children.flatMap(textsOf);
	return scene.kind === 'text' ? [scene.text] : [];
}
function fillsOf(scene: Scene): string[] {
	if (scene.kind === 'group') return scene.children.flatMap(fillsOf);
	return scene.kind === 'path' && scene.fill ? [scene.fill] : [];
}

function drawn(names: readonly (typeof dots)[number][]): Scene[] {
	const draw = ({ width, height }: { width: number; height: number }, place: PlaceNames): Scene =>
		group(
			place(names, { left: 0, top: 0, right: Math.min(width, 300), bottom: height }).flatMap(({ text }): Scene[] =>
				text === '' ? [] : [{ kind: 'text', text, x: 0, y: 0, size: 10, fill: '#000000' }]
			)
		);
	const frame = {
		width: 600,
		height: 300,
		fontSize: 12,
		words,
		measure: (text: string, size: number) => text.length * size * 0.6
	};
	const named = names.map(({ name }, i) => ({ name, color: i === 0 ? '#111111' : '#c4122f' }));
	return drawNamedDots({ draw, least: () => 80, notes: ['Hinweis'], named }, frame as unknown as DrawFrame);
}

it('a name without room stands whole in a key below, in the colour of its dot', () => {
	const scenes = drawn(dots);
	const texts = scenes.flatMap(textsOf);
	expect(texts).toEqual(['Rostock', 'Hinweis', words.unnamed, LONG]);
	expect(scenes.flatMap(fillsOf)).toEqual(['#c4122f']);
});

it('there is no key where all names have room', () => {
	expect(drawn(dots.slice(0, 1)).flatMap(textsOf)).toEqual(['Rostock', 'Hinweis']);
});
