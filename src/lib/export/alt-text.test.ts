import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { paper as de } from '../i18n/de/paper';
import { paper as en } from '../i18n/en/paper';
import { altText } from './alt-text';
import { sourceName } from './source-name';

const [eurostat] = testResult({ cells: { DE803: [1] } }).sources;
if (!eurostat) throw new Error('The fixture has no source.');
const source = (citationDe: string, citationEn = citationDe) => ({ ...eurostat, citationDe, citationEn });
const grounds = { sources: [eurostat], geometry: [] };
const described = { kind: 'map', title: 'Dichte, 2021', subtitle: 'Kreise', finding: 'Berlin liegt vorn.' } as const;

describe('an alternative text', () => {
	it('says kind, title, place, finding and publisher, without licence', () => {
		expect(altText(described, grounds, de, 'de')).toBe(
			'Karte: Dichte, 2021. Kreise. Berlin liegt vorn. Quelle: Eurostat.'
		);
		expect(altText(described, grounds, en, 'en')).toBe(
			'Map: Dichte, 2021. Kreise. Berlin liegt vorn. Source: Eurostat.'
		);
	});

	it('says nothing twice and puts no stop behind a stop', () => {
		const map = { ...described, title: 'Karte: Lage von Berlin', subtitle: 'Berlin' };
		expect(altText(map, grounds, de, 'de')).toMatch(/^Karte: Lage von Berlin\. Berlin liegt vorn\. /);
		expect(altText({ ...described, title: 'Kind & Co.' }, grounds, de, 'de')).toMatch(/^Karte: Kind & Co\. Kreise\. /);
		const again = { ...described, finding: 'Dichte: der Landkreis lag vorn.' };
		expect(altText(again, grounds, de, 'de')).toContain('Kreise. Der Landkreis lag vorn.');
		const place = { ...described, title: 'Dichte in Rostock', finding: 'Dichte: vorn.' };
		expect(altText(place, grounds, de, 'de')).toContain('Dichte: vorn.');
	});

	it('names four publishers, each once, and counts the others', () => {
		const sources = ['A', 'B', 'A', 'C', 'D', 'E', 'F'].map((name) => source(`${name}, Tabelle, 2020`));
		expect(altText(described, { sources, geometry: [] }, de, 'de')).toMatch(/Quelle: A; B; C; D und 2 weitere\.$/);
		expect(altText(described, { sources: sources.slice(0, 6), geometry: [] }, de, 'de')).toMatch(
			/Quelle: A; B; C; D; E\.$/
		);
	});

	it('names the boundaries of a map that shows nothing else', () => {
		const geometry = ['© GeoBasis-DE / BKG 2016, Daten verändert', 'GSHHG (LGPL-3.0-or-later)'];
		expect(altText(described, { sources: [], geometry }, de, 'de')).toMatch(
			/Quelle: © GeoBasis-DE \/ BKG 2016; GSHHG\.$/
		);
	});
});

describe('the name of a source', () => {
	it.each([
		['Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), INKAR, Ausgabe 2024', 'BBSR'],
		['Statistisches Bundesamt (Destatis), Fortschreibung', 'Statistisches Bundesamt (Destatis)'],
		['infas, DLR, IVT und infas 360 (2025): Mobilität in Deutschland', 'infas, DLR, IVT und infas 360'],
		['Landtag Mecklenburg-Vorpommern, Drucksachen 6/1922, 6/3269: Städtebau', 'Landtag Mecklenburg-Vorpommern'],
		['© GeoBasis-DE / BKG 2022, VG250-EW, Fläche', '© GeoBasis-DE / BKG 2022']
	])('%s', (citation, name) => {
		expect(sourceName(source(citation), 'de')).toBe(name);
	});

	it('is that of the language', () => {
		const both = source('Europäische Kommission, Zahlungen', 'European Commission, payments');
		expect([sourceName(both, 'de'), sourceName(both, 'en')]).toEqual(['Europäische Kommission', 'European Commission']);
	});
});
