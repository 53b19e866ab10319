import type { fundingMap as german } from '../de/funding-map';
import type { Translation } from '../translation';

export const fundingMap: Translation<typeof german> = {
	picture: 'View',
	pictures: { ort: 'One place', karte: 'Map', entwicklung: 'Funding and development' },
	instrument: 'Instrument',
	variant: 'Stage, share, period',
	scope: 'Map section',
	scopes: { metropolen: 'Between the metropolises', laender: 'Four countries' },
	levels: { nuts2: 'NUTS 2', nuts3: 'districts', lau: 'municipalities' },
	heading: (title) => `On the map: ${title}`,
	legend: 'EUR per head',
	symbols: { eur: 'Circles: amount in EUR', partners: 'Circles: number of project partners' },
	sentence: (place, perHead, rank, of, median) =>
		`${place}: ${perHead} per head, rank ${rank} of ${of}; the median is ${median}.`,
	sentenceTop: (place, perHead) => `Most per head: ${place} (${perHead}).`,
	noFigure: (place) => `${place}: no comparable amount.`,
	toPlace: (place) => `All money: ${place}`,
	facts: { perHead: 'per head', eur: 'amount', rank: 'rank', partners: 'project partners', status: 'status' },
	rankText: (rank, of) => `${rank} of ${of}`,
	table: 'Table',
	tableCaption: (title) => `${title}: highest amount per head first`,
	place: 'Place',
	showAll: (count) => `Show all ${count} places`,
	zeros: (count) => (count === 1 ? '1 place without funding: €0' : `${count} places without funding: €0`),
	classesNote: (count) =>
		`The colours divide all ${count} places with an amount above zero into five groups of equal size, those outside the section included. Without colour: there is no amount of this kind for the place; hatched: the figure is missing or implausible in the source.`,
	nuts2Note: 'EU programmes are counted by NUTS 2: all districts of a region have the same colour.',
	lauNote:
		'Municipalities as they are today; those that were independent in 2010 and have another name today are missing on the map and stand in the sums of the districts. “Located” is money with a known place, “spread by population” the rest: two maps, no sum.',
	unmapped: (places) => `Without an area on the map: ${places}.`,
	growth: 'Development',
	growthHeading: (indicator, from, to) => `${indicator}, change ${from} to ${to}`,
	growthWarning:
		'This is no estimate of an effect. Money often goes where things go badly, and what grows grows for many reasons. A relation in this picture does not mean that the money caused it, a missing one does not mean that it achieved nothing.',
	growthSentence: (r, rho, count, strength) =>
		`Correlation r = ${r} (Pearson), by ranks ${rho} (Spearman) over ${count} districts: ${strength}.`,
	growthLeft: (count) =>
		`${count === 1 ? 'One district is missing' : `${count} districts are missing`}: no figure, or a break of the series between the years.`,
	growthOnlyKreise: 'This picture only exists for money by district. Choose another instrument above.',
	growthNoYears: 'The indicator does not have two years in this period. Choose another period or indicator.',
	axisX: (title, log) => `${title}, EUR per head${log ? ' (logarithmic)' : ''}`,
	logAxis: 'Logarithmic horizontal axis',
	growthTitle: (title) => `Funding and development: ${title}`,
	axisY: { percent: 'Change in %', points: 'Change in percentage points', difference: 'Change' },
	zeroNote: (count) =>
		count === 1
			? 'One district without funding stands at the left edge.'
			: `${count} districts without funding stand at the left edge.`,
	fit: 'Regression line (least squares, EUR per head)',
	description: (title, indicator, count) =>
		`Scatter plot: ${title} per head against the change of ${indicator} in ${count} districts; the table below has the numbers.`,
	groupNote:
		'For the Regiopolis Region there is only the EU money by municipality of 2007–2013: Rostock, its district and the eleven municipalities around Ribnitz-Damgarten together. All other amounts are of whole districts and cannot be cut to fit.'
};
