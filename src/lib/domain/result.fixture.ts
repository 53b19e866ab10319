import { deriveResult } from './derive';
import { testIndicator, testSlice } from './domain.fixture';
import type { Indicator, Source, Unit } from './indicator';
import type { Region, RegionGroup } from './region';
import type { Result } from './result';
import type { Slice } from './slice';
import { DEFAULT_CLASSING, type View } from './view';

const UNITS: Record<string, Unit> = {
	persons: { unit: 'persons', labelDe: 'Personen', labelEn: 'persons', suffixDe: '', suffixEn: '' },
	percent: { unit: 'percent', labelDe: 'Prozent', labelEn: 'per cent', suffixDe: '%', suffixEn: '%' },
	eur: { unit: 'eur', labelDe: 'Euro', labelEn: 'euros', suffixDe: '€', suffixEn: '€' }
};

const NAMES: Record<string, string> = {
	DE803: 'Rostock',
	DE80K: 'Landkreis Rostock',
	DE80J: 'Mecklenburgische Seenplatte',
	DE300: 'Berlin',
	DK011: 'Byen København',
	regiopolregion_rostock: 'Regiopolregion Rostock',
	deutschland: 'Deutschland'
};

const testSource: Source = {
	source: 's',
	publisher: 'Eurostat',
	table: 'demo_r_pjanaggr3',
	edition: '2026',
	retrieved: '2026-11-01',
	licenceDe: 'CC BY 4.0',
	licenceEn: 'CC BY 4.0',
	licenceUrl: 'https://example.org/licence',
	url: 'https://example.org/table',
	citationDe: 'Eurostat, demo_r_pjanaggr3, 2026; CC BY 4.0',
	citationEn: 'Eurostat, demo_r_pjanaggr3, 2026; CC BY 4.0'
};

type Cells = Parameters<typeof testSlice>[0];

interface Ingredients {
	readonly cells: Cells;
	readonly firstYear?: number;
	readonly indicator?: Partial<Indicator>;
	readonly view?: Partial<View>;
	/** `[region, year, note]`. */
	readonly notes?: readonly (readonly [string, number, string])[];
}

/** A real result derived from hand-written cells; regions whose code has an underscore or is `deutschland` are groups. */
export function testResult({
	cells,
	firstYear = 2020,
	indicator: change,
	view: viewChange,
	notes = []
}: Ingredients): Result {
	const slice = withNotes(testSlice(cells, firstYear), notes);
	const indicator = testIndicator(change);
	const isGroup = (code: string) => code.includes('_') || code === 'deutschland';
	const regions = slice.regions.filter((code) => !isGroup(code));
	return deriveResult(
		{ ...DEFAULT_VIEW, indicator: indicator.indicator, ...viewChange },
		{
			slice,
			indicator,
			unit: UNITS[indicator.unit] ?? { ...UNITS['persons']!, unit: indicator.unit },
			sources: new Map([['s', testSource]]),
			places: {
				regions: new Map(regions.map((code) => [code, region(code)])),
				groups: new Map(slice.regions.filter(isGroup).map((code) => [code, group(code)]))
			},
			scopeRegions: regions,
			nameOf: (code) => NAMES[code] ?? code,
			collator: new Intl.Collator('de')
		}
	);
}

const DEFAULT_VIEW: View = {
	indicator: '',
	year: 2025,
	level: 'nuts3',
	scope: 'metropolen',
	mode: 'value',
	baseYear: 2020,
	acrossBreaks: false,
	selected: ['DE803'],
	reference: null,
	classing: DEFAULT_CLASSING,
	list: 'ranking',
	divider: 50,
	own: [],
	sort: { key: 'rank', descending: false }
};

function withNotes(slice: Slice, notes: readonly (readonly [string, number, string])[]): Slice {
	const placed = notes.map(([code, year, note]) => {
		return [slice.regions.indexOf(code), slice.years.indexOf(year), note] as const;
	});
	return { ...slice, notes: placed };
}

function region(code: string): Region {
	const name = NAMES[code] ?? code;
	const position = { areaKm2: null, lon: 0, lat: 0 };
	return {
		region: code,
		level: 'nuts3',
		name,
		nameDe: name,
		nameEn: name,
		country: 'DE',
		parent: null,
		ags: null,
		...position
	};
}

function group(code: string): RegionGroup {
	const name = NAMES[code] ?? code;
	return { group: code, nameDe: name, nameEn: name, members: [], combine: 'sum', noteDe: null, noteEn: null };
}
