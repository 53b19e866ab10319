import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commutingQuery, DEFAULT_COMMUTING, nextPartnerSort, parseCommuting } from './commuting-codec';
import {
	AGES,
	COMMUTING_PICTURES,
	COMMUTING_YEARS,
	DIRECTIONS,
	DISTANCES,
	FLOW_MARKS,
	MAP_FRAMES,
	PARTNER_FILTERS,
	PARTNER_SORTS,
	STRONGEST,
	oppositeOf,
	TRAITS,
	type CommutingView
} from './commuting-view';

const DISTRICTS = ['DE803', 'DE80K', 'DE300', 'DE600'];
const parse = (query: string) => parseCommuting(new URLSearchParams(query), (code) => DISTRICTS.includes(code));

const anyView: fc.Arbitrary<CommutingView> = fc.record({
	region: fc.constantFrom(...DISTRICTS.slice(0, 3)),
	picture: fc.constantFrom(...COMMUTING_PICTURES),
	direction: fc.constantFrom(...DIRECTIONS),
	year: fc.constantFrom(...COMMUTING_YEARS),
	trait: fc.constantFrom(...TRAITS),
	partners: fc.constantFrom(...PARTNER_FILTERS),
	distance: fc.constantFrom(...DISTANCES),
	strongest: fc.constantFrom(...STRONGEST),
	minimum: fc.integer({ min: 0, max: 99_999 }),
	frame: fc.constantFrom(...MAP_FRAMES),
	mark: fc.constantFrom(...FLOW_MARKS),
	opposite: fc.constantFrom(null, 'DE600'),
	age: fc.constantFrom(null, ...AGES),
	sort: fc.record({ key: fc.constantFrom(...PARTNER_SORTS), descending: fc.boolean() })
});

describe('codec of /pendeln', () => {
	it('reads back every view it writes', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(parse(commutingQuery(view))).toEqual({ view, problems: [] });
			})
		);
	});

	it('writes the default view as nothing', () => {
		expect(commutingQuery(DEFAULT_COMMUTING)).toBe('');
		expect(parse('')).toEqual({ view: DEFAULT_COMMUTING, problems: [] });
	});

	it('survives any query and gives a view that it can write and read again', () => {
		const param = fc.constantFrom(
			'region',
			'richtung',
			'jahr',
			'merkmal',
			'partner',
			'entfernung',
			'staerkste',
			'ab',
			'ansicht',
			'zeichen',
			'gegenueber',
			'alter',
			'x'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(param, fc.string())), (pairs) => {
				const { view } = parse(new URLSearchParams(pairs).toString());
				expect(parse(commutingQuery(view)).view).toEqual(view);
			})
		);
	});

	it.each([
		['region=DK011', 'unknown_region'],
		['region=__proto__', 'unknown_region'],
		['richtung=<script>', 'bad_value'],
		['jahr=2021', 'bad_value'],
		['merkmal=', 'bad_value'],
		['partner=constructor', 'bad_value'],
		['entfernung=51', 'bad_value'],
		['staerkste=0', 'bad_value'],
		['ab=-1', 'bad_value'],
		['ab=1e3', 'bad_value'],
		['ansicht=3d', 'bad_value'],
		['ausschnitt=mond', 'bad_value'],
		['alter=18', 'bad_value'],
		['sortierung=--wert', 'bad_value']
	])('names what it could not use: %s', (query, reason) => {
		const { view, problems } = parse(query);
		expect(view).toEqual(DEFAULT_COMMUTING);
		expect(problems.map((problem) => problem.reason)).toEqual([reason]);
	});

	it('sorts the largest first, names and distances upwards, and turns round', () => {
		expect(nextPartnerSort({ key: 'wert', descending: true }, 'aus')).toEqual({ key: 'aus', descending: true });
		expect(nextPartnerSort({ key: 'wert', descending: true }, 'name')).toEqual({ key: 'name', descending: false });
		expect(nextPartnerSort({ key: 'name', descending: false }, 'name')).toEqual({ key: 'name', descending: true });
	});

	it('sets nobody against itself, a group or a stranger', () => {
		for (const asked of ['DE803', 'regiopolregion_rostock', 'DK011', '<b>']) {
			const { view, problems } = parse(`gegenueber=${encodeURIComponent(asked)}`);
			expect(view.opposite).toBe(null);
			expect(problems).toEqual([{ param: 'gegenueber', value: asked, reason: 'bad_value' }]);
		}
		expect(oppositeOf({ region: 'DE803', opposite: null })).toBe('DE80K');
		expect(oppositeOf({ region: 'DE80K', opposite: 'DE80K' })).toBe('DE803');
		expect(oppositeOf({ region: 'DE80K', opposite: 'DE600' })).toBe('DE600');
	});
});
