import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import type { Status } from '../domain/status';
import { courseSegments } from './courseSegments';

type Cell = [number | null, Status];

function segmentsOf(cells: Cell[], acrossBreaks = false) {
	const [series] = testResult({ cells: { DE803: cells }, view: { year: 2020 + cells.length - 1 } }).series;
	return courseSegments(series!, acrossBreaks);
}

describe('courseSegments', () => {
	it('cuts at a missing value and keeps a lone point', () => {
		const segments = segmentsOf([
			[1, 'normal'],
			[2, 'normal'],
			[null, 'missing'],
			[4, 'normal']
		]);
		expect(segments.map(({ points }) => points.map(({ year }) => year))).toEqual([[2020, 2021], [2023]]);
	});

	it('never joins the point before a break to the point at it', () => {
		const segments = segmentsOf([
			[1, 'normal'],
			[2, 'normal'],
			[3, 'break'],
			[4, 'normal']
		]);
		expect(segments.map(({ points }) => points.map(({ year }) => year))).toEqual([
			[2020, 2021],
			[2022, 2023]
		]);
	});

	it('joins them dashed where the reader asked to look across', () => {
		const cells: Cell[] = [
			[1, 'normal'],
			[2, 'normal'],
			[3, 'break'],
			[4, 'normal']
		];
		expect(segmentsOf(cells, true)).toMatchObject([
			{ dashed: false, points: [{ year: 2020 }, { year: 2021 }] },
			{ dashed: true, points: [{ year: 2021 }, { year: 2022 }] },
			{ dashed: false, points: [{ year: 2022 }, { year: 2023 }] }
		]);
	});

	it('draws the way to a provisional value dashed, sharing the last certain point', () => {
		const segments = segmentsOf([
			[1, 'normal'],
			[2, 'normal'],
			[3, 'provisional'],
			[4, 'estimated']
		]);
		expect(segments).toMatchObject([
			{ dashed: false, points: [{ year: 2020 }, { year: 2021 }] },
			{ dashed: true, points: [{ year: 2021 }, { year: 2022 }, { year: 2023 }] }
		]);
	});

	it('starts dashed where the first value is estimated', () => {
		const segments = segmentsOf([
			[1, 'estimated'],
			[2, 'normal'],
			[3, 'normal']
		]);
		expect(segments.map(({ dashed, points }) => [dashed, points.length])).toEqual([
			[true, 2],
			[false, 2]
		]);
	});

	it('draws every value once at least and joins only neighbours without a break between', () => {
		const cell = fc.oneof(
			fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom<Status>('normal', 'break', 'provisional', 'estimated')),
			fc.constant<Cell>([null, 'missing'])
		);
		fc.assert(
			fc.property(fc.array(cell, { minLength: 2, maxLength: 20 }), (cells) => {
				const segments = segmentsOf(cells);
				const drawn = new Set(segments.flatMap(({ points }) => points.map(({ year }) => year)));
				expect([...drawn].sort()).toEqual(cells.flatMap(([value], i) => (value === null ? [] : [2020 + i])));
				for (const { points } of segments) {
					points.slice(1).forEach((point, i) => {
						expect(point.year).toBe(points[i]!.year + 1);
						expect(cells[point.year - 2020]![1]).not.toBe('break');
					});
				}
			})
		);
	});
});
