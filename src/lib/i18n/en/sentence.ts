import type { ChangeClause, LeadClause } from '../../domain/sentence-texts';
import type { sentence as german } from '../de/sentence';
import type { Translation } from '../translation';
import { regions } from './counted';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "the Rostock Regiopolis Region", "the mean of …"; cities and countries take no article. */
function place(name: string): string {
	if (/regiopoles|RegioPole/.test(name)) return `the mean of the group “${name}”`;
	return /\b(Region|Area|area|district|network)$/.test(name) ? `the ${name}` : name;
}

function counting(verb: string, things: string) {
	return ({ year, name, value, details }: LeadClause) =>
		`in ${year}, ${value} ${things} ${verb} in ${place(name)}${details}`;
}

function comparative({ direction, counted }: ChangeClause): string {
	if (direction === 'more') return counted ? 'more than in' : 'higher than in';
	return counted ? 'less than in' : 'lower than in';
}

export const sentence: Translation<typeof german> = {
	special: {
		population_total: counting('lived', 'people'),
		live_births: counting('were born', 'children'),
		deaths: counting('died', 'people'),
		tourist_nights: counting('were counted', 'overnight stays'),
		unemployed: counting('were registered as unemployed', 'people')
	},
	plain: ({ title, name, year, value, details, counted }) =>
		counted
			? `${title}: in ${year} there were ${value}${details} in ${place(name)}`
			: `${title}: ${place(name)} stood at ${value}${details} in ${year}`,
	change: (clause) => {
		const across = clause.acrossBreak ? ' (calculated across a break in the series)' : '';
		const unsafe = clause.unsafeBase ? ` (the figure of ${clause.fromYear} is of low reliability)` : '';
		if (clause.direction === 'same') return `unchanged since ${clause.fromYear}${across}${unsafe}`;
		return `${clause.size} ${comparative(clause)} ${clause.fromYear}${across}${unsafe}`;
	},
	yearly: ({ rate, from, to, acrossBreak, unsafeYear }) => {
		const across = acrossBreak ? ' (calculated across a break in the series)' : '';
		const unsafe = unsafeYear === null ? '' : ` (the figure of ${unsafeYear} is of low reliability)`;
		return `on average ${rate} between ${from} and ${to}${across}${unsafe}`;
	},
	rank: (rank, of, quantity) => `${quantity}rank ${rank} of ${of}`,
	wouldRank: (rank, count, quantity) => `set beside ${regions(count)} this would be ${quantity}rank ${rank}`,
	noRankBySize:
		'the absolute number of a larger area cannot be set beside those of single regions and so has no place among them',
	reference: (name, value, difference) =>
		`for comparison: ${name} ${value}${difference === '' ? '' : ` (difference ${difference})`}`,
	notComparable: (breakYear, reason) =>
		`values before ${breakYear} are not comparable${reason === '' ? '' : ` (${reason})`}`,
	noBaseValue: (fromYear) => `there is no value for ${fromYear} to compare with`,
	sameYear: (year) => `year and base year are the same (${year}), there is no change to show`,
	noValue: (title, name, year, reason) => `${title}: there is no value for ${place(name)} in ${year}${reason}`,
	lastValue: (year, value) => `latest value, ${year}: ${value}`,
	noValues: (title, year) => `${title}: there are no values for ${year} in this extract`,
	extremes: ({ title, year, high, low, withValue, regions: all }) =>
		withValue === 1
			? `${title}: in ${year} only 1 of ${regions(all)} has a value, ${place(high.name)} (${high.value})`
			: `${title}: in ${year} highest in ${place(high.name)} (${high.value}), ` +
				`lowest in ${place(low.name)} (${low.value}); ${withValue} of ${regions(all)} have a value`,
	substituted: (asked) => `there are no data for ${asked}`,
	because: {
		missingMembers: (names) => `, because values are missing for ${list.format(names)}`,
		notAggregable: ', because it cannot be worked out from the members',
		zeroDenominator: 'cannot be worked out: the denominator is 0',
		status: (words) => ` (${words})`
	},
	without: (names) => `not included: ${list.format(names)}`,
	status: {
		normal: '',
		break: '',
		provisional: 'provisional',
		estimated: 'estimated',
		revised: 'revised',
		forecast: 'forecast',
		low_reliability: 'of limited reliability',
		secret: 'confidential',
		missing: 'missing',
		not_applicable: 'not applicable',
		zero_rounded: 'rounded to zero'
	}
};
