import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS, isCounted, MAX_BOUNDS } from './classing-codec';
import { testContext } from './domain.fixture';
import { MAX_OWN_GROUPS } from './own-groups';
import { PALETTES } from './palette';
import { SCOPES } from './region';
import { CLASS_METHODS, DEFAULT_CLASSING, LISTS, MODES, SORTS, type Classing, type View } from './view';
import { defaultBaseYear, defaultView, MAX_SELECTED, parseView, viewQuery } from './view-codec';

const context = testContext();
const parse = (query: string) => parseView(new URLSearchParams(query), context);

const anyNumber = fc
	.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
	.map((value) => Number(value.toPrecision(6)));
const anyMethod: fc.Arbitrary<Pick<Classing, 'method' | 'count' | 'bounds'>> = fc
	.record({
		method: fc.constantFrom(...CLASS_METHODS),
		count: fc.constantFrom(...CLASS_COUNTS),
		bounds: fc.uniqueArray(
			anyNumber.map((value) => value + 0),
			{ minLength: 1, maxLength: MAX_BOUNDS }
		)
	})
	.map(({ method, count, bounds }) => ({
		method,
		count: isCounted(method) ? count : DEFAULT_CLASSING.count,
		bounds: method === 'manual' ? [...bounds].sort((a, b) => a - b) : []
	}));
const anyClassing: fc.Arbitrary<Classing> = fc
	.record({
		method: anyMethod,
		locked: fc.boolean(),
		palette: fc.constantFrom(null, ...PALETTES),
		middle: fc.oneof(
			fc.constantFrom('auto' as const, 'none' as const),
			anyNumber.map((value) => value + 0)
		)
	})
	.map(({ method, ...rest }) => ({ ...method, ...rest }));

const anyView: fc.Arbitrary<View> = fc
	.record({
		indicator: fc.constantFrom('gdp_per_head', 'gdp_mio_eur'),
		year: fc.integer({ min: 2000, max: 2025 }),
		level: fc.constantFrom('nuts3' as const, 'lau' as const),
		scope: fc.constantFrom(...SCOPES),
		mode: fc.constantFrom(...MODES),
		baseYear: fc.integer({ min: 2000, max: 2025 }),
		acrossBreaks: fc.boolean(),
		selected: fc.uniqueArray(fc.constantFrom('DE803', 'DE80K', 'DK011', 'metropol_berlin', 'DEX01'), {
			maxLength: MAX_SELECTED
		}),
		own: fc.array(
			fc.record({
				name: fc.constantFrom('Meins', 'Küste & Bodden', 'a,b'),
				members: fc.constantFrom(['DE803'], ['DE80K', 'DK011'])
			}),
			{ maxLength: MAX_OWN_GROUPS }
		),
		reference: fc.constantFrom(null, 'deutschland', 'DE803'),
		classing: anyClassing,
		list: fc.constantFrom(...LISTS),
		divider: fc.integer({ min: 0, max: 100 }),
		sort: fc.record({ key: fc.constantFrom(...SORTS), descending: fc.boolean() })
	})
	.filter((view) => !(view.indicator === 'gdp_mio_eur' && view.level === 'lau'));

describe('view codec', () => {
	it('reads back every view it writes', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { view: read, problems } = parse(viewQuery(view, context));
				expect(read).toEqual(view);
				expect(problems).toEqual([]);
			})
		);
	});

	it('knows own groups by their place among the parameters, and no others', () => {
		const { view, problems } = parse('auswahl=DE803,eigene1,eigene2&eigene=Meins~DE803.DE80K.XX999&bezug=eigene1');
		expect(view).toMatchObject({
			selected: ['DE803', 'eigene1'],
			reference: 'eigene1',
			own: [{ name: 'Meins', members: ['DE803', 'DE80K'] }]
		});
		expect(problems.map(({ param, value }) => [param, value])).toEqual([
			['eigene', 'XX999'],
			['auswahl', 'eigene2']
		]);
	});

	it('writes the default view as nothing', () => {
		expect(viewQuery(defaultView(context), context)).toBe('');
	});

	it('survives any query and gives a view that it can write and read again', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.constantFrom(
							'indikator',
							'jahr',
							'ebene',
							'auswahl',
							'eigene',
							'bezug',
							'klassen',
							'klassenjahr',
							'farben',
							'mitte',
							'modus',
							'x'
						),
						fc.string()
					)
				),
				(pairs) => {
					const { view } = parseView(new URLSearchParams(pairs), context);
					expect(parse(viewQuery(view, context)).view).toEqual(view);
				}
			)
		);
	});

	it('names what it could not use and falls back to the default', () => {
		const { view, problems } = parse('indikator=<script>&jahr=1066&auswahl=DE803,XX&klassen=magic-9&modus=');
		expect(view).toMatchObject({ indicator: 'gdp_per_head', year: 2000, selected: ['DE803'], mode: 'value' });
		expect(problems.map(({ param, reason }) => [param, reason])).toEqual([
			['indikator', 'unknown_indicator'],
			['jahr', 'no_such_year'],
			['modus', 'bad_value'],
			['auswahl', 'unknown_region'],
			['klassen', 'bad_value']
		]);
	});

	it('says of a formula why it is none', () => {
		const { view, problems } = parse('indikator=gdp_per_head.plus.population_total');
		expect(view.indicator).toBe('gdp_per_head');
		expect(problems.map(({ reason }) => reason)).toEqual(['formula_units']);
	});

	it('takes no bounds that part nothing', () => {
		for (const text of [
			'manual',
			'manual~',
			'manual~a',
			'manual~5~5',
			'manual~9~1',
			'manual~1~2~3~4~5~6~7',
			'q6-5',
			'sd-9'
		]) {
			const { view, problems } = parse(new URLSearchParams({ klassen: text }).toString());
			expect(view.classing, text).toEqual(DEFAULT_CLASSING);
			expect(problems, text).toEqual([{ param: 'klassen', value: text, reason: 'bad_value' }]);
		}
	});

	it('counts changes from ten years back, or from the next year in which Rostock has a value', () => {
		const coverage = { firstYear: 2000, homeGaps: [2011, 2012] };
		expect(defaultBaseYear(2021, coverage)).toBe(2013);
		expect(defaultBaseYear(2020, coverage)).toBe(2010);
		expect(defaultBaseYear(2005, { firstYear: 2000 })).toBe(2000);
		expect(defaultBaseYear(2002, { firstYear: 2000, homeGaps: [2000, 2001] }), 'nothing else to count from').toBe(2000);
		expect(defaultBaseYear(2000, { firstYear: 2000 })).toBe(2000);
	});

	it('keeps at most twelve regions and says so', () => {
		const codes = Array.from({ length: 15 }, (_, i) => `DEX${String(i).padStart(2, '0')}`).join(',');
		const { view, problems } = parse(`auswahl=${codes}`);
		expect(view.selected).toHaveLength(12);
		expect(problems).toEqual([{ param: 'auswahl', value: '15', reason: 'too_many_regions' }]);
	});

	it('refuses a level the indicator does not have', () => {
		const { view, problems } = parse('indikator=gdp_mio_eur&ebene=lau');
		expect(view.level).toBe('nuts3');
		expect(problems[0]?.reason).toBe('no_such_level');
	});
});
