import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIFORNIA } from './california.fixture';
import { deriveResult, type Material } from './derive';
import { distributionOf, percentileIn, rankIn, zScoreIn } from './distribution';
import { testContext, testIndicator, testSlice } from './domain.fixture';
import type { Region, RegionGroup } from './region';
import { MODES, type Mode, type View } from './view';
import { defaultView } from './view-codec';

// Three regions of a country, which is the group of all three.
const cells = {
	DE803: [100, 110, 121],
	DE80K: [200, 250, 200],
	DK011: [300, 340, 379],
	deutschland: [600, 700, 700]
};
const slice = testSlice(cells);
const population = testSlice({ DE803: [1000, 1000, 2000], DE80K: [0, null, 1000], DK011: [10, 10, 10] });

function place(region: string, areaKm2: number | null): [string, Region] {
	const names = { name: region, nameDe: region, nameEn: region };
	return [
		region,
		{ region, ...names, level: 'nuts3', country: 'DE', parent: null, ags: null, areaKm2, lon: 0, lat: 0 }
	];
}

const germany: RegionGroup = {
	group: 'deutschland',
	nameDe: 'Deutschland',
	nameEn: 'Germany',
	members: ['DE803', 'DE80K'],
	combine: 'sum',
	noteDe: null,
	noteEn: null
};

function material(change: Partial<Material> = {}): Material {
	return {
		slice,
		population,
		indicator: testIndicator({ kind: 'count', unit: 'persons', aggregate: 'sum' }),
		unit: { unit: 'persons', labelDe: 'Personen', labelEn: 'persons', suffixDe: '', suffixEn: '' },
		sources: new Map(),
		places: {
			regions: new Map([place('DE803', 181), place('DE80K', 3431), place('DK011', null)]),
			groups: new Map([['deutschland', germany]])
		},
		scopeRegions: ['DE803', 'DE80K', 'DK011'],
		nameOf: (code) => code,
		collator: new Intl.Collator('de'),
		...change
	};
}

const rate = testIndicator({ kind: 'rate', aggregate: 'ratio' });
const view: View = { ...defaultView(testContext()), year: 2022, baseYear: 2020, selected: ['DE803'] };

function shown(mode: Mode, region: string, patch: Partial<View> = {}, change: Partial<Material> = {}): number | null {
	const { rows, groups } = deriveResult({ ...view, mode, ...patch }, material(change));
	return [...rows, ...groups].find((row) => row.region === region)?.shown ?? null;
}

describe('modes', () => {
	it('counts per 1000 inhabitants, and amounts in euros per inhabitant', () => {
		expect(shown('per_head', 'DE803')).toBeCloseTo(60.5);
		expect(shown('per_head', 'DE80K', { year: 2020 }), 'nobody lives there').toBeNull();
		const money = testIndicator({ kind: 'money', unit: 'mio_eur', aggregate: 'sum' });
		expect(shown('per_head', 'DE803', {}, { indicator: money })).toBeCloseTo(60_500);
	});

	it('counts per km², of groups over the area of their members', () => {
		expect(shown('per_km2', 'DE803')).toBeCloseTo(121 / 181);
		expect(shown('per_km2', 'deutschland')).toBeCloseTo(700 / (181 + 3431));
		expect(shown('per_km2', 'DK011'), 'area unknown').toBeNull();
	});

	it('gives shares of a group to its members alone', () => {
		expect(shown('share', 'DE803')).toBeCloseTo((121 / 700) * 100);
		expect(shown('share', 'deutschland')).toBe(100);
		expect(shown('share', 'DK011'), 'not in Germany').toBeNull();
	});

	it('shows no change of the base year against itself, in no mode that counts it', () => {
		for (const mode of ['change', 'difference', 'cagr'] as const) {
			const { rows, classes } = deriveResult({ ...view, mode, year: 2020 }, material());
			expect(rows.map(({ shown, rank }) => [shown, rank])).toEqual(rows.map(() => [null, null]));
			expect(classes?.counts.every((count) => count === 0)).toBe(true);
		}
		expect(shown('index', 'DE803', { year: 2020 })).toBe(100);
	});

	it('starts a course of changes at nothing, one of growth per year with a gap', () => {
		const course = (mode: Mode): unknown[] =>
			deriveResult({ ...view, mode }, material()).series.flatMap(({ points }) => points.map((point) => point.shown));
		expect(course('change')[0]).toBe(0);
		expect(course('cagr')[0]).toBeNull();
		expect(course('cagr')[1]).toBeCloseTo(10);
	});

	it('changes by per cent, by units and per year', () => {
		expect(shown('change', 'DE803')).toBeCloseTo(21);
		expect(shown('difference', 'DE803')).toBe(21);
		expect(shown('cagr', 'DE803')).toBeCloseTo(10);
		expect(shown('index', 'DE803')).toBeCloseTo(121);
	});

	it('grows by the same rate per year whichever year is the base', () => {
		expect(shown('cagr', 'DE803', { year: 2020, baseYear: 2022 })).toBeCloseTo(10);
	});

	it('sets rates against the reference', () => {
		expect(shown('distance', 'DE803', {}, { indicator: rate })).toBe(121 - 700);
		expect(shown('ratio', 'DE803', {}, { indicator: rate })).toBeCloseTo((121 / 700) * 100);
	});

	it('ranks the regions of the scope, the highest first, and counts no groups', () => {
		expect(['DE803', 'DE80K', 'DK011'].map((region) => shown('rank', region))).toEqual([3, 2, 1]);
		const { rows } = deriveResult({ ...view, mode: 'rank' }, material());
		expect(rows.map(({ region, rank }) => [region, rank])).toEqual([
			['DK011', 1],
			['DE80K', 2],
			['DE803', 3]
		]);
	});

	it('names why a mode makes no sense, and shows the value instead', () => {
		const counts = deriveResult(view, material()).obstacles;
		expect(counts).toEqual({ distance: 'count', ratio: 'count' });
		const rates = deriveResult({ ...view, mode: 'share' }, material({ indicator: rate }));
		expect(rates.obstacles).toEqual({ per_head: 'rate', per_km2: 'rate', share: 'rate' });
		expect(rates).toMatchObject({ view: { mode: 'value' }, refusedMode: { mode: 'share', obstacle: 'rate' } });
		const alone = deriveResult({ ...view, reference: null }, material()).obstacles;
		expect(alone.share).toBe('no_reference');
		const people = testIndicator({ indicator: 'population_total', kind: 'count', aggregate: 'sum' });
		expect(deriveResult(view, material({ indicator: people })).obstacles.per_head).toBe('population');
		const percent = testIndicator({ unit: 'percent' });
		expect(deriveResult(view, material({ indicator: percent })).obstacles).toMatchObject({
			difference: 'percentage',
			cagr: 'percentage'
		});
	});

	it('names every source that a row rests on: of the figure, the base year, the inhabitants and the reference', () => {
		const from = (text: string, rows: Parameters<typeof testSlice>[0] = cells) => ({
			...testSlice(rows),
			sources: [text, `${text} early`],
			sourceCodes: testSlice(rows).sourceCodes.map((codes) => codes.replace('0', '1'))
		});
		const sourceOf = (mode: Mode, region = 'DE803', change: Partial<Material> = {}): string | null | undefined => {
			const sources = { slice: from('office'), population: from('people') };
			return deriveResult({ ...view, mode }, material({ ...sources, ...change })).rows.find(
				(row) => row.region === region
			)?.source;
		};
		expect(sourceOf('value')).toBe('office+office early');
		expect(sourceOf('per_head')).toBe('office+office early+people');
		const other = { ...from('office'), sources: ['office', 'office early', 'whole'] };
		const at = other.regions.indexOf('deutschland');
		const sourceCodes = other.sourceCodes.map((codes, i) => (i === at ? '222' : codes));
		expect(sourceOf('share', 'DE803', { slice: { ...other, sourceCodes } })).toBe('office+office early+whole');
		expect(sourceOf('value', 'DE803', { slice: from('office', { ...cells, DE803: [null, null, null] }) })).toBeNull();
	});

	it('shows finite numbers or nothing, whatever the figures are', () => {
		const cell = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
		const row = fc.array(cell, { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(fc.constantFrom(...MODES), row, row, row, row, (mode, a, b, c, d) => {
				const random = testSlice({ DE803: a, DE80K: b, DK011: c, deutschland: d });
				const { rows, series } = deriveResult({ ...view, mode }, material({ slice: random, population: random }));
				const all = [...rows, ...series.flatMap(({ points }) => points)];
				for (const { shown: value } of all) expect(value === null || Number.isFinite(value)).toBe(true);
			})
		);
	});
});

describe('modes of published examples', () => {
	/** A table of a publication: the figures of places over its years. */
	interface Example {
		readonly rows: Record<string, (number | null)[]>;
		readonly years?: readonly number[];
		readonly reference?: string;
		readonly change?: Partial<Material>;
	}

	/** What a mode shows of a table: by default the last year, counted from the first. */
	function shownOf(mode: Mode, { rows, years = [2020], reference, change }: Example) {
		const table = { ...testSlice(rows), years };
		const scopeRegions = Object.keys(rows).filter((code) => code !== reference);
		const base = { ...view, mode, selected: [], reference: reference ?? null };
		return (region: string, year = years.at(-1) ?? NaN, baseYear = years[0] ?? NaN): number | null => {
			const result = deriveResult({ ...base, year, baseYear }, material({ slice: table, scopeRegions, ...change }));
			expect(result.refusedMode).toBeNull();
			return [...result.rows, result.reference].find((row) => row?.region === region)?.shown ?? null;
		};
	}

	it('per_head: cars per 1000 inhabitants', () => {
		// Statistics Norway, "Kjøretøy, registerstatistikk", table 1, "Bilbestand og folkemengde, etter fylke. 2008": cars on 31 December, inhabitants on
		// the following day, cars per 1000 inhabitants. https://www.ssb.no/a/kortnavn/bilreg/arkiv/tab-2009-05-14-01.html
		const table: [county: string, cars: number, inhabitants: number, per1000: number][] = [
			['Norway', 2_575_450, 4_799_252, 537],
			['Østfold', 143_793, 268_584, 535],
			['Akershus', 325_396, 527_625, 617],
			['Oslo', 266_356, 575_475, 463],
			['Hedmark', 115_502, 190_071, 608],
			['Troms', 77_881, 155_553, 501],
			['Finnmark', 35_424, 72_492, 489]
		];
		const inhabitants = testSlice(Object.fromEntries(table.map(([county, , count]) => [county, [count]])));
		const rows = Object.fromEntries(table.map(([county, cars]) => [county, [cars]]));
		const shown = shownOf('per_head', { rows, change: { population: inhabitants } });
		for (const [county, , , published] of table) expect(Math.round(shown(county) ?? NaN), county).toBe(published);
	});

	it('per_km2: employees per km² of all counties of California', () => {
		const rows = Object.fromEntries(CALIFORNIA.map(([county, employees]) => [county, [employees]]));
		const regions = new Map(CALIFORNIA.map(([county, , areaKm2]) => place(county, areaKm2)));
		const shown = shownOf('per_km2', { rows, change: { places: { regions, groups: new Map() } } });
		for (const [county, , , published] of CALIFORNIA) expect(shown(county), county).toBeCloseTo(published, 2);
	});

	it('share: the member states’ part of the population of the European Union', () => {
		// Eurostat, "EU population increases again in 2024", 11 July 2024: population on 1 January 2024 and its share in the EU, as listed in Wikipedia,
		// "List of European Union member states by population" (copy: https://wikimili.com/en/List_of_European_Union_member_states_by_population).
		const table: [country: string, inhabitants: number, percent: number][] = [
			['DE', 83_445_000, 18.6],
			['FR', 68_402_000, 15.2],
			['IT', 58_989_700, 13.1],
			['ES', 48_610_500, 10.8],
			['PL', 36_621_000, 8.2],
			['SE', 10_551_700, 2.3],
			['DK', 5_961_200, 1.3],
			['MT', 563_000, 0.1]
		];
		const members = table.map(([country]) => country);
		const rows = { EU: [449_206_600], ...Object.fromEntries(table.map(([country, count]) => [country, [count]])) };
		const groups = new Map([['EU', { ...germany, group: 'EU', members }]]);
		const shown = shownOf('share', { rows, reference: 'EU', change: { places: { regions: new Map(), groups } } });
		for (const [country, , published] of table) expect(shown(country)?.toFixed(1), country).toBe(published.toFixed(1));
		expect(shown('EU')).toBe(100);
	});

	it('index: prices with a base year, and a chained index', () => {
		// ProofWiki, "Index Number/Examples/Arbitrary Example 1": prices of 50, 55 and 70 are 100, 110 and 140.
		// https://www.proofwiki.org/wiki/Index_Number/Examples/Arbitrary_Example_1
		const price = shownOf('index', { rows: { price: [50, 55, 70] }, years: [2000, 2001, 2002] });
		for (const [i, published] of [100, 110, 140].entries()) expect(price('price', 2000 + i)).toBeCloseTo(published, 10);
		// The Open University, OpenLearn, "Prices, location and spread": price ratios of 1.192 and 1.059 to the year before make 100, 119.2 and 126.2.
		// https://www.open.edu/openlearn/science-maths-technology/prices-location-and-spread (description of the chained price index)
		const chained = shownOf('index', { rows: { energy: [1, 1.192, 1.192 * 1.059] }, years: [2007, 2008, 2009] });
		expect([2007, 2008, 2009].map((year) => chained('energy', year)?.toFixed(1))).toEqual(['100.0', '119.2', '126.2']);
	});

	it('change and difference: growth between censuses', () => {
		// Department of Statistics of St. Kitts and Nevis, "Population Growth and Rates by Census Years, 1871 to 2011": population, change and change in
		// per cent. https://www.stats.gov.kn/topics/demographic-social-statistics/population/population-growth-and-rates-by-census-years-1871-to-2011
		const table: [year: number, population: number, persons: number, percent: string][] = [
			[1871, 39_872, 0, ''],
			[1881, 41_001, 1129, '2.83'],
			[1891, 43_981, 2980, '7.27'],
			[1901, 42_556, -1425, '-3.24'],
			[1911, 39_498, -3058, '-7.19'],
			[1921, 33_974, -5524, '-13.99'],
			[1946, 41_206, 7232, '21.29'],
			[1960, 51_023, 9817, '23.82'],
			[1970, 44_884, -6139, '-12.03'],
			[1980, 43_291, -1593, '-3.55'],
			[1991, 40_618, -2673, '-6.17'],
			[2001, 46_325, 5707, '14.05'],
			[2011, 47_195, 870, '1.88']
		];
		const example = { rows: { KN: table.map(([, population]) => population) }, years: table.map(([year]) => year) };
		const [change, difference] = [shownOf('change', example), shownOf('difference', example)];
		for (const [i, [year, , persons, percent]] of table.slice(1).entries()) {
			const before = table[i]?.[0];
			expect(difference('KN', year, before), `${year}`).toBe(persons);
			expect(change('KN', year, before)?.toFixed(2), `${year}`).toBe(percent);
		}
	});

	it('change and difference: points and per cent of a price index', () => {
		// Office for National Statistics, "Consumer Price Indices Technical Manual, 2019", table 7: CPIH from 129.9 to 136.0 is a change of 6.1, or 4.7 %.
		const uk = { rows: { UK: [129.9, 136.0] }, years: [2018, 2019] };
		expect(shownOf('difference', uk)('UK')).toBeCloseTo(6.1, 10);
		expect(shownOf('change', uk)('UK')).toBeCloseTo(4.7, 1);
		// Alaska Department of Labor, "Consumer Price Index – Calculating Index Changes": Anchorage from 201.427 (2011) to 205.916 (2012): 4.489 points,
		// 2.22859 %. http://www.labor.alaska.gov/research/cpi/calcindexchg.htm
		const anchorage = { rows: { anchorage: [201.427, 205.916] }, years: [2011, 2012] };
		expect(shownOf('difference', anchorage)('anchorage')).toBeCloseTo(4.489, 10);
		expect(shownOf('change', anchorage)('anchorage')).toBeCloseTo(2.22859, 4);
	});

	it('change: percentages change by percentage points', () => {
		// Census of India 2011, provisional population totals: decadal growth fell by 3.90 percentage points, from 21.54 to 17.64 per cent
		// (quoted at http://socioeconomyataglance.blogspot.com/2011/05/census-2011.html).
		const percent = testIndicator({ unit: 'percent', kind: 'share' });
		const growth = { rows: { IN: [21.54, 17.64] }, years: [2001, 2011], change: { indicator: percent } };
		expect(shownOf('change', growth)('IN')).toBeCloseTo(-3.9, 10);
	});

	it('cagr: growth per year over three and over four years', () => {
		// The Motley Fool, "How to Calculate Revenue Growth for 3 Years", 2016: from 30 to 45 million in three years is 14.5 % a year, in four years 10.7 %.
		// https://www.fool.com/knowledge-center/how-to-calculate-revenue-growth-for-3-years.aspx
		const [three, four] = [2003, 2004].map((year) =>
			shownOf('cagr', { rows: { sales: [30, 45] }, years: [2000, year] })
		);
		expect(three?.('sales')?.toFixed(1)).toBe('14.5');
		expect(four?.('sales')?.toFixed(1)).toBe('10.7');
	});

	it('distance and ratio: income in the east of Germany set against the west', () => {
		// Wolfgang Kühn, "Verfügbare Einkommen je Einwohner – neue Bundesländer und Berlin im internationalen Vergleich", table 1: euros a year in the new
		// and the old Länder, and by how much the new ones fall behind, in euros and in per cent. The ratio is what the shortfall leaves of 100.
		// https://slidex.tips/download/verfgbare-einkommen-je-einwohner-neue-bundeslnder-und-berlin-im-internationalen
		const table: [year: number, east: number, west: number, behind: number, percent: number][] = [
			[1991, 7145, 13_780, 6635, 48.1],
			[1995, 11_333, 15_276, 3943, 25.8],
			[2005, 14_550, 18_549, 3999, 21.6],
			[2008, 15_484, 19_839, 4355, 22]
		];
		const rows = { east: table.map(([, east]) => east), west: table.map(([, , west]) => west) };
		const example = { rows, years: table.map(([year]) => year), reference: 'west', change: { indicator: rate } };
		const [distance, ratio] = [shownOf('distance', example), shownOf('ratio', example)];
		for (const [year, , , behind, percent] of table) {
			expect(distance('east', year)).toBe(-behind);
			expect((100 - (ratio('east', year) ?? NaN)).toFixed(1)).toBe(percent.toFixed(1));
		}
	});

	it('rank: equal values share the better place, as in competitions', () => {
		// Wikipedia, "Ranking", standard competition ranking, with the figures of https://stackoverflow.com/questions/6901115: scores of 5, 5, 4, 2, 2 and 0
		// are ranked 1, 1, 3, 4, 4 and 6.
		const rows = { A: [5], B: [5], C: [4], D: [2], E: [2], F: [0] };
		expect(Object.keys(rows).map((code) => shownOf('rank', { rows })(code))).toEqual([1, 1, 3, 4, 4, 6]);
	});

	it('percentile: half of the equal values count as lower', () => {
		// SciPy, documentation of scipy.stats.percentileofscore: of 1, 2, 3, 3 and 4, the score 3 is at 60 with kind='mean', the mean of those below (40)
		// and those up to it (80). https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.percentileofscore.html
		const rows = { A: [1], B: [2], C: [3], D: [3], E: [4] };
		expect(shownOf('percentile', { rows })('C')).toBeCloseTo(60, 10);
	});

	it('zscore: standard deviations of all values from their mean', () => {
		// SciPy, documentation of scipy.stats.zscore (ddof=0: divided by n). It prints its values to four digits, which settles three of
		// the scores'.
		// https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.zscore.html
		const values = [0.7972, 0.0767, 0.4383, 0.7866, 0.8091, 0.1954, 0.6307, 0.6599, 0.1065, 0.0508];
		const published = [1.1273, -1.247, -0.0552, 1.0923, 1.1664, -0.8559, 0.5786, 0.6748, -1.1488, -1.3324];
		const rows = Object.fromEntries(values.map((value, i) => [`R${i}`, [value]]));
		const shown = shownOf('zscore', { rows });
		for (const [i, z] of published.entries()) expect(shown(`R${i}`)).toBeCloseTo(z, 3);
	});
});

describe('place in a distribution', () => {
	// The worked example 2, 4, 4, 4, 5, 5, 7, 9: μ = 5, σ = √(32/8) = 2. https://www.easyformula.org/pages/math/standard-deviation.html
	const eight = distributionOf([2, 4, 4, 4, 5, 5, 7, 9]);

	it('z-scores count deviations of the whole group', () => {
		expect(eight && zScoreIn(eight, 9)).toBe(2);
		expect(eight && zScoreIn(eight, 4)).toBe(-0.5);
		const flat = distributionOf([3, 3]);
		expect(flat && zScoreIn(flat, 3)).toBeNull();
	});

	it('equal values share the better rank, and half of them counts for the percentile rank', () => {
		expect(eight && [9, 7, 5, 4, 2].map((value) => rankIn(eight, value))).toEqual([1, 2, 3, 5, 8]);
		// (1 lower + half of 3) of 8.
		expect(eight && percentileIn(eight, 4)).toBe(31.25);
	});
});
