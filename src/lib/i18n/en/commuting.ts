import type { commuting as german } from '../de/commuting';
import type { Translation } from '../translation';

export const commuting: Translation<typeof german> = {
	title: 'Commuting',
	description:
		'Who comes to Rostock to work, who leaves, from where and to where: all commuting relations of districts 2019 and 2023, the axes to Berlin, Hamburg, Copenhagen/Malmö and Szczecin, moves by age.',
	heading: (name) => `Commuting: ${name}`,
	noScript:
		'Without JavaScript this page shows those who commuted to Rostock on 30 June 2023. Other regions, directions and views need JavaScript.',
	picture: 'View',
	pictures: { karte: 'Map and table', achsen: 'Axes to the metropolises', umzuege: 'Moves' },
	region: 'Region',
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
	groupCourse: 'Inner trips before 2019 are not known, so the course begins in 2019.',
	groupReach: 'Distances are only calculated for single districts.',
	direction: 'Direction',
	directions: { ein: 'In', aus: 'Out', saldo: 'Balance' },
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
			saldo: `Largest difference: ${first}, then ${second}.`
		})[direction],
	partnerShare: (name, persons, share) => `${name} (${persons}; ${share})`,
	partnerOnly: (name, persons) => `${name} (${persons})`,

	figuresHeading: 'Key figures',
	profileHeading: 'Who commutes, and how far',
	cards: { in: 'In-commuters', out: 'Out-commuters', balance: 'Balance' },
	since2019: (change) => `${change} on 2019`,
	courseHeading: (first) => `Course since ${first}`,
	courseLabel: (name, first, last) => `In- and out-commuters of ${name}, ${first} to ${last}`,
	courseNote:
		'30 June of each year. 2020 to 2022 are not available. The values of 2023 are rounded to tens; the stretch 2019–2023 is therefore dashed.',
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
		saldo: (name) => `Where ${name} gains and loses`
	},
	mapLabel: (heading, day) => `Map of commuting flows: ${heading}, ${day}`,
	mapKeyboard:
		'Arrow keys lead from partner to partner, Home and End to the strongest and the weakest. Enter makes the partner the chosen region, Escape leaves it.',
	legend: {
		taper: 'Wide at home, pointed at work',
		taperBalance: 'Points from the district that loses to the one that gains',
		width: 'Width by the square root of the number:',
		share: { ein: 'Share of all in-commuters', aus: 'Share of all out-commuters' },
		class: (low, high) => `${low} to under ${high}%`,
		lowest: (high) => `under ${high}%`,
		highest: (low) => `${low}% and more`,
		none: 'not named one by one'
	},
	notDrawn: (parts) => `Not drawn as lines: ${parts}.`,
	notDrawnPart: (name, persons) => `${name} ${persons}`,
	abroadPart: 'from abroad',
	restPart: 'others and not assigned',
	hiddenPart: 'hidden',
	choose: (name) => `Choose ${name} as region`,

	rankingHeading: {
		ein: 'Where most come from',
		aus: 'Where most go',
		saldo: 'The largest differences'
	},
	rankingEmpty: 'No partner is left with these filters.',
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
	shareUnit: { ein: '% of in-commuters', aus: '% of out-commuters', saldo: '%' },
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
	withheld: { small: 'under 100', absent: 'no comparison', break: 'change of territory' },
	withheldNote: 'Changes under 100 persons are not given: the figures of 2023 are rounded to tens.',
	notes: [
		'Counted are employees subject to social insurance by place of residence and of work on 30 June. Civil servants, the self-employed and all who work in other countries are missing. Whoever is registered here but lives elsewhere counts as commuter all the same.',
		'2023 is rounded to tens, relations under ten are put together as “others”; 2019 is not rounded, one or two persons are confidential. “Not assigned” is what the parts lack to the published total; rounding can make it negative.'
	],
	terms:
		'Figures of the statistics of the Federal Employment Agency: name the source, mark your own calculations, no commercial use without permission.',
	termsLink: 'Terms of the BA statistics',

	axes: {
		heading: 'Rostock and the four metropolises',
		sentence: (outBerlin, inBerlin, outHamburg, inHamburg, day) =>
			`On ${day}, ${outBerlin} employees went from Rostock to Berlin and ${inBerlin} came from there; to Hamburg ${outHamburg}, from there ${inHamburg}. Across the Baltic Sea and to Szczecin nothing of the kind is recorded.`,
		out: 'out',
		in: 'in',
		target: 'Target',
		targets: {
			DE300: 'Berlin, city',
			metropol_berlin: 'Berlin-Brandenburg',
			DE600: 'Hamburg, city',
			metropol_hamburg: 'Hamburg Metropolitan Region',
			metropol_kopenhagen_malmoe: 'Copenhagen/Malmö',
			metropol_stettin: 'Szczecin'
		},
		barsHeadingAll: 'Out and in',
		barsNote:
			'The bars of all four areas have the same scale. The Hamburg Metropolitan Region includes Nordwestmecklenburg and Ludwigslust-Parchim.',
		matrixHeading: 'Matrix and change',
		matrixCaption: (day) => `Commuters on ${day} and change 2019–2023`,
		origin: 'Area',
		regiopolName: 'Regiopolis Region (city and district of Rostock)',
		unnamedNote:
			'Sums over several districts only hold the relations that are named one by one; those under ten persons and confidential ones are missing in them. How many stands at the cell.',
		unnamed: (count, pairs) => `${count} of ${pairs} pairs of districts not named one by one`,
		regiopolNote:
			'Regiopolis Region: sum of Rostock and Rostock district, without the ways between them. The Ribnitz-Damgarten area belongs to it but is a part of Vorpommern-Rügen district, and the matrix only knows whole districts. Vorpommern-Rügen therefore stands beside and is not included.',
		missingHeading: 'What is not recorded, and what there is instead',
		missingText:
			'German employment statistics count those who work in Germany. Whoever goes from Mecklenburg-Western Pomerania to Denmark, Sweden or Poland is not in them; whoever comes from there is in them with the country alone: Poland is not Szczecin. Denmark, Sweden and Poland publish no commuters by district of Mecklenburg-Western Pomerania. Hence the axes show neither a zero nor a line.',
		countriesCaption: (day) => `In-commuters by country of residence, ${day}`,
		countryUnnamed: 'not named one by one',
		publishedCaption: 'Published single figures across the borders',
		publishedNote:
			'Every line has a definition of its own; lines of different definitions are no series. “About” stands where the source rounds or estimates.',
		what: 'What',
		when: 'When',
		persons: 'Persons',
		publisher: 'Source',
		about: (persons) => `about ${persons}`,
		way: (origin, destination) => `${origin} → ${destination}`,
		areas: {
			PL42: 'Zachodniopomorskie',
			SE224: 'Skåne',
			dk_east: 'eastern Denmark',
			dk_se_ferry: 'ferries to Denmark and Sweden',
			oresund: 'Øresund, both directions',
			other_gmina: 'another municipality in Poland'
		},
		measures: {
			commuters_german_citizens: 'commuters of German nationality',
			commuters_german_workers: 'employees resident in Germany',
			employees_social_insurance: 'employees subject to social insurance',
			ferry_passengers: 'ferry passengers per year',
			commuters_orestat: 'commuters (Ørestat)',
			commuters_orestat_q2: 'commuters (Ørestat, quarter)',
			commuters_any_income: 'commuters with any income',
			commuters_skane_method: 'commuters (method of Region Skåne)',
			commuters_both_directions: 'commuters in both directions',
			commuters_both_wider: 'commuters in both directions (wider definition)',
			commuters_nsp: 'commuters (census)'
		}
	},

	moves: {
		heading: (name) => `Moves: ${name}, 2018 to 2021`,
		isBalance:
			'This is a balance: moves in minus moves out, four years together. It does not say how many moved in all, and it cannot be set off against commuters.',
		sentence: (name, balance) => `${name}: net migration of ${balance} persons with the districts covered.`,
		gains: (partner, persons) => `Largest gain from ${partner} (${persons})`,
		losses: (partner, persons) => `largest loss to ${partner} (${persons})`,
		notCovered:
			'There are no balances for this district. The source covers Mecklenburg-Western Pomerania, Berlin and Hamburg and their partners.',
		partly:
			'For this district there are only the balances with Mecklenburg-Western Pomerania, Berlin and Hamburg, not those with all other districts.',
		ageHeading: 'By age',
		age: 'Age group',
		allAges: 'All',
		ages: {
			'0-17': '0 to 17',
			'18-24': '18 to 24',
			'25-29': '25 to 29',
			'30-49': '30 to 49',
			'50-64': '50 to 64',
			'65+': '65+'
		},
		agesLong: {
			'0-17': '0 to 17 years',
			'18-24': '18 to 24 years',
			'25-29': '25 to 29 years',
			'30-49': '30 to 49 years',
			'50-64': '50 to 64 years',
			'65+': '65 years and over'
		},
		allAgesLong: 'all age groups',
		partnersHeading: (group) => `Largest gains and losses, ${group}`,
		loss: 'Loss',
		gain: 'Gain',
		tableCaption: 'Net moves by partner and age group, sum of 2018 to 2021',
		tableHeading: 'Table',
		sum: 'Together'
	},

	csv: {
		origin: 'Region',
		originCode: 'Region code',
		partner: 'Partner',
		partnerCode: 'Partner code',
		day: 'Date',
		trait: 'Who',
		in: 'In-commuters',
		inStatus: 'Status of in-commuters',
		out: 'Out-commuters',
		outStatus: 'Status of out-commuters',
		balance: 'Balance',
		km: 'Distance km',
		share: 'Share in per cent',
		shareOf: 'Share of',
		change: 'Change 2019–2023 in per cent',
		moves: 'Balance of moves 2018–2021',
		movesSource: 'Source of moves',
		note: 'Note',
		source: 'Source',
		terms: 'Use',
		fileWord: 'regiopolatlas_commuting'
	},

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
