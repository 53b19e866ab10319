import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commutingSql, flowsFile, InvalidDistrictError } from '../../src/lib/data/commuting-sql';
import { commutingIndexSchema, commutingSchema } from '../../src/lib/data/commuting-schema';
import { parseJson } from '../../src/lib/data/fetch-file';
import { packCommuting } from '../../src/lib/data/pack-commuting';
import { cellsOf } from '../../src/lib/domain/commuting-cells';
import { DEFAULT_COMMUTING } from '../../src/lib/domain/commuting-codec';
import { COMMUTING_GROUPS, districtsOf, mergeSlices } from '../../src/lib/domain/commuting-group';
import { derivePair } from '../../src/lib/domain/commuting-pair';
import { partnerGrouping } from '../../src/lib/domain/commuting-partners';
import type { CommutingResult, Partner } from '../../src/lib/domain/commuting-result';
import type { CommutingIndex, CommutingSlice } from '../../src/lib/domain/commuting-slice';
import { TRAITS, type CommutingView } from '../../src/lib/domain/commuting-view';
import { deriveCommuting } from '../../src/lib/domain/derive-commuting';
import { distanceKm, type LonLat } from '../../src/lib/domain/distance';
import type { RegionGroup } from '../../src/lib/domain/region';
import { statusLetter } from '../../src/lib/domain/status';
import { describeAxesAndMoves } from './commuting-axes-and-moves.suite';
import { writeCommutingSlices } from './commuting-slices';
import { CHECKED } from './commuting-relations.fixture';
import { readFlows } from './flows';
import { DATA, knownRegions, knownSources } from './flows.fixture';
import { writeFlows } from './flows-output';
import { readGroups } from './group-lists';
import { OutputFolder } from './output-folder';
import { Problems } from './problems';
import { readPublishedFigures } from './published-figures';
import { readRegions } from './regions';
import { readTownFigures } from './town-figures';
import { openWasmEngine } from './wasm-engine';

/** Employees by residence on 30 June 2019 (INKAR). */
const EMPLOYED = { DE803: 80_987, DE80K: 83_784 };
const root = mkdtempSync(join(tmpdir(), 'commuting-'));
const collator = new Intl.Collator('de');
const nameOf = (code: string): string => code;
let index: CommutingIndex;
let groups: ReadonlyMap<string, RegionGroup>;

beforeAll(async () => {
	const problems = new Problems();
	const flows = await readFlows(DATA, knownSources(), knownRegions(), problems);
	const out = new OutputFolder(root);
	await writeFlows(flows, out);
	const towns = readTownFigures(DATA, knownRegions(), problems);
	const published = readPublishedFigures(DATA, problems);
	await writeCommutingSlices(flows, { published, towns, employed: EMPLOYED }, out);
	flows.close();
	groups = new Map(readGroups(DATA, readRegions(DATA, problems), problems).map((group) => [group.group, group]));
	problems.throwIfAny();
	index = parseJson('index', readFileSync(join(root, 'data/commuting.json'), 'utf8'), commutingIndexSchema);
}, 240_000);
afterAll(() => rmSync(root, { recursive: true }));

function slice(region: string): CommutingSlice {
	const path = index.slices[region] ?? '';
	return parseJson(path, readFileSync(join(root, path), 'utf8'), commutingSchema);
}

function result(patch: Partial<CommutingView> = {}, places: Readonly<Record<string, LonLat>> = {}): CommutingResult {
	const view = { ...DEFAULT_COMMUTING, ...patch };
	const members = districtsOf(view.region, groups);
	const parts = members.map(slice);
	return deriveCommuting(view, mergeSlices(view.region, parts), {
		parts,
		sources: new Map(),
		placeOf: (code) => places[code],
		groupOf: partnerGrouping(groups),
		nameOf,
		members,
		employed: index.employed,
		towns: index.towns.map((town) => ({ ...town, name: town.region })),
		collator
	});
}

const partner = (from: CommutingResult, code: string): Partner | undefined =>
	from.partners.find((one) => one.code === code);

describe('slices of commuters', () => {
	it('exist for all districts, and none is larger than 25 kB compressed', () => {
		expect(Object.keys(index.slices).length).toBeGreaterThanOrEqual(400);
		expect(JSON.stringify(slice('DE300')).length).toBeLessThan(100_000);
	});

	it('are what the DuckDB of the browsers makes of the same file', async () => {
		const engine = await openWasmEngine();
		for (const region of ['DE803', 'DE300', 'DE111', 'DEG0N']) {
			engine.register(flowsFile(region), join(root, flowsFile(region)));
			const rows = engine.query({ sql: commutingSql(region), params: [] });
			expect(packCommuting(region, rows), region).toEqual(slice(region));
		}
		engine.close();
	}, 60_000);

	it('refuses a code that is no district before it gets near SQL', () => {
		for (const code of ["DE803'; --", '../secret', 'DK011', ''])
			expect(() => commutingSql(code)).toThrow(InvalidDistrictError);
	});

	it('hold the published truths of Rostock', () => {
		const now = result();
		expect([now.total.in.value, now.total.out.value, now.total.balance]).toEqual([35_850, 23_030, 12_820]);
		expect([partner(now, 'DE80K')?.in.value, partner(now, 'DE80K')?.out.value]).toEqual([23_040, 11_930]);
		expect([partner(now, 'DE300')?.in.value, partner(now, 'DE300')?.out.value]).toEqual([600, 1180]);
		expect([partner(now, 'DE600')?.in.value, partner(now, 'DE600')?.out.value]).toEqual([300, 1210]);
		expect(partner(now, 'DE80L')?.in.value).toBe(3420);
		expect(partner(now, 'PL')?.in.value).toBe(510);
		const before = result({ year: '2019' });
		expect([before.total.in.value, before.total.out.value]).toEqual([34_543, 23_031]);
		expect(before.course.find(({ year }) => year === 2019)).toEqual({ year: 2019, in: 34_543, out: 23_031 });
	});

	it('add up to groups without the trips inside them', () => {
		// 30.06.2023: 35 850 + 22 930 in, 23 030 + 37 420 out, less 23 040 and 11 930 between Rostock and its Landkreis.
		const now = result({ region: 'regiopolregion_rostock' });
		expect(now.members).toEqual(['DE803', 'DE80K']);
		expect([now.total.in, now.total.out]).toEqual([
			{ value: 23_810, status: 'normal' },
			{ value: 25_480, status: 'normal' }
		]);
		expect([partner(now, 'DE803'), partner(now, 'DE80K')]).toEqual([undefined, undefined]);
		expect([partner(now, 'DE300')?.in.value, partner(now, 'DE300')?.out.value]).toEqual([940, 2140]);
		expect(partner(now, 'PL')?.in.value).toBe(990);
		// What not all members are named with is a part, says so, and has no change.
		const parts = now.partners.filter(({ in: cell }) => cell.status === 'estimated');
		expect(parts.length).toBeGreaterThan(0);
		expect(parts.every(({ change }) => change?.kind === 'withheld')).toBe(true);
		expect(now.course).toEqual([
			{ year: 2019, in: 21_618, out: 24_984 },
			{ year: 2023, in: 23_810, out: 25_480 }
		]);
		// Between 21 districts some relations are too small to be named: they can't be taken out of the total.
		expect(result({ region: 'metropol_hamburg' }).total.in.status).toBe('estimated');
	});

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
		const members = districtsOf(group, groups);
		const inside = derivePair({ ...view, region: group }, mergeSlices(group, members.map(slice)), {
			...material,
			members
		});
		expect([inside.isInside, inside.moves, inside.lines[0]?.in[1]?.value]).toEqual([true, null, null]);
	});

	it('know the towns of 2011 and the estimated modal split', () => {
		const town = (code: string) => index.towns.find(({ region }) => region === code);
		expect(town('DE_13003000')).toEqual({
			region: 'DE_13003000',
			commuters: { within: 73_010, in: 36_410, out: 19_520 },
			modes: { foot: 33, bike: 17, passenger: 9, driver: 24, transit: 17, km: 32 }
		});
		expect(town('DE_13071029')?.modes).toBeNull();
		expect([
			index.towns.filter(({ commuters }) => commuters).length,
			index.towns.filter(({ modes }) => modes).length
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
		const merged = mergeSlices(group, districtsOf(group, groups).map(slice)).moves;
		const of = (region: string, code: string) => {
			const { partners, values } = slice(region).moves;
			return values[partners.indexOf(code)] ?? [];
		};
		expect(merged.partners).not.toContain('DE80K');
		expect(merged.values[merged.partners.indexOf('DE300')]).toEqual(
			of('DE803', 'DE300').map((value, age) => value + (of('DE80K', 'DE300')[age] ?? 0))
		);
	});

	it('give parts that reach the published total, whatever is filtered', () => {
		for (const region of ['DE803', 'DE80K', 'DE300', 'DE212', ...COMMUTING_GROUPS])
			for (const trait of TRAITS)
				for (const partners of ['alle', 'mv', 'ausland'] as const) {
					const part = result({ region, trait, partners, minimum: partners === 'mv' ? 50 : 0 });
					for (const side of ['in', 'out'] as const) {
						const parts = [...part.partners, ...part.residuals].reduce((sum, one) => sum + (one[side].value ?? 0), 0);
						// `shown` follows one direction: what the filter hides of the other one is in `hidden` too.
						expect(parts + (part.hidden?.[side] ?? 0), `${region} ${trait} ${side}`).toBe(part.total[side].value);
					}
				}
	});

	// All that pages, profiles and downloads show is worked out from slices: flow-secrets.suite.ts proves that nothing follows from their numbers.
	it('keep secret what is secret: no slice holds its number, and what is derived from it has none either', () => {
		for (const region of Object.keys(index.slices)) {
			const both = slice(region);
			for (const { values, statuses } of [both.in, both.out])
				for (const [line, letters] of statuses.entries())
					for (const [cell, letter] of [...letters].entries())
						if (letter === statusLetter('secret')) expect(values[line]?.[cell], `${region} ${line}`).toBeNull();
		}
		const before = result({ year: '2019', trait: 'auslaender' });
		const secret = before.partners.filter((one) => one.in.status === 'secret');
		expect(secret.length).toBeGreaterThan(1);
		for (const one of secret)
			expect([one.in.value, one.balance, one.share, one.change]).toEqual([
				null,
				null,
				null,
				{ kind: 'withheld', reason: 'absent' }
			]);
		const both = result({ year: '2019', trait: 'auslaender', region: 'regiopolregion_rostock' });
		expect(both.partners.filter(({ in: { status, value } }) => status === 'secret' && value !== null)).toEqual([]);
	});

	it('add up the groups from their members, each partner once', () => {
		const { groups: parts, total } = result();
		expect(parts.reduce((sum, part) => sum + part.in, 0)).toBe(total.in.value);
		expect(parts.find(({ group }) => group === 'regiopolregion')?.in).toBe(23_040);
	});
});

describeAxesAndMoves(() => ({ slice, groups }));

describe('published figures', () => {
	it('keep publisher, address and date', () => {
		expect(index.published.length).toBeGreaterThan(20);
		expect(index.published).toContainEqual(
			expect.objectContaining({ origin: 'DK', destination: 'DE', date: '2024-06-30', value: 586 })
		);
	});
});

it.each(CHECKED)('%s %s → %s is as published, seen from both ends', (year, origin, destination, ...counts) => {
	const ends = [
		{ region: destination, side: 'in', partner: origin },
		// Nobody counts from abroad.
		...(origin.length === 2 ? [] : [{ region: origin, side: 'out', partner: destination } as const])
	] as const;
	for (const { region, side, partner: other } of ends) {
		const cellOf = cellsOf(slice(region)[side]);
		expect(TRAITS.map((trait) => cellOf(other, year, trait).value)).toEqual(counts);
	}
});
