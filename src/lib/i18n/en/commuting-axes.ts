import type { commutingAxes as german } from '../de/commuting-axes';
import type { Translation } from '../translation';

export const commutingAxes: Translation<typeof german> = {
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
	unrecordedFilter: (name: string, notRecorded: string) => `${name}: ${notRecorded}`,
	ofThem: (name: string) => `of them ${name}`,
	barsHeadingAll: 'Out and in',
	barsNote:
		'The bars of all four areas have the same scale. The Hamburg Metropolitan Region includes Nordwestmecklenburg and Ludwigslust-Parchim.',
	matrixHeading: 'Matrix and change',
	matrixCaption: (day) => `Commuters on ${day} and change 2019–2023`,
	origin: 'Area',
	unnamedNote:
		'Sums over several districts only hold the relations that are named one by one; those under ten persons and confidential ones are missing in them.',
	unnamedAtCell: 'How many stands at the cell.',
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
	sankeyHeading: (day) => `Flows to the metropolitan areas, ${day}`,
	sankeyCaption: { out: 'Out: from home to work', in: 'In: from home to work' },
	sankeyDescription: (way) =>
		`Flows between the districts of the region and the metropolitan areas of Berlin and Hamburg, ${way}; the matrix below has the numbers.`,
	sankeyTargets: {
		DE300: 'City of Berlin',
		metropol_berlin: 'Brandenburg',
		DE600: 'City of Hamburg',
		metropol_hamburg: 'Rest of the Hamburg Metropolitan Region'
	},
	sankeyNote:
		'City and surroundings are apart so that nobody counts twice; the Regiopolis Region is missing here because it consists of Rostock and its district. Copenhagen/Malmö and Szczecin have no ribbon: not recorded.',
	slopeHeading: 'Change 2019–2023',
	slopeLabel: (name) =>
		`Commuters between ${name} and the metropolitan areas of Berlin and Hamburg, 2019 and 2023; the matrix below has the numbers.`,
	slopeTargets: { metropol_berlin: 'Berlin-Br.', metropol_hamburg: 'Hamburg MR' },
	slopeNote:
		'Solid: out, dashed: in. Logarithmic scale, the same for all: equal slopes are equal changes in per cent. 2023 is rounded to tens. Under 100 persons there is no percentage.',
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
};
