import type { profile as german } from '../de/profile';
import type { Translation } from '../translation';

export const profile: Translation<typeof german> = {
	title: 'Profiles',
	listTitle: 'Profiles of all regions',
	listLead:
		'Every region on one A4 sheet: population, economy, labour, housing, tourism, commuting and funding, with comparison, rank and sources.',
	listDescription:
		'Regional profiles of Rostock, all districts of four countries and the municipalities of Mecklenburg-Vorpommern and Denmark.',
	listGroups: { home: 'Rostock and its region', groups: 'Metropolitan areas and peer groups', countries: 'Countries' },
	municipalities: (name, count) => `Municipalities: ${name} (${count})`,
	kicker: 'Regional profile',
	pageTitle: (name) => `Profile: ${name}`,
	pageDescription: (name) =>
		`${name} on one sheet: population, economy, labour, housing, tourism, commuting and funding with reference values, rank and sources.`,
	choose: 'Another profile',
	compareWith: 'Compare with',
	print: 'Print or save as PDF',
	unknownReference: (value) => `This profile cannot be compared with “${value}”. The standard is shown.`,
	ags: (ags) => `AGS ${ags}`,
	code: (code) => `NUTS ${code}`,
	area: (km2) => `${km2} km²`,
	members: 'Members',
	lead: {
		population: (name, day, persons) => `On ${day}, ${persons} people lived in ${name}`,
		change: (change, year) => `, ${change} since ${year}`,
		rank: (rank, of, unit) => `; rank ${rank} of ${of} ${unit}`,
		growing: (year, migration, natural) => `In ${year} net migration was ${migration} and natural change ${natural}.`,
		mean: (name, day, persons) => `On ${day}, the members of “${name}” had ${persons} inhabitants on average`
	},
	units: {
		nuts3: 'districts',
		lau: 'municipalities in Mecklenburg-Vorpommern',
		kommuner: 'municipalities in Denmark'
	},
	kreisHeading: (name) => `In the district: ${name}`,
	sections: {
		population: 'Population',
		age: 'Age structure',
		economy: 'Economy and finance',
		labour: 'Labour and income',
		housing: 'Housing and transport',
		tourism: 'Tourism',
		education: 'Education, health, social affairs'
	},
	columns: {
		indicator: 'Indicator',
		value: 'Value',
		year: 'Year',
		change: 'Change',
		course: 'Course',
		rank: 'Rank',
		peers: 'Regio\u00adpoles'
	},
	words: { points: 'pp', perYear: '' },
	since: (year) => `since ${year}`,
	course: (title, from, to) => `Course of ${title}, ${from} to ${to}`,
	rankOf: (rank, of) => `${rank} / ${of}`,
	rankSpoken: (rank, of, unit) => `rank ${rank} of ${of} ${unit}`,
	source: (number) => `source ${number}`,
	tableNote:
		'Rank 1 has the highest value among units of the same level in the same country. Reference values are of the same year; “–”: no value. Change over ten years at most, never across a break in the series.',
	sourceNumbersNote: 'Numbers refer to the sources.',
	growthHeading: 'Population and what changes it',
	populationCaption: (from, to) => `Population on 1 January, ${from} to ${to}`,
	componentsCaption: (from, to) => `Balance per year, ${from} to ${to}`,
	vitalCaption: (from, to) => `Births and deaths, ${from} to ${to}`,
	births: 'Births',
	deaths: 'Deaths',
	natural: 'Natural change',
	migration: 'Net migration',
	year: 'Year',
	population: 'Population',
	asTable: 'As a table',
	break: (year) => `break ${year}`,
	mapHeading: 'Location',
	mapLabel: (name) => `Map: location of ${name}`,
	commutingHeading: (day) => `Commuting on ${day}`,
	commutingLink: 'All commuting relations',
	commuting: { in: 'In-commuters', out: 'Out-commuters', balance: 'Balance' },
	origins: 'Strongest origins',
	destinations: 'Strongest destinations',
	metropolises: {
		berlin: (incoming, outgoing) => `Berlin-Brandenburg capital region: ${incoming} in, ${outgoing} out`,
		hamburg: (incoming, outgoing) => `Hamburg Metropolitan Region: ${incoming} in, ${outgoing} out`
	},
	noCommuting:
		'There is no commuting matrix for this area: the German Federal Employment Agency counts districts in Germany only.',
	fundingHeading: 'Public money',
	fundingOf: (name) => `Figures of ${name}.`,
	fundingColumns: {
		instrument: 'Instrument',
		amount: 'per head',
		total: 'Amount',
		rank: 'Rank'
	},
	fundingNote: 'Amounts cannot be added: their stages, shares and periods differ.',
	fundingLink: 'All amounts',
	noFunding: 'There are no amounts for this area.',
	sourcesHeading: 'Sources',
	municipalityNote:
		'For municipalities, the atlas holds population figures and, in Mecklenburg-Vorpommern, EU money of the years 2007 to 2013. What is published for the district only stands under “In the district”, everything else in the profile of the district:',
	merged: (name) => `${name} has not been a district of its own since 1 July 2021. Newer figures are in the profile:`,
	publishedNote: '† Published for the whole area, not added up from the districts.',
	partialNote: '* Without the Ribnitz-Damgarten area, for which these figures do not exist.',
	openOf: (name) => `Profile of ${name}: population, economy and more on one sheet`,
	fileName: (region) => `regiopolatlas_profile_${region}`,
	csv: {
		place: 'Place',
		share: 'Share in %',
		section: 'Section',
		reference: (name) => `Reference: ${name}`,
		location: {
			kind: 'Kind',
			code: 'Region code',
			area: 'Area in km²',
			km: 'Distance from the middle of the area as the crow flies, km',
			member: 'Part of the area',
			town: 'Town on the map'
		}
	}
};
