import { describe, expect, it } from 'vitest';
import { derivePair } from '../../src/lib/domain/commuting-pair';
import type { CommutingResult, Partner } from '../../src/lib/domain/commuting-result';
import { districtsOf, mergeSlices } from '../../src/lib/domain/commuting-group';
import type { CommutingIndex, CommutingSlice } from '../../src/lib/domain/commuting-slice';
import type { CommutingView } from '../../src/lib/domain/commuting-view';
import { distanceKm, type LonLat } from '../../src/lib/domain/distance';
import type { RegionGroup } from '../../src/lib/domain/region';

interface Built {
	readonly slice: (region: string) => CommutingSlice;
	readonly result: (patch?: Partial<CommutingView>, places?: Readonly<Record<string, LonLat>>) => CommutingResult;
	readonly nameOf: (code: string) => string;
	readonly index: () => CommutingIndex;
	readonly groups: () => ReadonlyMap<string, RegionGroup>;
}

const partner = (from: CommutingResult, code: string): Partner | undefined =>
	from.partners.find((one) => one.code === code);

/** Tests of what is worked out from slices that the caller has built: rates, distances, filters, pairs, towns. */
export function describeDerivedFigures({ result, slice, nameOf, index, groups }: Built): void {
	describe('figures derived from slices of commuters', () => {
		it('give rates of those who work and of those who live in a place, where the denominators exist', () => {
			const { rates } = result();
			// 80 987 live in Rostock, 23 031 leave, 34 543 come: 92 499 work there.
			expect(rates?.employedHere).toBe(92_499);
			expect(rates?.in).toBeCloseTo((34_543 / 92_499) * 100);
			expect(rates?.out).toBeCloseTo((23_031 / 80_987) * 100);
			const both = result({ region: 'regiopolregion_rostock' }).rates;
			expect(both?.livingHere).toBe(80_987 + 83_784);
			expect(both?.out).toBeCloseTo((24_984 / (80_987 + 83_784)) * 100);
			// No denominator for Berlin here, inner trips of Hamburg's area not all known.
			expect(result({ region: 'DE300' }).rates).toBeNull();
			expect(result({ region: 'metropol_hamburg' }).rates).toBeNull();
		});

		it('give distances of a group from each of its members, weighted by commuters, without the ways inside', () => {
			const places = {
				DE803: { lon: 12.1, lat: 54.1 },
				DE80K: { lon: 12.2, lat: 53.8 },
				DE300: { lon: 13.4, lat: 52.5 },
				DE600: { lon: 10, lat: 53.6 }
			};
			const [city, district] = [distanceKm(places.DE803, places.DE300), distanceKm(places.DE80K, places.DE300)];
			const toHamburg = [distanceKm(places.DE803, places.DE600), distanceKm(places.DE80K, places.DE600)] as const;
			const { reach } = result({ region: 'regiopolregion_rostock' }, places);
			// 30.06.2023 from Berlin: 600 to Rostock, 340 to the Landkreis; from Hamburg 300 and 200.
			const whole = 600 * city + 340 * district + 300 * toHamburg[0] + 200 * toHamburg[1];
			expect(reach.in.meanKm).toBeCloseTo(whole / 1440);
			expect(reach.in.covered).toBeCloseTo((1440 / 23_810) * 100);
			expect(reach.in.beyond.map(({ km }) => km)).toEqual([50, 100, 150]);
			expect(reach.in.beyond[0]?.share).toBe(100);
			expect(result({ region: 'regiopolregion_rostock' }).reach.in).toMatchObject({ meanKm: null });
		});

		it('are added for both directions, and then have neither share nor change', () => {
			const both = result({ direction: 'beide' });
			expect(partner(both, 'DE80K')).toMatchObject({ shown: 23_040 + 11_930, share: null, change: null });
			expect(partner(both, 'PL')).toMatchObject({ shown: 510, share: null });
			expect(both.concentration).toBeNull();
			expect(both.partners.length).toBeGreaterThanOrEqual(result({ direction: 'ein' }).partners.length);
		});

		it('show two districts with commuters of both dates and their moves', () => {
			const view = { region: 'DE803', opposite: 'DE80K', year: '2023' } as const;
			const material = { nameOf, placeOf: () => ({ lon: 12, lat: 54 }), members: ['DE803'] };
			const pair = derivePair(view, slice('DE803'), material);
			const [all] = pair.lines;
			expect([all?.in.map(({ value }) => value), all?.out[1]?.value, all?.balance]).toEqual([
				[partner(result({ year: '2019' }), 'DE80K')?.in.value, 23_040],
				11_930,
				11_110
			]);
			expect(pair.shareIn).toBeCloseTo((23_040 / 35_850) * 100);
			const mirrored = derivePair({ ...view, region: 'DE80K', opposite: 'DE803' }, slice('DE80K'), {
				...material,
				members: ['DE80K']
			});
			expect(mirrored.lines.map((line) => line.out)).toEqual(pair.lines.map((line) => line.in));
			expect(mirrored.moves).toEqual(pair.moves?.map((value) => (value === 0 ? 0 : -value)));
			const group = 'regiopolregion_rostock';
			const members = districtsOf(group, groups());
			const inside = derivePair({ ...view, region: group }, mergeSlices(group, members.map(slice)), {
				...material,
				members
			});
			expect([inside.isInside, inside.moves, inside.lines[0]?.in[1]?.value]).toEqual([true, null, null]);
		});

		it('know the towns of 2011 and the estimated modal split', () => {
			const town = (code: string) => index().towns.find(({ region }) => region === code);
			expect(town('DE_13003000')).toEqual({
				region: 'DE_13003000',
				commuters: { within: 73_010, in: 36_410, out: 19_520 },
				modes: { foot: 33, bike: 17, passenger: 9, driver: 24, transit: 17, km: 32 }
			});
			expect(town('DE_13071029')?.modes).toBeNull();
			expect([
				index().towns.filter(({ commuters }) => commuters).length,
				index().towns.filter(({ modes }) => modes).length
			]).toEqual([24, 19]);
		});

		it('are cut to the strongest and to a band of distances, and the rest is summed', () => {
			const strongest = result({ strongest: '10' });
			expect(strongest.partners).toHaveLength(10);
			expect(strongest.partners[0]?.code).toBe('DE80K');
			const shown = strongest.partners.reduce((sum, one) => sum + (one.in.value ?? 0), 0);
			const residuals = strongest.residuals.reduce((sum, one) => sum + (one.in.value ?? 0), 0);
			expect(shown + residuals + (strongest.hidden?.in ?? 0)).toBe(35_850);
			// Without places there are no distances: nothing is near.
			expect(result({ distance: 'nah' }).partners).toEqual([]);
			expect(result({ distance: 'nah', region: 'regiopolregion_rostock' }).partners.length).toBeGreaterThan(100);
		});

		it('stand beside the balance of moves of the same pair', () => {
			const { moves } = slice('DE803');
			const byAge = moves.values[moves.partners.indexOf('DE80K')] ?? [];
			expect(partner(result(), 'DE80K')?.moves).toBe(byAge.reduce((sum, value) => sum + value, 0));
			expect(partner(result(), 'PL')?.moves).toBeNull();
		});

		it('add moves up over the partners that all members have figures for', () => {
			const group = 'regiopolregion_rostock';
			const merged = mergeSlices(group, districtsOf(group, groups()).map(slice)).moves;
			const of = (region: string, code: string) => {
				const { partners, values } = slice(region).moves;
				return values[partners.indexOf(code)] ?? [];
			};
			expect(merged.partners).not.toContain('DE80K');
			expect(merged.values[merged.partners.indexOf('DE300')]).toEqual(
				of('DE803', 'DE300').map((value, age) => value + (of('DE80K', 'DE300')[age] ?? 0))
			);
		});
	});
}
