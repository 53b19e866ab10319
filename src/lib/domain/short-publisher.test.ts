import { expect, it } from 'vitest';
import { shortPublisher } from './short-publisher';

it.each([
	['Eurostat', 'Eurostat'],
	['Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR)', 'BBSR'],
	[
		'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR); Bundesamt für Kartographie und Geodäsie (BKG)',
		'BBSR; BKG'
	],
	[
		'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), über Robert Koch-Institut (RKI)',
		'BBSR, über Robert Koch-Institut (RKI)'
	],
	['Statistisches Bundesamt (Destatis)', 'Statistisches Bundesamt (Destatis)']
])('%s', (publisher, short) => {
	expect(shortPublisher(publisher)).toBe(short);
});
