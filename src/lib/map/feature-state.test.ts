import { describe, expect, it } from 'vitest';
import { changedStates, featureStates } from './feature-state';
import type { MapPaint } from './paint';

const COLORS = { outline: '#000', focus: '#00f', ring: (color: string) => color };
const NOWHERE = { hovered: null, focused: null };

function paint(fills: Record<string, string>): MapPaint {
	return {
		drawing: 'fill',
		fills: new Map(Object.entries(fills)),
		shares: new Map(),
		marks: new Map(),
		selected: new Map()
	};
}

describe('changedStates', () => {
	it('names only regions whose class changed, and those that lost theirs', () => {
		const before = featureStates(paint({ DE300: '#aaa', DE600: '#bbb', DK011: '#ccc' }), NOWHERE, COLORS, 900);
		const after = featureStates(paint({ DE300: '#aaa', DE600: '#ddd', SE224: '#eee' }), NOWHERE, COLORS, 900);
		expect(changedStates(before, after)).toEqual(
			new Map([
				['DE600', { color: '#ddd' }],
				['SE224', { color: '#eee' }],
				['DK011', null]
			])
		);
	});

	it('is empty when nothing changed', () => {
		const states = () => featureStates(paint({ DE300: '#aaa' }), { hovered: 'DE300', focused: null }, COLORS, 900);
		expect(changedStates(states(), states()).size).toBe(0);
	});
});

describe('featureStates', () => {
	it('keeps the colour of a selected region under the pointer, and shows the focus over all', () => {
		const selected: MapPaint = { ...paint({ DE300: '#aaa' }), selected: new Map([['DE300', '#c4122f']]) };
		expect(featureStates(selected, { hovered: 'DE300', focused: null }, COLORS, 900).get('DE300')).toMatchObject({
			ring: '#c4122f'
		});
		expect(featureStates(selected, { hovered: null, focused: 'DE300' }, COLORS, 900).get('DE300')).toMatchObject({
			color: '#aaa',
			ring: '#00f'
		});
	});
});
