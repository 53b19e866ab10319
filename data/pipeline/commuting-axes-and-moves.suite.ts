import { describe, expect, it } from 'vitest';
import { deriveAxes } from '../../src/lib/domain/commuting-axes';
import { deriveMoves } from '../../src/lib/domain/commuting-moves';
import type { CommutingSlice } from '../../src/lib/domain/commuting-slice';
import type { RegionGroup } from '../../src/lib/domain/region';

const collator = new Intl.Collator('de');
const nameOf = (code: string): string => code;

/** Tests of axes and moves over slices that the caller has built; `built` is asked when they run. */
export function describeAxesAndMoves(
	built: () => {
		readonly slice: (region: string) => CommutingSlice;
		readonly groups: ReadonlyMap<string, RegionGroup>;
	}
): void {
	describe('axes', () => {
		it('leave out what happens inside a group, and never invent what nobody counts', () => {
			const { slice, groups } = built();
			const slices = ['DE803', 'DE80K', 'DE80L'].map(slice);
			const rows = deriveAxes({ year: '2023', trait: 'insgesamt' }, slices, { groups, nameOf });
			const axis = (origin: string, target: string) =>
				rows.find((row) => row.origin === origin)?.axes.find((one) => one.target === target);
			expect([axis('DE803', 'DE300')?.out.value, axis('DE803', 'DE300')?.in.value]).toEqual([1180, 600]);
			expect([axis('DE803', 'DE600')?.out.value, axis('DE803', 'DE600')?.in.value]).toEqual([1210, 300]);
			const both = (side: 'in' | 'out') =>
				(axis('DE803', 'DE300')?.[side].value ?? 0) + (axis('DE80K', 'DE300')?.[side].value ?? 0);
			expect(axis('regiopolregion_rostock', 'DE300')?.out.value).toBe(both('out'));
			expect(axis('regiopolregion_rostock', 'DE300')?.in.value).toBe(both('in'));
			for (const target of ['metropol_kopenhagen_malmoe', 'metropol_stettin'])
				for (const { origin } of rows)
					expect(axis(origin, target)).toMatchObject({
						notRecorded: true,
						out: { value: null },
						in: { value: null },
						balance: null
					});
			const poland = rows[0]?.countries.find(({ code }) => code === 'PL');
			expect(poland?.in.value).toBe(510);
		});
	});

	describe('moves', () => {
		it('are a balance: what Rostock loses to its district, the district gains', () => {
			const { slice } = built();
			const rostock = deriveMoves(slice('DE803'), null, nameOf, collator);
			const district = deriveMoves(slice('DE80K'), null, nameOf, collator);
			const there = rostock?.partners.find(({ code }) => code === 'DE80K');
			const back = district?.partners.find(({ code }) => code === 'DE803');
			expect(there?.byAge).toEqual(back?.byAge.map((value) => 0 - value));
			expect(there?.byAge[3]).toBeLessThan(0);
			expect(there?.byAge[1]).toBeGreaterThan(0);
			expect(rostock?.complete).toBe(true);
		});

		it('of a district elsewhere are those with the covered ones, seen from its side', () => {
			const { slice } = built();
			const stuttgart = deriveMoves(slice('DE111'), null, nameOf, collator);
			const rostock = deriveMoves(slice('DE803'), null, nameOf, collator);
			const there = rostock?.partners.find(({ code }) => code === 'DE111')?.balance ?? Number.NaN;
			expect(stuttgart?.partners.find(({ code }) => code === 'DE803')?.balance).toBe(0 - there);
			expect(stuttgart?.complete).toBe(false);
		});
	});
}
