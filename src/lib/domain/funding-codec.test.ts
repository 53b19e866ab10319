import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingQuery, parseFundingView } from './funding-codec';
import {
	DEFAULT_FUNDING_VIEW,
	FUNDING_PICTURES,
	FUNDING_SCOPES,
	GROWTH_INDICATORS,
	WINDOW_YEARS,
	WINDOWS
} from './funding-view';

const PLACES = ['DE803', 'DE80K', 'DE80'];
const LAYERS = [DEFAULT_FUNDING_VIEW.layer, 'interreg.erdf.approved.total.located.2014-2020.nuts3'];
const parse = (query: string) =>
	parseFundingView(new URLSearchParams(query), {
		isPlace: (code) => PLACES.includes(code),
		isLayer: (id) => LAYERS.includes(id)
	});

describe('the address of /foerderung', () => {
	it('is empty for the default view', () => {
		expect(fundingQuery(DEFAULT_FUNDING_VIEW)).toBe('');
		expect(parse('')).toEqual({ view: DEFAULT_FUNDING_VIEW, problems: [] });
	});

	it('comes back as it went', () => {
		const view = fc.record({
			picture: fc.constantFrom(...FUNDING_PICTURES),
			layer: fc.constantFrom(...LAYERS),
			scope: fc.constantFrom(...FUNDING_SCOPES),
			growth: fc.constantFrom(...GROWTH_INDICATORS),
			region: fc.constantFrom(...PLACES),
			window: fc.constantFrom(...WINDOWS),
			year: fc.constantFrom(...WINDOW_YEARS)
		});
		fc.assert(
			fc.property(view, (one) => {
				expect(parse(fundingQuery(one))).toEqual({ view: one, problems: [] });
			})
		);
	});

	it('survives anything and says what it could not use', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (region, year) => {
				const { view } = parse(new URLSearchParams({ region, jahr: year }).toString());
				return PLACES.includes(view.region) && WINDOW_YEARS.includes(view.year);
			})
		);
		expect(parse('region=<script>&fenster=7&jahr=2019')).toEqual({
			view: { ...DEFAULT_FUNDING_VIEW, year: 2019 },
			problems: [
				{ param: 'region', value: '<script>', reason: 'unknown_region' },
				{ param: 'fenster', value: '7', reason: 'bad_value' }
			]
		});
	});
});
