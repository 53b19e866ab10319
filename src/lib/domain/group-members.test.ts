import { describe, expect, it } from 'vitest';
import { CONTAINED } from './aggregation';
import { isMixed, memberFigure, preferPublished, usableMembers, withoutNote } from './group-members';
import type { RegionGroup } from './region';
import type { Observation } from './slice';

const area = { nameDe: 'x', nameEn: 'x', combine: 'sum', noteDe: null, noteEn: null } as const;
const regiopol: RegionGroup = { ...area, group: 'regiopolregion', members: ['DE803', 'DE80K', 'DE_1', 'DE_2'] };
const middle: RegionGroup = { ...area, group: 'mittelbereich', members: ['DE_1', 'DE_2'] };
const level = (region: string) => (region.includes('_') ? ('lau' as const) : ('nuts3' as const));
const observed = (value: number | null, status: Observation['status'] = 'normal'): Observation => ({
	value,
	status,
	source: 'office',
	note: null
});

describe('usableMembers', () => {
	it('leaves municipalities out that no figure speaks of', () => {
		const { used, leftOut } = usableMembers(regiopol, level, (region) => level(region) === 'nuts3');
		expect(used).toEqual(['DE803', 'DE80K']);
		expect(withoutNote(leftOut, [regiopol, middle])).toBe('without:mittelbereich');
	});

	it('needs all of them as soon as one has a figure', () => {
		expect(usableMembers(regiopol, level, (region) => region === 'DE_1').used).toEqual(regiopol.members);
	});

	it('names the municipalities if no group is made of them', () => {
		expect(withoutNote(['DE_2', 'DE_1'], [regiopol])).toBe('without:DE_1,DE_2');
	});
});

describe('memberFigure', () => {
	const successorOnly = (region: string) => region === 'DEG0P';

	it('has Eisenach contained in the Wartburgkreis where figures are on the newer territory', () => {
		expect(memberFigure('DEG0N', null, successorOnly, false)).toBe(CONTAINED);
	});

	it('has Eisenach missing where it has figures in other years', () => {
		expect(memberFigure('DEG0N', null, () => true, false)).toBeNull();
		expect(memberFigure('DE803', null, successorOnly, false)).toBeNull();
	});

	it('refuses figures on another base in a group of several levels only', () => {
		const unsure = observed(5, 'low_reliability');
		expect(isMixed(regiopol.members, level)).toBe(true);
		expect(memberFigure('DE_1', unsure, () => true, true)).toBeNull();
		expect(memberFigure('DE_1', unsure, () => true, isMixed(middle.members, level))).toBe(unsure);
	});
});

describe('preferPublished', () => {
	const computed = { ...observed(10), note: 'computed' };

	it('keeps what is recomputed exactly', () => {
		expect(preferPublished('sum', computed, observed(11))).toBe(computed);
		expect(preferPublished('ratio', computed, observed(11))).toBe(computed);
	});

	it('takes the published figure instead of a weighted mean or a gap', () => {
		expect(preferPublished('weighted', computed, observed(11))).toEqual({ ...observed(11), note: 'published' });
		expect(preferPublished('sum', observed(null, 'missing'), observed(11)).note).toBe('published');
	});

	it('has nothing to prefer where nothing is published', () => {
		expect(preferPublished('none', computed, null)).toBe(computed);
		expect(preferPublished('none', computed, observed(null, 'secret'))).toBe(computed);
	});
});
