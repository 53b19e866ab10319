import type { Catalogue } from '$lib/domain/catalogue';
import { IndicatorsWithFormulas } from '$lib/domain/formula-indicator';
import type { Source, Unit } from '$lib/domain/indicator';
import { displayName } from '$lib/domain/names';
import type { Region, RegionGroup } from '$lib/domain/region';
import type { Places } from '$lib/domain/result';
import type { ScopeList } from '$lib/domain/scope';
import type { ViewContext } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';

/** What every view needs besides its slice: the catalogue, all regions and which of them a scope holds. */
export interface Atlas {
	readonly catalogue: Catalogue;
	/** The catalogue's, and what formulas make of them. */
	readonly indicators: IndicatorsWithFormulas;
	readonly units: ReadonlyMap<string, Unit>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly places: Places;
	readonly scopes: ScopeList;
	readonly context: ViewContext;
}

/** Puts the loaded files together. */
export function makeAtlas(catalogue: Catalogue, regions: readonly Region[], scopes: ScopeList): Atlas {
	const units = new Map(catalogue.units.map((unit) => [unit.unit, unit]));
	const indicators = new IndicatorsWithFormulas(
		catalogue.indicators.map((indicator) => [indicator.indicator, indicator]),
		units
	);
	const places: Places = {
		regions: new Map(regions.map((region) => [region.region, region])),
		groups: new Map(catalogue.groups.map((group) => [group.group, group]))
	};
	return {
		catalogue,
		indicators,
		units,
		sources: new Map(catalogue.sources.map((source) => [source.source, source])),
		places,
		scopes,
		context: {
			indicators,
			refusalOf: (id) => indicators.refusalOf(id),
			isRegion: (code) => places.regions.has(code) || places.groups.has(code),
			isKreis: (code) => places.regions.get(code)?.level === 'nuts3'
		}
	};
}

/** The unit an indicator is measured in, also of one that a formula makes. */
export function unitOf({ indicators, units }: Pick<Atlas, 'indicators' | 'units'>, id: string): Unit | undefined {
	return indicators.made(id)?.unit ?? units.get(indicators.get(id)?.unit ?? '');
}

/** Name of a region or group in the interface language; the code itself for one nobody knows. */
export function placeNamer({ places }: Pick<Atlas, 'places'>, lang: Lang): (code: string) => string {
	return (code) => {
		const place: Region | RegionGroup | undefined = places.groups.get(code) ?? places.regions.get(code);
		return place ? displayName(place, lang) : code;
	};
}
