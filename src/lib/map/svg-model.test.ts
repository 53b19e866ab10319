import { describe, expect, it } from 'vitest';
import type { SvgGeometry } from './geometry';
import type { MapPaint } from './paint';
import { svgMapModel } from './svg-model';
import { symbolRadius } from './symbols';

const GEOMETRY: SvgGeometry = {
	scope: 'metropolen',
	level: 'nuts3',
	layers: ['nuts3-metropolen'],
	viewBox: '0 0 1000 800',
	width: 1000,
	height: 800,
	projection: 'mercator',
	bounds: [8, 51, 16, 56],
	land: '',
	lakes: '',
	borders: '',
	outlines: { metropol_berlin: 'M0 0l9 0 0 9z' },
	places: [],
	regions: { DE300: 'M1 1l2 0 0 2z', DE803: 'M5 5l2 0 0 2z', DK011: 'M8 8l2 0 0 2z' },
	labelPoints: { DE300: [2, 2], DE803: [6, 6], DK011: [9, 9] }
};

const EMPTY: MapPaint = { drawing: 'fill', fills: new Map(), shares: new Map(), marks: new Map(), selected: new Map() };

describe('svgMapModel', () => {
	it('fills by class and marks what has no value', () => {
		const paint: MapPaint = { ...EMPTY, fills: new Map([['DE300', '#123456']]), marks: new Map([['DK011', 'secret']]) };
		expect(svgMapModel(GEOMETRY, paint).regions.map(({ region, fill, mark }) => [region, fill, mark])).toEqual([
			['DE300', '#123456', null],
			['DE803', null, null],
			['DK011', null, 'secret']
		]);
	});

	it('draws circles with areas in proportion, the largest at the bottom, none for zero', () => {
		const paint: MapPaint = {
			...EMPTY,
			drawing: 'symbol',
			shares: new Map([
				['DE803', 0.25],
				['DE300', 1],
				['DK011', 0]
			])
		};
		const [large, small, ...rest] = svgMapModel(GEOMETRY, paint).symbols;
		expect([large?.region, small?.region, rest.length]).toEqual(['DE300', 'DE803', 0]);
		expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2);
	});

	it('rings selected regions and groups in the colour of their course', () => {
		const selected = new Map([
			['DE803', '#00f'],
			['metropol_berlin', '#f00'],
			['regiopolen_netzwerk', '#0f0']
		]);
		expect(svgMapModel(GEOMETRY, { ...EMPTY, selected }).rings.map(({ code, color }) => [code, color])).toEqual([
			['DE803', '#00f'],
			['metropol_berlin', '#f00']
		]);
	});
});

describe('symbolRadius', () => {
	it('has no size for values that have no area', () => {
		expect([symbolRadius(0, 10, 1000), symbolRadius(-5, 10, 1000), symbolRadius(5, 0, 1000)]).toEqual([0, 0, 0]);
	});
});
