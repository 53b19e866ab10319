import type { Catalogue } from '$lib/domain/catalogue';
import type { Indicator, Source, Unit } from '$lib/domain/indicator';
import { displayName } from '$lib/domain/names';
import type { Region, RegionGroup } from '$lib/domain/region';
import type { Places } from '$lib/domain/result';
import type { ScopeList } from '$lib/domain/scope';
import type { ViewContext } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';

/** What every view needs besides its slice: the catalogue, all regions and which of them a scope holds. */
export interface Atlas {
	readonly catalogue: Catalogue;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly units: ReadonlyMap<string, Unit>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly places: Places;
	readonly scopes: ScopeList;
	readonly context: ViewContext;
}

/** Puts the loaded files together. */
export function makeAtlas(catalogue: Catalogue, regions: readonly Region[], scopes: ScopeList): Atlas {
	const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.indicator, indicator]));
	const places: Places = {
		regions: new Map(regions.map((region) => [region.region, region])),
		groups: new Map(catalogue.groups.map((group) => [group.group, group]))
	};
	return {
		catalogue,
		indicators,
		units: new Map(catalogue.units.map((unit) => [unit.unit, unit])),
		sources: new Map(catalogue.sources.map((source) => [source.source, source])),
		places,
		scopes,
		context: { indicators, isRegion: (code) => places.regions.has(code) || places.groups.has(code) }
	};
}

/** Name of a region or group in the interface language; the code itself for one nobody knows. */
export function placeNamer({ places }: Pick<Atlas, 'places'>, lang: Lang): (code: string) => string {
	return (code) => {
		const place: Region | RegionGroup | undefined = places.groups.get(code) ?? places.regions.get(code);
		return place ? displayName(place, lang) : code;
	};
}
