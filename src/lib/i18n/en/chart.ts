import type { chart as german } from '../de/chart';
import type { Translation } from '../translation';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const chart: Translation<typeof german> = {
	inMillions: 'in millions',
	inBillions: 'in billions',
	break: (year) => `Break ${year}`,
	breakNote: (year, reason, countries) => `Break ${year} (${countries}): ${reason}`,
	uncertainNote: 'Dashed or hollow: provisional, estimated, forecast or less reliable values.',
	acrossNote: 'Values before and after a break are not comparable; the lines are interrupted there.',
	joinedNote: 'Dashed across the break: the values before and after it are not comparable.',
	noBaseNote: (names, baseYear) =>
		`Not drawn in all years, because the value for ${baseYear} is missing or a break lies between: ${list.format(names)}.`,
	notShownNote: (names) => `Not shown for all years in this display: ${list.format(names)}.`,
	noValue: 'no value',
	peers: (name, count, year) => `${name}: range of ${count} regions, ${year}`,
	description: (title, from, to, names) => `Line chart: ${title}, ${from} to ${to}, for ${list.format(names)}.`,
	empty: 'Choose a region to see its course over time.',
	loading: 'Loading chart …',
	failed: 'The interactive chart could not be loaded; you see the static one. The values are in the table.'
};
