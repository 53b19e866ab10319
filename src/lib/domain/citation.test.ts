import { expect, it } from 'vitest';
import { citationsByLicence } from './citation';
import type { Source } from './indicator';

function source(citationDe: string, licenceDe = 'CC BY 4.0'): Source {
	return { citationDe: `${citationDe}; ${licenceDe}`, licenceDe } as unknown as Source;
}
const cite = (...sources: readonly Source[]) => citationsByLicence(sources, 'de', (licence) => `jeweils ${licence}`);

it('editions of one table are cited together, under each licence once', () => {
	expect(
		cite(
			source('Eurostat, BIP, NUTS 3 (gdp3), Ausgabe Februar 2026'),
			source('Eurostat, Bevölkerung (pop3), Ausgabe 2026'),
			source('Eurostat, BIP, NUTS 3 (gdp3), Ausgabe 2023')
		)
	).toBe(
		'Eurostat, BIP, NUTS 3 (gdp3), Ausgabe Februar 2026 und 2023; Eurostat, Bevölkerung (pop3), Ausgabe 2026, jeweils CC BY 4.0'
	);
	expect(cite(source('BA, Pendler, Stichtag 30.06.2019'), source('BA, Pendler, Stichtag 30.06.2023'))).toBe(
		'BA, Pendler, Stichtag 30.06.2019 und 30.06.2023, CC BY 4.0'
	);
});

it('nothing else is joined: other tables, other licences, texts without an edition', () => {
	expect(cite(source('A, Zahlen, 2019'), source('A, Zahlen, 2023'), source('A, Zahlen, Stand 2023'))).toBe(
		'A, Zahlen, 2019; A, Zahlen, 2023; A, Zahlen, Stand 2023, jeweils CC BY 4.0'
	);
	expect(cite(source('A, Zahlen, Ausgabe 2019'), source('A, Zahlen, Ausgabe 2023', 'dl-de'))).toBe(
		'A, Zahlen, Ausgabe 2019, CC BY 4.0; A, Zahlen, Ausgabe 2023, dl-de'
	);
});
