import { countsFromBase } from './change';
import type { Result } from './result';
import type { View } from './view';

/** A region with a value in both years. */
export interface YearPair {
	readonly region: string;
	readonly name: string;
	readonly from: number;
	readonly to: number;
	/** Of its course, if it is selected; null for all others. */
	readonly color: string | null;
	/** The series breaks between the years. */
	readonly isBroken: boolean;
}

/**
 * Base year and year side by side. Counted are the regions of the scope, not the groups among the pairs. What breaks between them is neither higher
 * nor lower; what is written with the same digits is the same.
 */
export interface TwoYears {
	readonly pairs: readonly YearPair[];
	readonly rising: number;
	readonly falling: number;
	readonly same: number;
	readonly broken: number;
}

/** From one year to the other as it is written: with the indicator's decimals. */
export function writtenChange({ from, to }: Pick<YearPair, 'from' | 'to'>, decimals: number): number {
	const rounded = (value: number): number => Number(value.toFixed(decimals));
	return rounded(rounded(to) - rounded(from));
}

/** True where base year and year are drawn beside each other: then their figures belong beside each other, too. */
export function showsTwoYears({ list, year, baseYear }: Pick<View, 'list' | 'year' | 'baseYear'>): boolean {
	return (list === 'slope' || list === 'swipe') && year !== baseYear;
}

/**
 * How two years are shown as maps side by side: on one scale, whatever the large map does. Against itself a base year has no change: then the figures
 * are compared.
 */
export function shownSideBySide({ mode, classing }: Pick<View, 'mode' | 'classing'>): Pick<View, 'mode' | 'classing'> {
	return { classing: { ...classing, locked: true }, mode: countsFromBase(mode) ? 'value' : mode };
}

/** All regions of the scope and the selected groups in base year and year. */
export function twoYears({
	rows,
	groups,
	series,
	indicator
}: Pick<Result, 'rows' | 'groups' | 'series' | 'indicator'>): TwoYears {
	const colors = new Map(series.map(({ region, color }) => [region, color]));
	const pairs = [...rows, ...groups.filter(({ region }) => colors.has(region))].flatMap((row): YearPair[] => {
		const { region, name, baseValue: from, change } = row;
		const to = row.observation.value;
		if (from === null || to === null) return [];
		const isBroken = change.kind === 'break' || (change.kind === 'value' && change.acrossBreak);
		return [{ region, name, from, to, color: colors.get(region) ?? null, isBroken }];
	});
	const inScope = new Set(rows.map(({ region }) => region));
	const counted = pairs.filter(({ region }) => inScope.has(region));
	const changes = counted.filter(({ isBroken }) => !isBroken).map((pair) => writtenChange(pair, indicator.decimals));
	return {
		pairs,
		rising: changes.filter((change) => change > 0).length,
		falling: changes.filter((change) => change < 0).length,
		same: changes.filter((change) => change === 0).length,
		broken: counted.length - changes.length
	};
}
