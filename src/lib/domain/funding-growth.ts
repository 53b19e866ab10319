import { median } from 'simple-statistics';
import { changeMeasure, changeOver, type NaturalMeasure } from './change';
import { fitOf, type Fit } from './correlation';
import type { FundingMapResult } from './funding-map';
import type { Indicator } from './indicator';
import type { SliceIndex } from './slice-index';

/** One place with both figures. */
export interface GrowthPoint {
	readonly region: string;
	readonly name: string;
	/** EUR per head. */
	readonly perHead: number;
	/** Change of the indicator over the years. */
	readonly growth: number;
}

/** Funding per head beside growth. No estimate of an effect. */
export interface FundingGrowth {
	readonly indicator: Indicator;
	readonly measure: NaturalMeasure;
	readonly fromYear: number;
	readonly toYear: number;
	readonly points: readonly GrowthPoint[];
	/** Places with an amount whose change can't be told: no figure, or a break between. */
	readonly left: number;
	/** Of the growth to the amounts, over all points. */
	readonly fit: Fit | null;
	/** Amounts so uneven that a linear axis shows only the few large ones. */
	readonly isSkewed: boolean;
}

/** An amount of one year stands beside the ten years before. */
const YEARS_OF_ONE = 9;

/**
 * Sets every amount beside the change over the years it covers, as far as the indicator has them; both ends move inwards to years that exist.
 * Null where the indicator has no two years in them.
 */
export function deriveGrowth(
	{ rows, info }: Pick<FundingMapResult, 'rows' | 'info'>,
	indicator: Indicator,
	index: SliceIndex
): FundingGrowth | null {
	const { from, to } = info.period;
	const first = from === to ? to - YEARS_OF_ONE : from;
	const years = index.slice.years.filter((year) => year >= first && year <= to);
	const [fromYear, toYear] = [years[0], years.at(-1)];
	if (fromYear === undefined || toYear === undefined || fromYear === toYear) return null;
	const measure = changeMeasure(indicator, index);
	const known = rows.flatMap(({ region, name, perHead, rank }) =>
		perHead === null || !rank ? [] : [{ region, name, perHead }]
	);
	const points = known.flatMap((place): GrowthPoint[] => {
		const change = changeOver(index, measure, { region: place.region, fromYear, toYear, acrossBreaks: false });
		return change.kind === 'value' ? [{ ...place, growth: change.value }] : [];
	});
	return {
		indicator,
		measure,
		fromYear,
		toYear,
		points,
		left: known.length - points.length,
		fit: fitOf(
			points.map(({ perHead }) => perHead),
			points.map(({ growth }) => growth)
		),
		isSkewed: isSkewed(points)
	};
}

/** Times the median of all amounts above zero. */
const SKEWED = 20;

function isSkewed(points: readonly GrowthPoint[]): boolean {
	const amounts = points.map(({ perHead }) => perHead).filter((value) => value > 0);
	return amounts.length > 0 && Math.max(...amounts) > SKEWED * median(amounts);
}
