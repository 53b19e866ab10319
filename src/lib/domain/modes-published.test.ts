import { describe, expect, it } from 'vitest';
import { CALIFORNIA } from './california.fixture';
import { deriveResult, type Material } from './derive';
import { testContext, testIndicator, testSlice } from './domain.fixture';
import { germany, material, place } from './modes.fixture';
import type { Mode, View } from './view';
import { defaultView } from './view-codec';

const rate = testIndicator({ kind: 'rate', aggregate: 'ratio' });
const view: View = { ...defaultView(testContext()), year: 2022, baseYear: 2020, selected: [] };

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

	it('per_head: money per inhabitant', () => {
		// OpenStax, "Principles of Economics", section 19.4, table "GDP Per Capita, 2013": billions of dollars, millions of inhabitants, dollars per
		// inhabitant (https://www.jobilize.com/course/section/gdp-per-capita-comparing-gdp-among-countries-by-openstax). The book divides figures that it
		// prints rounded: what it prints per inhabitant must lie between what the rounding allows. Of its ten countries two don't fit their own printed
		// figures (Brazil, the United States) and stand aside.
		const table: [country: string, billions: number, millions: number, dollars: number][] = [
			['China', 9469.1, 1360.8, 6958.7],
			['Egypt', 271.4, 83.7, 3242.9],
			['Germany', 3636, 80.8, 44_999.5],
			['India', 1876.8, 1243.3, 1509.5],
			['Japan', 4898.5, 127.3, 38_467.8],
			['Mexico', 1260.9, 118.4, 10_649.9],
			['South Korea', 1304.47, 50.2, 25_975.1],
			['United Kingdom', 2523.2, 64.1, 39_371.7]
		];
		const inhabitants = (rounding: number) =>
			testSlice(Object.fromEntries(table.map(([country, , millions]) => [country, [(millions + rounding) * 1e6]])));
		const money = { indicator: testIndicator({ kind: 'money', unit: 'mio_eur', aggregate: 'sum' }) };
		const perHead = (rounding: number) => {
			const rows = Object.fromEntries(table.map(([country, billions]) => [country, [(billions - rounding) * 1000]]));
			return shownOf('per_head', { rows, change: { ...money, population: inhabitants(rounding) } });
		};
		const [least, printed, most] = [0.05, 0, -0.05].map(perHead);
		for (const [country, , , published] of table) {
			expect(least?.(country), country).toBeLessThan(published);
			expect(most?.(country), country).toBeGreaterThan(published);
			expect(Math.abs((printed?.(country) ?? NaN) / published - 1), country).toBeLessThan(0.0005);
		}
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
