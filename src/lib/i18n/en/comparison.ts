import type { comparison as german } from '../de/comparison';
import type { Translation } from '../translation';
import { figures } from './counted';

export const comparison: Translation<typeof german> = {
	title: 'Compare',
	description:
		'Rostock beside Berlin, Hamburg, Copenhagen/Malmö, Szczecin, Mecklenburg-Western Pomerania, Germany and the regiopoles: many figures at once, with rank, range and quartiles.',
	heading: (name) => `${name} compared`,
	noScript:
		'Without JavaScript this page shows the standard comparison. Other places, figures and views need JavaScript.',
	picture: 'View',
	pictures: { profil: 'Ranges', tabelle: 'Heat table', verlaeufe: 'Courses', achsen: 'Parallel axes' },
	display: 'What is compared',
	displays: { werte: 'Value', veraenderung: 'Change per year' },
	since: 'Since',
	focus: 'In focus',
	places: 'Places and areas',
	peers: 'Peer group',
	peerSets: {
		regiopolen: 'Regiopoles (network)',
		moegliche: 'Possible regiopoles (2008)',
		mv: 'Districts of Mecklenburg-Western Pomerania',
		kreise: 'All German districts'
	},
	peersGenitive: {
		regiopolen: 'regiopoles',
		moegliche: 'possible regiopoles',
		mv: 'districts of Mecklenburg-Western Pomerania',
		kreise: 'German districts'
	},
	indicators: 'Figures',
	chooseIndicators: (count) => `Choose figures (${count})`,
	indicatorsNote:
		'Absolute numbers are missing here: a sum says nothing beside that of an area ten times as large. Their change can be compared: under “Change per year”.',
	changingNote:
		'Absolute numbers too: their growth in per cent can be compared, whatever the size of the areas. Public money is missing here, it is known for whole periods only.',
	indicatorsMost: (most) => `At most ${most} figures at once.`,
	funding: 'Public money per head',
	fundingNote:
		'Public money: amounts per head over the period named; areas as means weighed with the population, estimated. Different instruments cannot be added.',
	reset: 'Back to the standard',
	sentence: (name, top, of, peers, since) =>
		`${name} is in the upper half of the ${peers} in ${top} of ${figures(of)}${since === null ? '' : `, by their change per year since ${since}`}.`,
	sentenceBeside: (name, top, of, peers, since) =>
		`${name} is none of the ${peers}. Set beside them, ${top} of ${figures(of)} would be in the upper half${since === null ? '' : `, by their change per year since ${since}`}.`,
	sentenceFirst: (title, years, change, place, isPeer) =>
		`${title} ${years}: ${change} per year (${isPeer ? 'rank' : 'would be'} ${place}). `,
	sentenceBesideExtremes: (best, bestRank, worst, worstRank) =>
		` “${best}” would be highest (${bestRank}) and “${worst}” lowest (${worstRank}).`,
	besideRank: (rank, peers) => `rank ${rank}, set beside ${peers}`,
	outsider: (name, peers) => `${name} is none of the ${peers}: the rank says where its value would be among them.`,
	sentenceExtremes: (best, bestRank, worst, worstRank) =>
		` It ranks highest in “${best}” (rank ${bestRank}) and lowest in “${worst}” (rank ${worstRank}).`,
	noRanks: (name) => `No ranks can be formed for ${name}.`,
	rankOf: (rank, of) => `Rank ${rank} of ${of}`,
	rank: 'Rank',
	rankBeside: 'would be rank',
	rankBesideOf: (rank, count, peers) => `would be rank ${rank}, set beside the ${count} ${peers}`,
	besideShort: (count) => `beside ${count}`,
	spineHeading: (peers) => `Position among the ${peers}`,
	spineKey:
		'Line: lowest to highest value of the peer group, both written below it. Box: middle half. Upright: median. Large mark: the place in focus, small marks: the other places. The higher value is always on the right. Every row has a scale of its own, from the peer group and all places.',
	changesKey:
		'Change per year between the years named: growth in % (compound), of shares in percentage points (pp), of balances in their unit. A series that begins later counts from its first year. It ends with the newest year in which as many places as possible can be compared. Nothing is compared across a break in the series.',
	points: 'pp',
	broken: 'not comparable (break)',
	ends: 'lowest and highest value of the peer group',
	lowest: 'lowest',
	lowerQuartile: 'lower quartile',
	medianShort: 'median',
	upperQuartile: 'upper quartile',
	spreadHeading: (peers) => `The peer group in numbers: ${peers}`,
	peerCount: 'Peer group: places with a value',
	csv: {
		isPeer: 'Belongs to the peer group',
		yes: 'yes',
		no: 'no',
		fromYear: 'Change since',
		change: 'Change per year',
		totalChange: 'Change in all',
		changeUnit: 'Unit of the change',
		changeNote: 'Note on the change'
	},
	highest: 'highest',
	spineLabel: (title, value, low, median, high) => `${title}: ${value}; peer group ${low} to ${high}, median ${median}`,
	noSpread: 'The peer group has too few values here.',
	tableHeading: 'All values',
	tableKey:
		'Colour: distance from the mean of the peer group in standard deviations, blue-green above, brown below, strongest from two on. It does not judge.',
	tableKeyGrey:
		'Grey and hatching: distance from the mean of the peer group in standard deviations, grey above, hatched below, strongest from two on. They do not judge.',
	yearKey: 'The year is the newest in which as many places as possible have a value.',
	indicator: 'Figure',
	year: 'Year',
	years: 'Years',
	median: 'Median of the group',
	z: (z) => `${z} standard deviations from the mean`,
	coursesHeading: 'Courses',
	coursesKey: 'Every picture has a scale of its own. Lines end at gaps and at breaks in the series.',
	courseLabel: (title, from, to) => `${title}, ${from} to ${to}`,
	courseTitle: (title, since, unit) => `${title}: change since ${since}${unit === '' ? '' : `, ${unit}`}`,
	courseTable: 'As a table',
	withoutCourse: (titles) => `Without a course, as there is one year or period only: ${titles.join('; ')}.`,
	axesHeading: 'Parallel axes',
	axesKey:
		'Every figure has a horizontal axis from the lowest (left) to the highest value (right) of the peer group and all places. A line joins the values of a place; without a value it is interrupted.',
	axesLabel: 'Parallel axes: the values are in the table',
	groupsHeading: 'Look at areas and change them',
	inspect: 'Area',
	membersOf: (name, count) => `${name}: ${count === 1 ? 'one member' : `${count} members`}`,
	group: 'Area',
	country: 'Country',
	membersMap: (name) => `Map: members of ${name}`,
	membersHint:
		'Click districts on the map, or add and remove them in the list. Every change makes an area of your own, which is kept in the address.',
	addMember: 'Add a district',
	removeMember: (name) => `Remove ${name}`,
	groupName: 'Name of the area',
	changedName: (name) => `${name}, changed`,
	save: 'Remember area',
	saved: 'The area is remembered in this browser.',
	saveFailed: 'The browser does not allow storing. The area is in the address.',
	removeGroup: 'Take out of the comparison',
	savedGroups: 'Remembered areas',
	useSaved: (name) => `Use ${name}`,
	forget: (name) => `Forget ${name}`,
	fullGroups: (most) => `More than ${most} areas of your own do not fit into an address. Remove one first.`,
	municipality: 'municipality',
	mixedGroup: (kreise, municipalities) =>
		`${kreise === 1 ? 'One district' : `${kreise} districts`} and ${municipalities === 1 ? 'one municipality' : `${municipalities} municipalities`}. An area of your own is made of districts only: a change drops the municipalities.`,
	unchangeable: (most) =>
		`This area can be looked at but not changed: an area of your own is made of districts, and at most ${most} fit into an address.`,
	fullPlaces: (name, most) =>
		`“${name}” is in the address but not in the comparison yet: there are ${most} places already. Remove one, then choose “${name}” among the places.`,
	problems: {
		unknown_indicator: (value) => `There is no figure “${value}” here.`,
		unknown_region: (value) => `The place “${value}” is not known here and was left out.`,
		bad_value: (value, param) => `“${value}” is no valid value of “${param}”.`
	},
	fileName: 'regiopolatlas_comparison',
	teaser: {
		heading: 'Comparison: where does Rostock stand?',
		text: 'City, planning region and Regiopolis Region beside the four metropolitan areas, the Land and the other regiopoles – with rank, range and all values. Every region has a profile on one sheet besides.',
		link: 'Compare',
		profile: 'Profile of Rostock'
	}
};
