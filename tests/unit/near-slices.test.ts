import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildSlice } from '../../src/routes/static-files.server';
import { resultOf } from '../../src/lib/state/result';
import { farRegions, isNear, nearSlice } from '../../src/lib/domain/small-atlas';
import { parseView } from '../../src/lib/domain/view-codec';

describe('figures without far regions', () => {
	const atlas = buildAtlas();
	const regions = JSON.parse(readFileSync('static/data/regions.json', 'utf8'));
	const far = farRegions({ regions, scopes: atlas.scopes, groups: atlas.catalogue.groups });

	it('are enough for views of the region and its metropolises that name nobody else', () => {
		expect(far.size).toBeGreaterThan(300);
		expect(isNear('', far)).toBe(true);
		expect(isNear('?ausschnitt=regiopolregion&auswahl=DE803,metropol_berlin&bezug=deutschland', far)).toBe(true);
		expect(isNear('?ausschnitt=laender', far)).toBe(false);
		expect(isNear('?auswahl=DE803,DE111', far)).toBe(false);
		expect(isNear('?bezug=DE111', far)).toBe(false);
	});

	it('give the very same result, for every indicator and mode', () => {
		for (const indicator of atlas.catalogue.indicators.filter(({ coverage }) => coverage.nuts3))
			for (const mode of ['value', 'per_km2', 'change', 'zscore'])
				for (const scope of ['metropolen', 'regiopolregion']) {
					const query = `indikator=${indicator.indicator}&modus=${mode}&ausschnitt=${scope}`;
					const { view } = parseView(new URLSearchParams(query), atlas.context);
					const whole = buildSlice(indicator, 'nuts3');
					const population = atlas.indicators.get('population_total');
					const heads = population ? buildSlice(population, 'nuts3') : null;
					const cut = (slice: typeof whole) => nearSlice(slice, far);
					expect(resultOf(atlas, view, cut(whole), 'de', heads && cut(heads)), query).toEqual(
						resultOf(atlas, view, whole, 'de', heads)
					);
				}
	});
});
