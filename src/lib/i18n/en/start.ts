import type { start as german } from '../de/start';
import type { Translation } from '../translation';

export const start: Translation<typeof german> = {
	title: 'Rostock between the metropolises',
	description:
		'The Regiopolatlas shows from official figures how the Rostock Regiopolis Region grows between Berlin, Hamburg, Copenhagen/Malmö and Szczecin.',
	lead: 'Is the Rostock Regiopolis Region growing between Berlin, Hamburg, Copenhagen/Malmö and Szczecin? The atlas shows it from official figures – also where the answer is no.',
	explore: 'Explore the indicators',
	figuresHeading: 'Six figures to begin with',
	figuresNote: 'Rostock Planning Region (city and district) unless stated otherwise.',
	locationHeading: 'The position: Rostock between four metropolitan areas',
	locationText: (berlin: string, hamburg: string, copenhagen: string, szczecin: string) =>
		`As the crow flies from Rostock: ${berlin} to Berlin, ${hamburg} to Hamburg, ${copenhagen} to Copenhagen and ${szczecin} to Szczecin. Ferry lines are schematic.`,
	distanceKey: 'as the crow flies',
	line: 'Line',
	from: 'from',
	to: 'to',
	kilometres: 'Kilometres',
	fileName: 'regiopolatlas_start',
	regionHeading: 'The region: city, district and partners',
	regionText:
		'The Regiopolis Region is made up of the city of Rostock, Rostock district and the area around Ribnitz-Damgarten. Güstrow, Teterow and Ribnitz-Damgarten are cooperation partners; the Danish municipality of Guldborgsund takes part across the border.',
	partsCaption: 'The parts of the region and its partner',
	part: 'Part',
	population: 'Population',
	asOf: 'As of',
	firstOfJanuary: (year: number) => `1 Jan ${year}`,
	partsNote:
		'The figure of the Ribnitz-Damgarten area still builds on the 2011 census, the others on the newest counts. Sources are named in the view “Population”.',
	partnerKey: 'Partner across the border',
	partsShort: 'Population on the date given; the Mittelbereich still rests on the 2011 census.',
	mapLabel: (heading: string) => `Map: ${heading}`,
	comparedWith: (name: string, value: string) => `${name}: ${value}`,
	since: (change: string, year: number) => `${change} since ${year}`,
	sinceUnit: { percent: '%', points: 'percentage points', difference: '' },
	course: (title: string, from: number, to: number) => `${title} over time, ${from} to ${to}`,
	geometryCredit: 'Base map'
};
