import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/lib/data/fetch-file';
import { serializeSteps } from '../../src/lib/data/pack-slice';
import { sliceSchema } from '../../src/lib/data/slice-schema';
import type { RegionList } from '../../src/lib/domain/catalogue';
import { parseComparison } from '../../src/lib/domain/comparison-codec';
import { cutSlice } from '../../src/lib/domain/cut-slice';
import {
	extentOfComparison,
	extentOfView,
	leftOut,
	type CutExtent,
	type ExtentPlaces
} from '../../src/lib/domain/embed-slices';
import { fundingAsSlice } from '../../src/lib/domain/funding-as-indicator';
import type { FundingLayer } from '../../src/lib/domain/funding-layer';
import type { FundingIndex } from '../../src/lib/domain/funding-slice';
import type { Slice } from '../../src/lib/domain/slice';
import { parseView } from '../../src/lib/domain/view-codec';
import { loadMessages } from '../../src/lib/i18n/messages';
import {
	comparisonKnown,
	comparisonOf,
	fundingFigures,
	neededIndicators,
	neededLayers,
	withSlices
} from '../../src/lib/state/comparison-scene';
import { resultOf } from '../../src/lib/state/result';
import { buildAtlas, buildSlice, staticJson } from '../../src/routes/static-files.server';

const atlas = buildAtlas();
const places: ExtentPlaces = {
	regions: JSON.parse(readFileSync('static/data/regions.json', 'utf8')) as RegionList,
	scopes: atlas.scopes,
	groups: atlas.catalogue.groups
};
const index = staticJson<FundingIndex>('data/funding.json');
const cut = (extent: CutExtent, slice: Slice): Slice => cutSlice(extent, slice, places, index.layers);

function sliceOf(id: string): Slice {
	const indicator = atlas.indicators.get(id);
	if (!indicator) throw new Error(`no indicator ${id}`);
	return buildSlice(indicator, 'nuts3');
}

function fileOf(layer: string): string {
	const url = index.layers.find(({ id }) => id === layer)?.url;
	if (!url) throw new Error(`no layer ${layer}`);
	return url.replace(/\?.*/, '');
}

describe('figures as embeds load them', () => {
	it('are the very same numbers, for every indicator and level', () => {
		for (const { coverage } of atlas.catalogue.indicators)
			for (const one of [coverage.nuts3, coverage.lau].filter((known) => known !== undefined)) {
				const slice = staticJson<Slice>(one.slice.slice(1));
				expect(parseJson(one.slice, serializeSteps(slice), sliceSchema), one.slice).toEqual(slice);
			}
	});
});

describe('figures without far regions', () => {
	it('are enough for views of the region and its metropolises that name nobody else', () => {
		expect(leftOut('near', places).size).toBeGreaterThan(300);
		for (const query of ['', '?ausschnitt=regiopolregion&auswahl=DE803,metropol_berlin&bezug=deutschland'])
			expect(extentOfView(query, places), query).toBe('near');
		for (const query of ['?ausschnitt=laender', '?auswahl=DE803,DE111', '?bezug=DE111', '?eigene=A~DE111.DE112'])
			expect(extentOfView(query, places), query).toBe('whole');
	});

	it('give the very same result, for every indicator and mode', () => {
		for (const indicator of atlas.catalogue.indicators.filter(({ coverage }) => coverage.nuts3))
			for (const mode of ['value', 'per_km2', 'change', 'zscore'])
				for (const scope of ['metropolen', 'regiopolregion']) {
					const query = `indikator=${indicator.indicator}&modus=${mode}&ausschnitt=${scope}`;
					const { view } = parseView(new URLSearchParams(query), atlas.context);
					const whole = buildSlice(indicator, 'nuts3');
					const heads = sliceOf('population_total');
					expect(resultOf(atlas, view, cut('near', whole), 'de', cut('near', heads)), query).toEqual(
						resultOf(atlas, view, whole, 'de', heads)
					);
				}
	});
});

describe('figures of groups and peers', () => {
	it('are enough for comparisons that name no other Kreis', () => {
		for (const query of ['', '?ansicht=tabelle&orte=DE803,metropol_berlin,DE80K&gruppe=moegliche'])
			expect(extentOfComparison(query, places), query).toBe('peers');
		for (const query of ['?gruppe=kreise', '?orte=DE803,DE111', '?ort=DK011', '?eigene=A~DE803.DE80K'])
			expect(extentOfComparison(query, places), query).toBe('whole');
	});

	it('give the very same comparison, of values, changes and money, for each set of peers', async () => {
		const funding = fundingFigures(index, await loadMessages('de'));
		const known = comparisonKnown(atlas, funding);
		const ids = [...atlas.catalogue.indicators.map(({ indicator }) => indicator), ...funding.infos.keys()];
		const layers = new Map(
			[...funding.infos].map(([id, info]) => [id, fundingAsSlice(id, info, staticJson<FundingLayer>(fileOf(info.id)))])
		);
		for (const display of ['werte', 'veraenderung'] as const)
			for (const peers of ['regiopolen', 'moegliche', 'mv'])
				for (let i = 0; i < ids.length; i += 20) {
					const chosen = ids.slice(i, i + 20).filter((id) => known.isIndicator(id, display));
					if (chosen.length === 0) continue;
					const query = `ansicht=verlaeufe&darstellung=${display}&gruppe=${peers}&kennzahlen=${chosen.join()}`;
					const { view } = parseComparison(new URLSearchParams(query), known);
					const whole = neededIndicators(view, atlas).map(sliceOf);
					const money = neededLayers(view, funding).flatMap(([id]) => layers.get(id) ?? []);
					const of = (slices: readonly Slice[]) =>
						comparisonOf(atlas, view, { slices: withSlices([...slices, ...money]), funding }, 'de');
					expect(of(whole.map((slice) => cut('peers', slice))), query).toEqual(of(whole));
				}
	});
});
