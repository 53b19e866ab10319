import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/lib/data/fetch-file';
import { columnOf, withColumns } from '../../src/lib/data/kreis-columns';
import { serializeSteps, withRegions } from '../../src/lib/data/pack-slice';
import { sliceSchema } from '../../src/lib/data/slice-schema';
import type { RegionList } from '../../src/lib/domain/catalogue';
import { parseComparison } from '../../src/lib/domain/comparison-codec';
import { cutSlice, onlyRegion } from '../../src/lib/domain/cut-slice';
import {
	extentOfComparison,
	extentOfView,
	farKreise,
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
	withSlices,
	yearsOfKreise
} from '../../src/lib/state/comparison-scene';
import { resultOf } from '../../src/lib/state/result';
import { buildAtlas, buildSlice, staticJson } from '../../src/routes/static-files.server';

const atlas = buildAtlas();
const places: ExtentPlaces = {
	regions: JSON.parse(readFileSync('static/data/regions.json', 'utf8')) as RegionList,
	scopes: atlas.scopes,
	groups: atlas.catalogue.groups
};
const kreise = farKreise(places);
const index = staticJson<FundingIndex>('data/funding.json');
const cut = (extent: CutExtent, slice: Slice): Slice => cutSlice(extent, slice, places);

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
			expect(extentOfView(query, places).extent, query).toBe('near');
		for (const query of ['?ausschnitt=laender', '?auswahl=DE803,DE111', '?bezug=DE111', '?eigene=A~DE111.DE112'])
			expect(extentOfView(query, places).extent, query).toBe('whole');
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
	it('are enough for comparisons, with the Kreise that they name beside them, unless these are many', () => {
		const extent = (query: string) => extentOfComparison(query, places);
		for (const query of ['', '?ansicht=tabelle&orte=DE803,metropol_berlin,DE80K&gruppe=moegliche'])
			expect(extent(query), query).toEqual({ extent: 'peers', far: [] });
		expect(extent('?gruppe=kreise')).toEqual({ extent: 'peers', far: [] });
		expect(extent('?orte=DE803,DE111')).toEqual({ extent: 'peers', far: ['DE111'] });
		expect(extent('?ort=DK011')).toEqual({ extent: 'peers', far: ['DK011'] });
		expect(extent('?eigene=A~DE803.DE80K.DE300&orte=eigene1')).toEqual({ extent: 'peers', far: ['DE300'] });
		const many = Array.from({ length: 11 }, (_, i) => [...leftOut('peers', places)][i]).join('.');
		expect(extent(`?eigene=A~${many}`)).toEqual({ extent: 'whole', far: [] });
	});

	it.each([
		['regiopolen', ''],
		['moegliche', ''],
		['mv', '&orte=DE803,DE111,eigene1&eigene=Weit~DE300.DE212.DK011.SE224&ort=DE111'],
		['kreise', ''],
		['kreise', '&seit=2005'],
		['kreise', '&orte=DK014,PL428,DE803&ort=PL428']
	])('give the very same comparison, of values, changes and money: %s%s', async (peers, rest) => {
		const funding = fundingFigures(index, await loadMessages('de'));
		const known = comparisonKnown(atlas, funding);
		const ids = [...atlas.catalogue.indicators.map(({ indicator }) => indicator), ...funding.infos.keys()];
		const layers = new Map(
			[...funding.infos].map(([id, info]) => [id, fundingAsSlice(id, info, staticJson<FundingLayer>(fileOf(info.id)))])
		);
		for (const display of ['werte', 'veraenderung'] as const)
			for (let i = 0; i < ids.length; i += 20) {
				const chosen = ids.slice(i, i + 20).filter((id) => known.isIndicator(id, display));
				if (chosen.length === 0) continue;
				const query = `ansicht=verlaeufe&darstellung=${display}&gruppe=${peers}&kennzahlen=${chosen.join()}${rest}`;
				const { view, problems } = parseComparison(new URLSearchParams(query), known);
				expect(problems).toEqual([]);
				const { extent, far } = extentOfComparison(query, places);
				if (extent === 'whole') throw new Error('nothing is left out');
				const whole = neededIndicators(view, atlas).map(sliceOf);
				const money = neededLayers(view, funding).flatMap(([id]) => layers.get(id) ?? []);
				const of = (slices: readonly Slice[]) =>
					comparisonOf(atlas, view, { slices: withSlices([...slices, ...money]), funding }, 'de');
				const less = whole.map((slice) => {
					const rows = far.flatMap((region) => onlyRegion(slice, region) ?? []);
					return rows.length > 0 ? withRegions(cut(extent, slice), rows) : cut(extent, slice);
				});
				const years = yearsOfKreise(of(less));
				const told = less.map((slice, at) => {
					const columns = (years.get(slice.indicator) ?? []).map((year) => columnOf(whole[at] ?? slice, year, kreise));
					return columns.length > 0 ? withColumns(slice, columns, kreise) : slice;
				});
				expect(of(told), query).toEqual(of(whole));
			}
	});
});
