import type { NaturalMeasure } from '../../domain/change';

/** Texts of the start page. */
export const start = {
	title: 'Rostock zwischen den Metropolen',
	description:
		'Der Regiopolatlas zeigt mit amtlichen Zahlen, wie die Regiopolregion Rostock zwischen Berlin, Hamburg, Kopenhagen/Malmö und Stettin wächst.',
	lead: 'Wächst die Regiopolregion Rostock zwischen Berlin, Hamburg, Kopenhagen/Malmö und Stettin? Der Atlas zeigt es mit amtlichen Zahlen – auch dort, wo die Antwort nein lautet.',
	explore: 'Indikatoren erkunden',
	figuresHeading: 'Sechs Zahlen zum Einstieg',
	figuresNote: 'Planungsregion Rostock (Hansestadt und Landkreis), sofern nichts anderes dabeisteht.',
	locationHeading: 'Die Lage: Rostock zwischen vier Metropolregionen',
	locationText: (berlin: string, hamburg: string, copenhagen: string, szczecin: string) =>
		`Luftlinie von Rostock: ${berlin} nach Berlin, ${hamburg} nach Hamburg, ${copenhagen} nach Kopenhagen und ${szczecin} nach Stettin. Die Fährlinien sind schematisch gezeichnet.`,
	distanceKey: 'Luftlinie',
	line: 'Linie',
	from: 'von',
	to: 'nach',
	kilometres: 'Kilometer',
	fileName: 'regiopolatlas_start',
	regionHeading: 'Die Region: Stadt, Landkreis und Partner',
	regionText:
		'Zur Regiopolregion gehören die Hansestadt Rostock, der Landkreis Rostock und der Mittelbereich Ribnitz-Damgarten. Güstrow, Teterow und Ribnitz-Damgarten sind Kooperationspartner, die dänische Gemeinde Guldborgsund wirkt über die Grenze hinweg mit.',
	partsCaption: 'Die Teile der Region und ihr Partner',
	part: 'Teil',
	population: 'Bevölkerung',
	asOf: 'Stand',
	firstOfJanuary: (year: number) => `1.1.${year}`,
	partsNote:
		'Der Wert des Mittelbereichs beruht noch auf dem Zensus 2011, die anderen auf den neuesten Zählungen. Quellen stehen in der Ansicht „Bevölkerung“.',
	partnerKey: 'Partner über die Grenze',
	partsShort: 'Bevölkerung am Stichtag; der Mittelbereich beruht noch auf dem Zensus 2011.',
	mapLabel: (heading: string) => `Karte: ${heading}`,
	comparedWith: (name: string, value: string) => `${name}: ${value}`,
	since: (change: string, year: number) => `${change} seit ${year}`,
	sinceUnit: {
		percent: '%',
		points: 'Prozentpunkte',
		difference: ''
	} satisfies Record<NaturalMeasure, string>,
	course: (title: string, from: number, to: number) => `Verlauf ${title}, ${from} bis ${to}`,
	geometryCredit: 'Kartengrundlage'
};
