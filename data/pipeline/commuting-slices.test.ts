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
import { partnerGrouping } from '../../src/lib/domain/commuting-partners';
import type { CommutingResult, Partner } from '../../src/lib/domain/commuting-result';
import type { CommutingIndex, CommutingSlice } from '../../src/lib/domain/commuting-slice';
import { TRAITS, type CommutingView } from '../../src/lib/domain/commuting-view';
import { deriveCommuting } from '../../src/lib/domain/derive-commuting';
import type { LonLat } from '../../src/lib/domain/distance';
import type { RegionGroup } from '../../src/lib/domain/region';
import { statusLetter } from '../../src/lib/domain/status';
import { describeAxesAndMoves } from './commuting-axes-and-moves.suite';
import { describeDerivedFigures } from './commuting-derived.suite';
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
describeDerivedFigures({ result, slice, nameOf, index: () => index, groups: () => groups });

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
