import { expect, it } from 'vitest';
import type { DrawFrame } from '../domain/exportable';
import { otherMark, markScene } from '../domain/mark-shapes';
import type { Scene } from '../domain/scene';
import { colorKey, toldApart, type KeyEntry } from '../export/scene-parts';
import { spineScenes } from '../export/spine-scene';
import { drawParallelAxes } from './parallel-sheet';

const measure = (text: string, size: number): number => text.length * size * 0.5;
const frame = { width: 900, height: 900, fontSize: 12, measure, colors: 'grey' } as unknown as DrawFrame;
const places: readonly KeyEntry[] = Array.from({ length: 10 }, (_, i) => ({
	name: `Ort ${i}`,
	color: '#0b6e99',
	strong: i === 0
}));

function pathsOf(scene: Scene): string[] {
	if (scene.kind === 'group') return scene.children.flatMap(pathsOf);
	return scene.kind === 'path' ? [shapeOf(scene.d, scene.fill)] : [];
}

/** A path wherever it stands and however large it is: number of its corners, its first direction, and its fill. */
function shapeOf(d: string, fill = ''): string {
	const [x = 0, y = 0, nextX = 0, nextY = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
	const isRound = d.includes('a');
	return [
		isRound ? 'a' : d.match(/L/g)?.length,
		isRound ? '' : Math.round(Math.atan2(nextY - y, nextX - x) * 10),
		fill
	].join();
}

it.each([
	[
		'dots',
		'dot',
		() =>
			spineScenes(
				{
					columns: { title: 'Kennzahl', low: 'tief', high: 'hoch', rank: 'Rang' },
					rows: [
						{
							title: 'Dichte',
							value: '1',
							year: '2021',
							rank: '1 / 9',
							spread: { range: [0, 100], quartiles: [30, 60], median: 40, limits: ['0', '9'] },
							noSpread: '',
							others: places.slice(1).map((_, i) => ({ at: 10 * i, place: i + 1 })),
							own: { at: 95, place: 0 }
						}
					],
					key: places,
					note: ''
				},
				frame
			)
	],
	[
		'lines',
		'line',
		() =>
			drawParallelAxes(
				{
					axes: [{ title: 'Dichte', low: '0', high: '9' }],
					places: places.map((place, i) => ({ ...place, at: [10 * i] })),
					note: ''
				},
				frame
			)
	]
] as const)(
	'nine places beside another one have marks of their own without colours, and the key has them: %s',
	(_, kind, draw) => {
		const drawn = draw().flatMap(pathsOf);
		const keyed = pathsOf(colorKey(toldApart(places, 'grey'), kind, 900, { size: 10, measure }).scene);
		const marks = Array.from({ length: 9 }, (_, i) => {
			const { d, fill } = markScene(otherMark(i), [50, 50], 5, '#475a66');
			return shapeOf(d, fill);
		});
		expect(new Set(marks).size).toBe(9);
		for (const mark of marks) {
			expect(keyed).toContain(mark);
			expect(drawn.filter((one) => one === mark).length).toBe(2);
		}
	}
);
