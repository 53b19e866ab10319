import { describe, expect, it } from 'vitest';
import type { Axis, AxisRow } from '$lib/domain/commuting-axes';
import type { FlowCell } from '$lib/domain/commuting-cells';
import { slopeLines, slopeRange } from './slope-lines';

const cell = (value: number | null): FlowCell => ({ value, status: value === null ? 'missing' : 'normal' });
const axis = (target: Axis['target'], from: number | null, to: number | null): Axis => ({
	target,
	out: cell(to),
	in: cell(null),
	course: { out: [cell(from), cell(to)], in: [cell(null), cell(5)], unnamedOut: [0, 0], unnamedIn: [1, 0] },
	balance: null,
	changeOut: { kind: 'value', value: 100 },
	changeIn: { kind: 'withheld', reason: 'absent' },
	notRecorded: false,
	unnamedOut: 0,
	unnamedIn: 0,
	pairs: 1
});
const row: AxisRow = {
	origin: 'DE803',
	name: 'Rostock',
	axes: [axis('metropol_berlin', 100, 200), axis('metropol_hamburg', 1000, 2000)],
	countries: []
};
const room = { top: 0, bottom: 100, lineHeight: 10 };

describe('slopes', () => {
	it('are equal for equal percentages', () => {
		const [berlin, hamburg] = slopeLines(row, [100, 2000], room);
		const rise = (line: typeof berlin): number => (line ? line.from.y - line.to.y : NaN);
		expect(rise(berlin)).toBeCloseTo(rise(hamburg));
		expect([berlin?.from.y, hamburg?.to.y]).toEqual([100, 0]);
	});

	it('leave out what has no number on both dates', () => {
		expect(slopeRange([row])).toEqual([100, 2000]);
		expect(slopeLines(row, [100, 2000], room).map(({ way }) => way)).toEqual(['out', 'out']);
		expect(slopeRange([{ ...row, axes: [] }])).toBeNull();
	});

	it('have labels that do not touch', () => {
		const near = { ...row, axes: [axis('metropol_berlin', 100, 200), axis('metropol_hamburg', 101, 201)] };
		const labels = slopeLines(near, [100, 201], room).map(({ to }) => to.labelY);
		expect(Math.abs((labels[0] ?? 0) - (labels[1] ?? 0))).toBeGreaterThanOrEqual(10);
	});
});
