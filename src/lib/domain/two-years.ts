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

/** Base year and year side by side. What breaks between them is neither higher nor lower. */
export interface TwoYears {
	readonly pairs: readonly YearPair[];
	readonly rising: number;
	readonly falling: number;
	readonly broken: number;
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
export function twoYears({ rows, groups, series }: Pick<Result, 'rows' | 'groups' | 'series'>): TwoYears {
	const colors = new Map(series.map(({ region, color }) => [region, color]));
	const pairs = [...rows, ...groups.filter(({ region }) => colors.has(region))].flatMap((row): YearPair[] => {
		const { region, name, baseValue: from, change } = row;
		const to = row.observation.value;
		if (from === null || to === null) return [];
		const isBroken = change.kind === 'break' || (change.kind === 'value' && change.acrossBreak);
		return [{ region, name, from, to, color: colors.get(region) ?? null, isBroken }];
	});
	const comparable = pairs.filter(({ isBroken }) => !isBroken);
	return {
		pairs,
		rising: comparable.filter(({ from, to }) => to > from).length,
		falling: comparable.filter(({ from, to }) => to < from).length,
		broken: pairs.length - comparable.length
	};
}
