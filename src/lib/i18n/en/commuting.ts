import type { commuting as german } from '../de/commuting';
import type { Translation } from '../translation';
import { commutingAxes } from './commuting-axes';
import { commutingCsv } from './commuting-csv';
import { commutingFigures } from './commuting-figures';
import { commutingLegend } from './commuting-legend';
import { commutingMoves } from './commuting-moves';
import { commutingPair } from './commuting-pair';
import { commutingTowns } from './commuting-towns';

export const commuting: Translation<typeof german> = {
	title: 'Commuting',
	description:
		'Who comes to Rostock to work, who leaves, from where and to where: all commuting relations of districts 2019 and 2023, the axes to Berlin, Hamburg, Copenhagen/Malmö and Szczecin, moves by age.',
	heading: (name) => `Commuting: ${name}`,
	noScript:
		'Without JavaScript this page shows those who commuted to Rostock on 30 June 2023. Other regions, directions and views need JavaScript.',
	picture: 'View',
	pictures: { karte: 'Map and table', paar: 'Two districts', achsen: 'Axes to the metropolises', umzuege: 'Moves' },
	region: 'Region',
	names: { regiopolregion_rostock: 'Regiopolis Region (city and district of Rostock)' },
	regionGroups: {
		home: 'Regiopolis Region',
		groups: 'Groups of districts',
		mv: 'Mecklenburg-Western Pomerania',
		other: 'Rest of Germany'
	},
	groupSum: (members) => `Sum of ${members}. Trips between them do not cross the group and are not counted.`,
	groupCount: (count) => `${count} districts`,
	groupUnnamed:
		'Inner relations too small to be named one by one cannot be taken out; the sums are therefore slightly too high and marked as estimated.',
	groupPartners:
		'For a partner only those districts of the group count that are named with it one by one; where one is not, the sum is marked as estimated and rather too low.',
	groupCourse: 'Inner trips before 2019 are not known, so the course begins in 2019.',
	groupReach:
		'Measured from every district of the group and weighted by commuters, without the trips inside it. To one partner a group has several distances; the table and the filters therefore have none.',
	direction: 'Direction',
	directions: { ein: 'In', aus: 'Out', beide: 'Both', saldo: 'Balance' },
	year: 'Date',
	days: { 2019: '30 June 2019', 2023: '30 June 2023' },
	trait: 'Who',
	traits: {
		insgesamt: 'All',
		maenner: 'Men',
		frauen: 'Women',
		deutsche: 'Germans',
		auslaender: 'Foreigners',
		azubis: 'Apprentices'
	},
	partners: 'Partners',
	filters: {
		alle: 'All',
		regiopolregion: 'Inside the Regiopolis Region',
		metropolen: 'Metropolitan areas of Berlin and Hamburg',
		berlin: 'Berlin-Brandenburg capital region',
		hamburg: 'Hamburg Metropolitan Region',
		mv: 'Rest of Mecklenburg-Western Pomerania',
		fern: 'Rest of Germany',
		ausland: 'Abroad'
	},
	distance: 'Distance',
	distances: { alle: 'all', nah: 'up to 50 km', mittel: '50 to 150 km', weit: 'over 150 km' },
	strongest: 'Strongest',
	strongestOf: (count) => `the ${count} strongest`,
	minimum: 'At least',
	minimumAll: 'all',
	minimumOf: (persons) => `${persons} or more`,
	frame: 'Map section',
	frames: { umland: 'Surroundings', deutschland: 'Germany' },
	mark: 'Map symbols',
	marks: { linien: 'Lines', kreise: 'Circles' },
	motion: 'Motion',
	motionReduced: 'Your system asks for less motion; the shape of the lines shows the direction.',
	problems: {
		unknown_region: (value) => `There are no commuting figures for “${value}”. Rostock is shown.`,
		bad_value: (value, param) => `“${value}” is no valid value of “${param}”.`
	},

	sentence: (name, day, trait, incoming, outgoing) =>
		`On ${day}, ${name} had ${incoming} in-commuters and ${outgoing} out-commuters${trait}`,
	sentenceTrait: (trait) => ` (${trait} only)`,
	sentenceBalance: (gain, persons) => (gain ? `, ${persons} more in than out.` : `, ${persons} more out than in.`),
	sentenceStrongest: (direction, first, second) =>
		({
			ein: `Strongest origin: ${first}, then ${second}.`,
			aus: `Strongest destination: ${first}, then ${second}.`,
			beide: `Closest ties: ${first}, then ${second}.`,
			saldo: `Largest difference: ${first}, then ${second}.`
		})[direction],
	partnerShare: (name, persons, share) => `${name} (${persons}; ${share})`,
	partnerOnly: (name, persons) => `${name} (${persons})`,

	...commutingFigures,
	traitsCaption: (day) => `Who commutes, ${day}`,
	ofAll: 'Share',
	reachCaption: 'How far, as the crow flies between district centres',
	meanDistance: 'Mean distance',
	beyond: (km) => `beyond ${km} km`,
	reachNote: (shareIn, shareOut) =>
		`Computed over the districts named one by one: ${shareIn} of in- and ${shareOut} of out-commuters. Ways by road or rail are longer.`,
	groupsCaption: 'From where and to where',
	groups: {
		regiopolregion: 'Rostock and Rostock district',
		berlin: 'Berlin-Brandenburg capital region',
		hamburg: 'Hamburg Metropolitan Region',
		mv: 'Rest of Mecklenburg-Western Pomerania',
		fern: 'Rest of Germany',
		ausland: 'Abroad',
		rest: 'Others and not assigned'
	},
	groupsNote:
		'Computed from districts; Nordwestmecklenburg and Ludwigslust-Parchim belong to the Hamburg Metropolitan Region. Relations under ten are among “others”. Commuters to other countries are not recorded.',
	concentration: (share) => `The three strongest partners make up ${share}.`,

	mapHeading: {
		ein: (name) => `Where those who come to ${name} live`,
		aus: (name) => `Where those who leave ${name} work`,
		beide: (name) => `${name}: commuters in and out`,
		saldo: (name) => `Where ${name} gains and loses`
	},
	mapLabel: (heading, day) => `Map of commuting flows: ${heading}, ${day}`,
	mapKeyboard:
		'Arrow keys lead from partner to partner, Home and End to the strongest and the weakest. Enter makes the partner the chosen region, Escape leaves it.',
	legend: commutingLegend,
	notDrawn: (parts) => `Not drawn as lines: ${parts}.`,
	notDrawnPart: (name, persons) => `${name} ${persons}`,
	abroadPart: 'from abroad',
	restPart: 'others and not assigned',
	hiddenPart: 'hidden',
	inDetail: 'In detail',
	comparePair: (name) => `Ties with ${name} in detail`,
	bothText: (incoming, out) => `${incoming} in · ${out} out`,
	choose: (name) => `Choose ${name} as region`,

	rankingHeading: {
		ein: 'Where most come from',
		aus: 'Where most go',
		beide: 'The closest ties',
		saldo: 'The largest differences'
	},
	rankingEmpty: 'No partner is left with these filters.',
	morePartners: (count: number) => (count === 1 ? 'One more partner' : `${count} more partners`),
	showAll: (count) => `Show all ${count} partners`,
	showFewer: 'Show fewer',

	tableHeading: (day) => `Table, ${day}`,
	columns: {
		wert: 'Rank',
		name: 'Partner',
		ein: 'In',
		aus: 'Out',
		saldo: 'Balance',
		entfernung: 'Distance',
		anteil: 'Share',
		veraenderung: '2019–2023',
		status: 'Status'
	},
	movesLong: 'Balance of moves 2018–2021',
	movesShort: 'Balance of moves',
	movesYears: '2018–2021',
	shareUnit: { ein: '% of in-commuters', aus: '% of out-commuters', beide: '%', saldo: '%' },
	changeUnit: 'in %',
	residuals: 'Remainders',
	restOf: (area) => `Others: ${area}`,
	restOther: 'Others, area not named',
	unassigned: 'Not assigned',
	total: 'Published total',
	hiddenRow: (count) => (count === 1 ? 'Hidden: 1 partner' : `Hidden: ${count} partners`),
	notNamed: 'not named',
	secret: 'confidential',
	notRecorded: 'not recorded',
	withheld: {
		small: 'under 100',
		absent: 'no comparison',
		break: 'change of territory',
		partial: 'sum without all districts'
	},
	withheldNote: 'Changes under 100 persons are not given: the figures of 2023 are rounded to tens.',
	notes: [
		'Counted are employees subject to social insurance by place of residence and of work on 30 June. Civil servants, the self-employed and all who work in other countries are missing. Whoever is registered here but lives elsewhere counts as commuter all the same.',
		'2023 is rounded to tens, relations under ten are put together as “others”; 2019 is not rounded, one or two persons are confidential. “Not assigned” is what the parts lack to the published total; rounding can make it negative.'
	],
	terms:
		'Figures of the statistics of the Federal Employment Agency: name the source, mark your own calculations, no commercial use without permission.',
	termsLink: 'Terms of the BA statistics',

	axes: commutingAxes,

	pair: commutingPair,

	towns: commutingTowns,

	moves: commutingMoves,

	csv: commutingCsv,

	teaser: {
		heading: 'Commuting: who comes, who leaves',
		text: (incoming, outgoing, balance, day) =>
			`On ${day}, ${incoming} employees came to Rostock to work, ${outgoing} left: a surplus of ${balance}.`,
		link: 'See the commuting flows',
		source:
			'Source: Statistics of the Federal Employment Agency, commuting between districts; balance: own calculation.',
		axes: 'Axes to Berlin, Hamburg, Copenhagen/Malmö and Szczecin'
	}
};
