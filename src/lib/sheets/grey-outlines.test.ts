import { expect, it } from 'vitest';
import { SQUARES } from '../../../tests/unit/export/golden-sheet';
import type { DrawFrame } from '../domain/exportable';
import { testResult } from '../domain/result.fixture';
import type { Scene } from '../domain/scene';
import { messages as t } from '../i18n/de';
import { paper as words } from '../i18n/de/paper';
import { ringDashes } from '../map/ring-dashes';
import { drawIndicatorMap } from './indicator-map-sheet';
import type { IndicatorSheetParts } from './indicator-sheet';

const result = testResult({
	cells: { DE803: [10], DE80K: [20], DE300: [30] },
	indicator: { unit: 'percent', kind: 'share' },
	view: { year: 2020, selected: ['DE803', 'DE80K', 'DE300'] }
});
const geometry = { ...SQUARES, outlines: {}, lakes: '', borders: '' };
const parts = { result, known: {}, t, words, lang: 'de', geometry: () => Promise.resolve(geometry) };

function pathsOf(scene: Scene): { stroke?: string; dash?: readonly number[]; strokeWidth?: number }[] {
	if (scene.kind === 'group') return scene.children.flatMap(pathsOf);
	return scene.kind === 'path' ? [scene] : [];
}

it('outlines on a map in greys are told apart by lines, and the legend has the same ones', async () => {
	const frame = {
		width: 600,
		// With the note below the map there are 400 pixels for 400 units: widths are the same inside the map and outside.
		height: 420,
		fontSize: 10,
		measure: (text: string, size: number) => text.length * size * 0.5,
		colors: 'grey',
		projection: 'mercator',
		northArrow: false,
		words
	} as DrawFrame;
	const scenes = await drawIndicatorMap(parts as unknown as IndicatorSheetParts, frame);
	const dashes = scenes
		.flatMap(pathsOf)
		.flatMap(({ dash, stroke, strokeWidth }) => (dash && stroke ? [`${dash.join()} ${strokeWidth}`] : []));
	const counts = new Map(dashes.map((one) => [one, dashes.filter((other) => other === one).length]));
	// The first of the three is whole; the other two are on the map and in the legend.
	expect([...counts.values()]).toEqual([2, 2]);
});

it('no two of the most outlines a view can have are drawn alike', () => {
	expect(new Set(ringDashes(12).map((one) => JSON.stringify(one))).size).toBe(12);
});
