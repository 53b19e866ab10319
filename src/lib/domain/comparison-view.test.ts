import { describe, expect, it } from 'vitest';
import {
	DEFAULT_COMPARISON,
	standardIndicators,
	withDisplay,
	withOwnGroup,
	withoutOwnGroup,
	type ComparisonView
} from './comparison-view';

const group = { name: 'Meins', members: ['DE300'] };
const full: ComparisonView = {
	...DEFAULT_COMPARISON,
	places: ['DE803', ...Array.from({ length: 11 }, (_, i) => `K${i}`)]
};

describe('a new own group', () => {
	it('takes the place of the group it was made from', () => {
		const view = { ...DEFAULT_COMPARISON, places: ['DE803', 'metropol_stettin'], focus: 'metropol_stettin' };
		expect(withOwnGroup(view, group, 'metropol_stettin')).toEqual({
			own: [group],
			places: ['DE803', 'eigene1'],
			focus: 'eigene1',
			inspected: 'eigene1'
		});
	});

	it('joins the places while there is room', () => {
		expect(withOwnGroup({ ...full, places: ['DE803'] }, group, 'metropol_berlin').places).toEqual(['DE803', 'eigene1']);
	});

	it('drops no other place where all are taken', () => {
		const patch = withOwnGroup(full, group, 'metropol_berlin');
		expect(patch.places).toEqual(full.places);
		expect(patch.inspected).toBe('eigene1');
	});
});

describe('an own group taken away', () => {
	const [first, second] = [group, { name: 'Deins', members: ['DE600'] }];
	const both: ComparisonView = {
		...DEFAULT_COMPARISON,
		places: ['DE803', 'eigene1', 'eigene2'],
		own: [first, second],
		focus: 'eigene2',
		inspected: 'eigene2'
	};

	it('leaves the others where they were, under the numbers they have now', () => {
		expect(withoutOwnGroup(both, 0)).toEqual({
			own: [second],
			places: ['DE803', 'eigene1'],
			focus: 'eigene1',
			inspected: 'eigene1'
		});
	});

	it('leaves its rank to the first place, or to Rostock where there is none', () => {
		expect(withoutOwnGroup(both, 1)).toEqual({
			own: [first],
			places: ['DE803', 'eigene1'],
			focus: 'DE803',
			inspected: null
		});
		const alone = { ...both, places: ['eigene1'], own: [first], focus: 'eigene1', inspected: null };
		expect(withoutOwnGroup(alone, 0)).toEqual({ own: [], places: ['DE803'], focus: 'DE803', inspected: null });
	});
});

describe('another display', () => {
	const canShow = (id: string): boolean => id !== 'foerderung.grw_business';

	it('brings its own standard figures where the standard ones are shown', () => {
		expect(withDisplay(DEFAULT_COMPARISON, 'veraenderung', canShow).indicators).toEqual(
			standardIndicators('veraenderung')
		);
	});

	it('keeps chosen figures that can be shown so', () => {
		const view = { display: 'werte' as const, indicators: ['rent_level', 'foerderung.grw_business'] };
		expect(withDisplay(view, 'veraenderung', canShow)).toEqual({
			display: 'veraenderung',
			indicators: ['rent_level']
		});
	});
});
