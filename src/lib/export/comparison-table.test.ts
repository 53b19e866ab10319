import { describe, expect, it } from 'vitest';
import { deriveComparison, type Comparison } from '../domain/comparison';
import { DEFAULT_COMPARISON, type ComparisonView } from '../domain/comparison-view';
import { testIndicator, testSlice } from '../domain/domain.fixture';
import type { PlainTable } from '../domain/plain-table';
import { messages as t } from '../i18n/de';
import { comparisonTable, coursesTable } from './comparison-table';

const peers = ['DE1', 'DE2', 'DE3', 'DE4', 'DE5'];
const slice = testSlice({
	DE1: [10, 11, 12],
	DE2: [20, 22, 24],
	DE3: [30, 30, 30],
	DE4: [40, 40, 44],
	DE5: [50, 55, 60],
	DE9: [25, [26, 'break'], 27]
});
const group = { nameDe: 'x', nameEn: 'x', combine: 'mean' as const, noteDe: null, noteEn: null };

function compare(patch: Partial<ComparisonView>): Comparison {
	const view = { ...DEFAULT_COMPARISON, focus: 'DE1', places: ['DE1', 'DE9'], indicators: ['gdp_per_head'], ...patch };
	return deriveComparison(view, {
		slices: new Map([['gdp_per_head', slice]]),
		indicators: new Map([['gdp_per_head', testIndicator()]]),
		units: new Map([['eur', { unit: 'eur', labelDe: 'Euro', labelEn: 'euros', suffixDe: '€', suffixEn: '€' }]]),
		sources: new Map(),
		places: {
			regions: new Map(),
			groups: new Map([['regiopolen_netzwerk', { ...group, group: 'regiopolen_netzwerk', members: peers }]])
		},
		layers: new Map(),
		nameOf: (code) => code
	});
}

const records = ({ header, rows }: PlainTable) =>
	rows.map((row) => Object.fromEntries(header.map((title, i) => [title, row[i] ?? null])));

describe('the table of a comparison', () => {
	it('holds range, quartiles and median of the peers, and says who is none of them', () => {
		const [member, outsider] = records(comparisonTable(compare({}), t, 'de'));
		const { comparison: c } = t;
		expect(member).toMatchObject({
			[`${c.peers}: ${c.lowest}`]: 12,
			[`${c.peers}: ${c.lowerQuartile}`]: 24,
			[`${c.peers}: ${c.medianShort}`]: 30,
			[`${c.peers}: ${c.upperQuartile}`]: 44,
			[`${c.peers}: ${c.highest}`]: 60,
			[c.csv.isPeer]: c.csv.yes,
			Rang: 5,
			[c.peerCount]: 5
		});
		expect(outsider).toMatchObject({ [c.csv.isPeer]: c.csv.no, Rang: 4, [c.peerCount]: 5 });
	});

	it('holds changes with their years, and why one is missing', () => {
		const [member, outsider] = records(comparisonTable(compare({ display: 'veraenderung', since: 2020 }), t, 'de'));
		const { csv, broken } = t.comparison;
		expect(member).toMatchObject({ [csv.fromYear]: 2020, Jahr: 2022, [csv.changeUnit]: '%', [csv.changeNote]: '' });
		expect(member?.[csv.change]).toBeCloseTo((1.2 ** 0.5 - 1) * 100, 9);
		expect(outsider).toMatchObject({ [csv.change]: null, [csv.changeNote]: `${broken}: 2021`, Rang: null });
	});
});

describe('the table of the courses', () => {
	it('holds every year of every place', () => {
		const rows = records(coursesTable(compare({ picture: 'verlaeufe' }), t, 'de'));
		expect(rows.map(({ Region, Jahr, Wert }) => [Region, Jahr, Wert])).toEqual([
			['DE1', 2020, 10],
			['DE1', 2021, 11],
			['DE1', 2022, 12],
			['DE9', 2020, 25],
			['DE9', 2021, 26],
			['DE9', 2022, 27]
		]);
		expect(rows[4]).toMatchObject({ Status: t.table.statusWords.break });
	});

	it('holds the whole change too, none behind a break', () => {
		const view = { picture: 'verlaeufe', display: 'veraenderung', since: 2020 } as const;
		const rows = records(coursesTable(compare(view), t, 'de'));
		const changes = rows.map((row) => row[t.comparison.csv.totalChange]);
		expect(changes[2]).toBeCloseTo(20, 9);
		expect(changes.slice(3)).toEqual([0, null, null]);
	});
});
