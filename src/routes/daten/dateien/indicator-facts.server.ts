import { error } from '@sveltejs/kit';
import type { Indicator } from '$lib/domain/indicator';
import type { Slice } from '$lib/domain/slice';
import { LEVELS, type Region } from '$lib/domain/region';
import type { IndicatorFacts } from '$lib/export/indicator-metadata';
import type { NamedPlace } from '$lib/export/observation-csv';
import { buildAtlas, buildSlice } from '../../static-files.server';

/** One file per indicator. */
export function indicatorEntries(): { indicator: string }[] {
	return [...buildAtlas().indicators.keys()].map((indicator) => ({ indicator }));
}

/** What is known of an indicator, for its metadata; 404 for one that isn't there. */
export function indicatorFacts(id: string): IndicatorFacts {
	const { indicators, units, sources, catalogue } = buildAtlas();
	const indicator = indicators.get(id);
	const unit = units.get(indicator?.unit ?? '');
	if (!indicator || !unit) error(404, `No indicator ${id}`);
	return {
		indicator,
		unit,
		sources: [...indicator.sources, ...weightSources(indicator)].flatMap((source) => sources.get(source) ?? []),
		dataVersion: catalogue.dataVersion,
		csv: csvPath(id),
		parquet: `/data/observations/${id}.parquet`
	};
}

/** What only group values rest on besides: the sources of the figures that they are weighed with. */
export function weightSources({ aggregate, weight, sources }: Indicator): readonly string[] {
	const weighed = aggregate === 'weighted' ? buildAtlas().indicators.get(weight ?? '') : undefined;
	return weighed?.sources.filter((id) => !sources.includes(id)) ?? [];
}

/** Address of an indicator's file for programs. */
function csvPath(indicator: string): string {
	return `/daten/dateien/${indicator}.csv`;
}

/** All prerendered figures of an indicator. */
export function indicatorSlices(id: string): Slice[] {
	const { indicator } = indicatorFacts(id);
	return LEVELS.flatMap((level) => (indicator.coverage[level] ? [buildSlice(indicator, level)] : []));
}

/** Names places in the local language, groups in English. */
export function placeNames(): (code: string) => NamedPlace {
	const { regions, groups } = buildAtlas().places;
	return (code) => {
		const region: Region | undefined = regions.get(code);
		return { name: groups.get(code)?.nameEn ?? region?.name ?? code, level: region?.level ?? 'group' };
	};
}
