import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type AggregationRule,
	CONTAINED,
	type MemberFigure,
	type MemberFigures,
	aggregate,
	missingNote,
	worstStatus
} from './aggregation';
import type { Observation } from './slice';
import { STATUSES, isValueless } from './status';

const observed = (value: number | null, status: Observation['status'] = value === null ? 'missing' : 'normal') => ({
	value,
	status,
	source: 'office',
	note: null
});

const rule = (aggregateBy: AggregationRule['aggregate'], combine: AggregationRule['combine'] = 'sum', factor = 1) => ({
	aggregate: aggregateBy,
	combine,
	factor,
	decimals: 4
});

const counts = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 20 });
const name = (index: number): string => `R${String(index).padStart(3, '0')}`;
const withValues = (values: readonly number[]): MemberFigures[] =>
	values.map((value, index) => ({ region: name(index), value: observed(value) }));

describe('sum', () => {
	it('is the sum of the members', () => {
		fc.assert(
			fc.property(counts, (values) => {
				const sum = values.reduce((a, b) => a + b, 0);
				expect(aggregate(rule('sum'), withValues(values))).toEqual({ ...observed(sum), note: 'computed' });
			})
		);
	});

	it('is missing and names the members without value', () => {
		fc.assert(
			fc.property(counts, fc.nat(), fc.constantFrom<MemberFigure>(null, observed(null)), (values, at, gap) => {
				const index = at % values.length;
				const members = withValues(values).map((member, i) => (i === index ? { ...member, value: gap } : member));
				const group = aggregate(rule('sum'), members);
				expect(group).toMatchObject({ value: null, status: 'missing', note: `missing:${name(index)}` });
			})
		);
	});

	it('passes over a member that another one contains', () => {
		const members = [...withValues([10, 20]), { region: 'R900', value: CONTAINED } as const];
		expect(aggregate(rule('sum'), members).value).toBe(30);
	});

	it('is missing without any member', () => {
		expect(aggregate(rule('sum'), [])).toMatchObject({ value: null, note: 'not_aggregable' });
	});

	it('carries the gravest status, so that the break of one member is the break of the group', () => {
		const members = withValues([1, 2, 3]).map((member, i) => ({
			...member,
			value: observed(i, (['provisional', 'break', 'estimated'] as const)[i])
		}));
		expect(aggregate(rule('sum'), members).status).toBe('break');
	});

	it('is not broken by a break of fewer than one in twenty members', () => {
		const statusOf = (size: number) => {
			const members = withValues(Array.from({ length: size }, () => 1));
			return aggregate(rule('sum'), [{ region: 'Z', value: observed(1, 'break') }, ...members]).status;
		};
		expect(statusOf(19)).toBe('break');
		expect(statusOf(20)).toBe('normal');
	});

	it('is not broken by a break in the weights of a mean', () => {
		const members = withValues([1, 2]).map((member) => ({ ...member, weight: observed(1, 'break') }));
		expect(aggregate(rule('weighted'), members).status).toBe('estimated');
	});
});

const pairs = fc.array(fc.record({ part: fc.nat(1_000_000), whole: fc.integer({ min: 1, max: 1_000_000 }) }), {
	minLength: 1,
	maxLength: 12
});

describe('ratio', () => {
	it('lies between the smallest and the largest ratio of the members', () => {
		fc.assert(
			fc.property(pairs, (figures) => {
				const members = figures.map(({ part, whole }, i) => ({
					region: name(i),
					value: null,
					numerator: observed(part),
					denominator: observed(whole)
				}));
				const ratios = figures.map(({ part, whole }) => (part / whole) * 100);
				const value = aggregate(rule('ratio', 'sum', 100), members).value ?? Number.NaN;
				expect(value).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-6);
				expect(value).toBeLessThanOrEqual(Math.max(...ratios) + 1e-6);
			})
		);
	});

	it('is missing, not infinite, if the denominators are zero', () => {
		const member = { region: 'R1', value: null, numerator: observed(3), denominator: observed(0) };
		expect(aggregate(rule('ratio'), [member])).toMatchObject({ value: null, note: 'not_aggregable' });
	});

	it('needs numerator and denominator of every member', () => {
		const whole = { region: 'R1', value: null, numerator: observed(3), denominator: observed(4) };
		const half = { region: 'R2', value: observed(1), numerator: observed(3), denominator: null };
		expect(aggregate(rule('ratio'), [whole, half])).toMatchObject({ value: null, note: 'missing:R2' });
	});
});

describe('weighted', () => {
	it('is the mean if all weights are equal, and at best estimated', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 1000 }), (values, weight) => {
				const members = withValues(values).map((member) => ({ ...member, weight: observed(weight) }));
				const group = aggregate(rule('weighted'), members);
				expect(group.value).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 4);
				expect(group.status).toBe('estimated');
			})
		);
	});

	it('follows the heavier member', () => {
		const members = [
			{ region: 'R1', value: observed(10), weight: observed(3) },
			{ region: 'R2', value: observed(20), weight: observed(1) }
		];
		expect(aggregate(rule('weighted'), members).value).toBe(12.5);
	});
});

describe('all rules', () => {
	it('do not depend on the order of the members', () => {
		const member = fc.record({ value: fc.double({ min: -1e6, max: 1e6, noNaN: true }), weight: fc.nat(1000) });
		const rules = fc.constantFrom(rule('sum'), rule('ratio'), rule('weighted'), rule('none', 'mean'));
		fc.assert(
			fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), rules, fc.nat(), (figures, by, turn) => {
				const members = figures.map(({ value, weight }, i) => ({
					region: name(i),
					value: observed(value),
					numerator: observed(value),
					denominator: observed(weight),
					weight: observed(weight)
				}));
				const at = turn % members.length;
				const turned = [...members.slice(at), ...members.slice(0, at)].reverse();
				expect(aggregate(by, turned)).toEqual(aggregate(by, members));
			})
		);
	});

	it('refuse what can not be aggregated, except as the mean of peers', () => {
		expect(aggregate(rule('none'), withValues([1, 2]))).toMatchObject({ value: null, note: 'not_aggregable' });
		expect(aggregate(rule('none', 'mean'), withValues([1, 2])).value).toBe(1.5);
	});

	it('name the sources of all members, each once', () => {
		const other = { region: 'R9', value: { ...observed(1), source: 'another+office' } };
		expect(aggregate(rule('sum'), [other, ...withValues([1, 2])]).source).toBe('another+office');
	});

	it('name those of both parts of a ratio, and of the weight of a mean', () => {
		const member = { region: 'R1', value: { ...observed(2), source: 'values' } };
		const parts = {
			numerator: { ...observed(6), source: 'money' },
			denominator: { ...observed(3), source: 'people+estimates' },
			weight: { ...observed(3), source: 'people' }
		};
		expect(aggregate(rule('ratio'), [{ ...member, ...parts }]).source).toBe('money+estimates+people');
		expect(aggregate(rule('weighted'), [{ ...member, ...parts }]).source).toBe('values+people');
		expect(aggregate(rule('weighted', 'mean'), [{ ...member, ...parts }]).source).toBe('values');
	});
});

describe('worstStatus', () => {
	it('knows every status, and puts those without value last', () => {
		for (const status of STATUSES) expect(worstStatus(['normal', status])).toBe(status);
		for (const status of STATUSES.filter((s) => !isValueless(s)))
			expect(worstStatus([status, 'secret'])).toBe('secret');
	});
});

describe('missingNote', () => {
	it('names twelve members and counts the others', () => {
		expect(missingNote(Array.from({ length: 14 }, (_, i) => `R${i}`))).toMatch(/^missing:R0,.*,R11,\+2$/);
	});
});
