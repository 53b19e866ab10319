import {
	type AggregationRule,
	type MemberFigure,
	type MemberFigures,
	aggregate
} from '../../src/lib/domain/aggregation';
import {
	PUBLISHED_AS,
	isMixed,
	memberFigure,
	preferPublished,
	usableMembers,
	withoutNote
} from '../../src/lib/domain/group-members';
import type { Region, RegionGroup } from '../../src/lib/domain/region';
import type { Observation } from '../../src/lib/domain/slice';
import { factorOf } from './factor';
import { type Figures, type Series, figureOf, hasFigures } from './figures';
import type { ComputedIndicator, IndicatorWorkshop } from './indicators';

/** The quantities from which an indicator's group values are made. */
interface Quantities {
	readonly value: Figures;
	readonly numerator: Figures | null;
	readonly denominator: Figures | null;
	readonly weight: Figures | null;
}

function quantitiesOf(indicator: ComputedIndicator, workshop: IndicatorWorkshop): Quantities {
	const { definition } = indicator;
	const figures = (id: string | null): Figures | null => (id ? (workshop.get(id)?.figures ?? null) : null);
	return {
		value: indicator.figures,
		numerator: indicator.numerator ?? figures(definition.numerator),
		denominator: indicator.denominator ?? figures(definition.denominator),
		weight: figures(definition.weight)
	};
}

function ruleOf({ definition }: ComputedIndicator, group: RegionGroup): AggregationRule {
	const { aggregate: how, decimals } = definition;
	return { aggregate: how, combine: group.combine, factor: factorOf(definition), decimals };
}

/** Everything needed to make the values of one group for one indicator. */
interface GroupTask {
	readonly rule: AggregationRule;
	readonly members: readonly string[];
	readonly mixed: boolean;
	readonly quantities: Quantities;
}

function quantityOf({ mixed }: GroupTask, figures: Figures | null, region: string, year: number): MemberFigure {
	return figures && memberFigure(region, figureOf(figures, region, year), (code) => hasFigures(figures, code), mixed);
}

function memberFigures(task: GroupTask, region: string, year: number): MemberFigures {
	const { value, numerator, denominator, weight } = task.quantities;
	return {
		region,
		value: quantityOf(task, value, region, year),
		numerator: quantityOf(task, numerator, region, year),
		denominator: quantityOf(task, denominator, region, year),
		weight: quantityOf(task, weight, region, year)
	};
}

function yearsWithValues(figures: Figures, members: readonly string[]): number[] {
	const years = new Set<number>();
	for (const member of members) {
		for (const [year, { value }] of figures.get(member) ?? []) if (value !== null) years.add(year);
	}
	return [...years].sort((a, b) => a - b);
}

/**
 * The values of one group in all years in which a member or the group's own published unit has one; null if there is no such year.
 */
export function groupSeries(
	indicator: ComputedIndicator,
	group: RegionGroup,
	groups: readonly RegionGroup[],
	regions: ReadonlyMap<string, Region>,
	workshop: IndicatorWorkshop
): Series | null {
	const { figures, definition } = indicator;
	const level = (region: string): Region['level'] | undefined => regions.get(region)?.level;
	const { used, leftOut } = usableMembers(group, level, (region) => hasFigures(figures, region));
	const quantities = quantitiesOf(indicator, workshop);
	const task: GroupTask = { rule: ruleOf(indicator, group), members: used, mixed: isMixed(used, level), quantities };
	const unit = PUBLISHED_AS[group.group];
	const years = yearsWithValues(figures, unit ? [...used, unit] : used);
	if (!years.length) return null;
	const without = leftOut.length ? withoutNote(leftOut, groups) : null;
	return new Map(
		years.map((year) => {
			const own = aggregate(
				task.rule,
				used.map((region) => memberFigures(task, region, year))
			);
			const noted: Observation = without && own.value !== null ? { ...own, note: without } : own;
			const published = unit ? figureOf(figures, unit, year) : null;
			return [year, preferPublished(definition.aggregate, noted, published)];
		})
	);
}
