import type { SeriesBreak } from '../../src/lib/domain/indicator';
import { breaksIn } from '../../src/lib/domain/series-breaks';
import type { IndicatorFile } from './catalogue-schema';
import type { FinishedIndicator } from './observations';

/** A break in the figures that no entry of the catalogue explains. */
export interface UnexplainedBreak {
	readonly indicator: string;
	readonly region: string;
	readonly year: number;
}

/** The indicators that an indicator is worked out from, directly. */
function inputsOf({ inputs = [], numerator, denominator, formula }: IndicatorFile): string[] {
	if (formula === undefined) return [];
	return [...inputs, numerator, denominator].filter((ref) => typeof ref === 'string');
}

/**
 * The breaks of every indicator with their reasons: those it declares, and those of the indicators it is worked out from as far
 * as they show in its figures. By indicator, by year.
 */
export function breakReasons(indicators: readonly FinishedIndicator[]): ReadonlyMap<string, readonly SeriesBreak[]> {
	const byId = new Map(indicators.map((indicator) => [indicator.definition.indicator, indicator]));
	const done = new Map<string, readonly SeriesBreak[]>();
	const reasons = (id: string): readonly SeriesBreak[] => {
		const known = done.get(id);
		const indicator = byId.get(id);
		if (known || !indicator) return known ?? [];
		const own = indicator.definition.breaks;
		const inherited = inputsOf(indicator.definition)
			.flatMap(reasons)
			.filter((found) => shows(indicator, found) && !own.some((other) => isSame(other, found)));
		const unique = [...new Map([...own, ...inherited].map((found) => [JSON.stringify(found), found])).values()];
		const sorted = unique.sort((a, b) => a.year - b.year);
		done.set(id, sorted);
		return sorted;
	};
	return new Map(indicators.map(({ definition }) => [definition.indicator, reasons(definition.indicator)]));
}

/** Declared again for an indicator in words of its own. */
function isSame(own: SeriesBreak, other: SeriesBreak): boolean {
	return own.year === other.year && other.countries.every((country) => own.countries.includes(country));
}

function shows({ figures }: FinishedIndicator, { year, countries }: SeriesBreak): boolean {
	return [...figures].some(
		([region, series]) =>
			countries.some((country) => region.startsWith(country)) && series.get(year)?.status === 'break'
	);
}

/** The breaks in the figures of an indicator that `reasons` leaves unexplained. */
export function unexplainedBreaks(
	{ definition, all }: FinishedIndicator,
	reasons: readonly SeriesBreak[]
): UnexplainedBreak[] {
	return [...all].flatMap(([region, series]) =>
		[...series]
			.filter(([year, { status }]) => status === 'break' && breaksIn({ breaks: reasons }, year, [region]).length === 0)
			.map(([year]) => ({ indicator: definition.indicator, region, year }))
	);
}
