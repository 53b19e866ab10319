import type { Aggregate } from './indicator';
import type { RegionGroup } from './region';
import type { Observation } from './slice';
import { joinSources, sourceIds } from './source-ids';
import type { Status } from './status';

/** A member whose figures are included in those of another member, so that it neither adds nor lacks anything. */
export const CONTAINED = 'contained';

/** What one member has of one quantity in one year: an observation, nothing at all, or a share of another member's figure. */
export type MemberFigure = Observation | null | typeof CONTAINED;

/** Everything one member contributes to the group value of one year. */
export interface MemberFigures {
	readonly region: string;
	readonly value: MemberFigure;
	/** Needed for `aggregate: 'ratio'`. */
	readonly numerator?: MemberFigure;
	/** Needed for `aggregate: 'ratio'`. */
	readonly denominator?: MemberFigure;
	/** Needed for `aggregate: 'weighted'`. */
	readonly weight?: MemberFigure;
}

/** How members become one value. */
export interface AggregationRule {
	readonly aggregate: Aggregate;
	readonly combine: RegionGroup['combine'];
	/** Ratios are numerator / denominator × factor. */
	readonly factor: number;
	/** Decimals shown; a computed value is kept to two more. */
	readonly decimals: number;
}

/** From harmless to grave. A break outranks the other shades of a value, because it forbids a comparison over time. */
export const GRAVITY: readonly Status[] = [
	'normal',
	'zero_rounded',
	'revised',
	'provisional',
	'estimated',
	'forecast',
	'low_reliability',
	'break',
	'not_applicable',
	'secret',
	'missing'
];

/** The gravest of some statuses, `normal` for none: what can be said of a value worked out from all of them. */
export function worstStatus(statuses: Iterable<Status>): Status {
	let worst = 0;
	for (const status of statuses) worst = Math.max(worst, GRAVITY.indexOf(status));
	return GRAVITY[worst] ?? 'missing';
}

/** Decimals a computed value keeps: two more than are shown. */
export function roundComputed(value: number, decimals: number): number {
	const rounded = Number(value.toFixed(decimals + 2));
	return rounded === 0 ? 0 : rounded;
}

const NAMED_MEMBERS = 12;

/** The note of a group value that lacks members: `missing:<region>,…`; after twelve names `+<n>` stands for the others. */
export function missingNote(regions: readonly string[]): string {
	const rest = regions.length - NAMED_MEMBERS;
	return `missing:${regions.slice(0, NAMED_MEMBERS).join(',')}${rest > 0 ? `,+${rest}` : ''}`;
}

function withoutValue(note: string): Observation {
	return { value: null, status: 'missing', source: null, note };
}

type Quantity = 'value' | 'numerator' | 'denominator' | 'weight';

type ValuedObservation = Observation & { readonly value: number };

function hasValue(figure: MemberFigure | undefined): figure is ValuedObservation {
	return typeof figure === 'object' && figure !== null && figure.value !== null;
}

function isLacking(figure: MemberFigure | undefined): boolean {
	return figure !== CONTAINED && !hasValue(figure);
}

function present(members: readonly MemberFigures[], quantity: Quantity): ValuedObservation[] {
	return members.map((member) => member[quantity]).filter(hasValue);
}

const total = (figures: readonly { readonly value: number }[]): number => figures.reduce((sum, f) => sum + f.value, 0);

/** Every source of one quantity, by id: which of them a member has doesn't change the text. */
function sourcesOf(figures: readonly Observation[]): readonly string[] {
	return [...new Set(figures.flatMap(({ source }) => sourceIds(source)))].sort();
}

function quantitiesOf(rule: AggregationRule): readonly Quantity[] {
	if (rule.combine === 'mean' || rule.aggregate === 'sum') return ['value'];
	return rule.aggregate === 'ratio' ? ['numerator', 'denominator'] : ['value', 'weight'];
}

function combine(rule: AggregationRule, members: readonly MemberFigures[]): number | null {
	const values = present(members, 'value');
	if (rule.combine === 'mean') return values.length ? total(values) / values.length : null;
	if (rule.aggregate === 'sum') return values.length ? total(values) : null;
	if (rule.aggregate === 'ratio') {
		const denominator = total(present(members, 'denominator'));
		return denominator === 0 ? null : (total(present(members, 'numerator')) / denominator) * rule.factor;
	}
	const pairs = members.flatMap(({ value, weight }) =>
		hasValue(value) && hasValue(weight) ? [{ value, weight }] : []
	);
	const weight = total(pairs.map((pair) => pair.weight));
	return weight === 0 ? null : pairs.reduce((sum, pair) => sum + pair.value.value * pair.weight.value, 0) / weight;
}

/** Smallest part of the members that must be broken for the group to be: a district border moved inside Germany breaks no German series. */
const BROKEN_PART = 1 / 20;

/**
 * The gravest status of the members. A break counts where at least one in twenty members has it, and never in a weight: the
 * mean of comparable values stays comparable where only the population they are weighed with was counted anew.
 */
function groupStatus(quantity: Quantity, figures: readonly Observation[]): Status {
	const broken = figures.filter(({ status }) => status === 'break').length;
	const counts = quantity !== 'weight' && broken >= figures.length * BROKEN_PART;
	return worstStatus(figures.flatMap(({ status }) => (status === 'break' && !counts ? [] : [status])));
}

/**
 * The value of a group in one year, worked out from its members; the only place where this happens. `sum` adds,
 * `ratio` divides the summed numerators by the summed denominators, `weighted` is a mean with the stated weight and
 * therefore at best estimated, `none` can't be worked out. A group of peers (`combine: 'mean'`) gets the unweighted mean.
 * Every member is needed: one without value makes the group's value missing, and the note names it. The order of the members
 * doesn't matter. The status is the gravest of all figures used, see `groupStatus` for breaks; the sources are those of all of them, weights included.
 */
export function aggregate(rule: AggregationRule, members: readonly MemberFigures[]): Observation {
	if (rule.aggregate === 'none' && rule.combine === 'sum') return withoutValue('not_aggregable');
	const ordered = [...members].sort((a, b) => (a.region < b.region ? -1 : 1));
	const quantities = quantitiesOf(rule);
	const lacking = ordered.filter((member) => quantities.some((quantity) => isLacking(member[quantity])));
	if (lacking.length) return withoutValue(missingNote(lacking.map((member) => member.region)));
	const value = combine(rule, ordered);
	if (value === null || !Number.isFinite(value)) return withoutValue('not_aggregable');
	const floor: Status = rule.combine === 'sum' && rule.aggregate === 'weighted' ? 'estimated' : 'normal';
	return {
		value: roundComputed(value, rule.decimals),
		status: worstStatus([floor, ...quantities.map((quantity) => groupStatus(quantity, present(ordered, quantity)))]),
		source: joinSources(quantities.flatMap((quantity) => sourcesOf(present(ordered, quantity)))),
		note: 'computed'
	};
}
