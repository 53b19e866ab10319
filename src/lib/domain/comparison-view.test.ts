import { describe, expect, it } from 'vitest';
import { DEFAULT_COMPARISON, withOwnGroup, type ComparisonView } from './comparison-view';

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
