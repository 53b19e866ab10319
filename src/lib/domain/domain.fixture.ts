import type { Indicator } from './indicator';
import type { Level } from './region';
import type { Slice } from './slice';
import { statusLetter, type Status } from './status';
import type { ViewContext } from './view-codec';

/** An indicator for tests; everything that doesn't matter has a plain default. */
export function testIndicator(change: Partial<Indicator> = {}): Indicator {
	const coverage = {
		firstYear: 2000,
		lastYear: 2025,
		bestYears: { regiopolregion: 2023, metropolen: 2024, laender: 2022 },
		regionCount: 3,
		countries: ['DE'] as const,
		slice: '/slices/x.json'
	};
	return {
		indicator: 'gdp_per_head',
		theme: 'economy',
		titleDe: 'BIP je Einwohner',
		titleEn: 'GDP per head',
		unit: 'eur',
		decimals: 0,
		kind: 'rate',
		numerator: null,
		denominator: null,
		aggregate: 'ratio',
		weight: null,
		better: 'higher',
		referenceDate: 'year',
		computed: false,
		definitionDe: 'x',
		definitionEn: 'x',
		sources: ['s'],
		coverage: { nuts3: coverage, lau: coverage },
		breaks: [],
		...change
	};
}

/** A context with two indicators and a handful of regions. */
export function testContext(): ViewContext {
	const codes = new Set(['DE803', 'DE80K', 'DK011', 'metropol_berlin', 'deutschland', 'DE_13003000', ...many()]);
	const noLau = testIndicator({ indicator: 'gdp_mio_eur', kind: 'money' });
	const indicators = [testIndicator(), { ...noLau, coverage: { nuts3: noLau.coverage.nuts3! } }];
	return {
		indicators: new Map(indicators.map((indicator) => [indicator.indicator, indicator])),
		refusalOf: (id) => (id === 'gdp_per_head.plus.population_total' ? 'units' : null),
		isRegion: (code) => codes.has(code),
		isKreis: (code) => codes.has(code) && /^[A-Z]{2}[0-9A-Z]{3}$/.test(code)
	};
}

function many(): string[] {
	return Array.from({ length: 20 }, (_, i) => `DEX${String(i).padStart(2, '0')}`);
}

/** A slice written as `{ DE803: [1, null, [3, 'break']] }` over years counted up from `firstYear`. */
export function testSlice(
	rows: Record<string, (number | null | [number | null, Status])[]>,
	firstYear = 2020,
	level: Level = 'nuts3'
): Slice {
	const regions = Object.keys(rows).sort();
	const cells = regions.map((region) =>
		(rows[region] ?? []).map((cell): [number | null, Status] =>
			Array.isArray(cell) ? cell : [cell, cell === null ? 'missing' : 'normal']
		)
	);
	return {
		indicator: 'gdp_per_head',
		level,
		years: (cells[0] ?? []).map((_, i) => firstYear + i),
		regions,
		values: cells.map((row) => row.map(([value]) => value)),
		statuses: cells.map((row) => row.map(([, status]) => statusLetter(status)).join('')),
		sources: ['s'],
		sourceCodes: cells.map((row) => row.map(([value]) => (value === null ? '-' : '0')).join('')),
		notes: []
	};
}
