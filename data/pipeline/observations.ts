import type { Region, RegionGroup } from '../../src/lib/domain/region';
import type { Observation } from '../../src/lib/domain/slice';
import { type Figures, byCode } from './figures';
import { groupSeries } from './group-values';
import type { ComputedIndicator, IndicatorWorkshop } from './indicators';

/** A row of observations.parquet. */
export interface ObservationRow extends Observation {
	readonly indicator: string;
	readonly region: string;
	readonly year: number;
}

/** An indicator with the figures of all regions and groups. */
export interface FinishedIndicator extends ComputedIndicator {
	readonly all: Figures;
}

/** Adds the group values. */
export function finishIndicator(
	indicator: ComputedIndicator,
	groups: readonly RegionGroup[],
	regions: ReadonlyMap<string, Region>,
	workshop: IndicatorWorkshop
): FinishedIndicator {
	const all: Figures = new Map(indicator.figures);
	for (const group of groups) {
		const series = groupSeries(indicator, group, groups, regions, workshop);
		if (series) all.set(group.group, series);
	}
	return { ...indicator, all };
}

/** The rows of one indicator, sorted by year, then region. */
export function observationRows({ definition, all }: FinishedIndicator): ObservationRow[] {
	const rows: ObservationRow[] = [];
	for (const [region, series] of all) {
		for (const [year, observation] of series)
			rows.push({ indicator: definition.indicator, region, year, ...observation });
	}
	return rows.sort((a, b) => a.year - b.year || byCode(a.region, b.region));
}
