import { describe, expect, it } from 'vitest';
import { citationText } from './citation-text';
import { citationPath, versionIn, withVersion } from './permalink';

describe('permanent links', () => {
	it('name the data version once, whatever the address holds', () => {
		expect(withVersion('/indikatoren', '1d6028ee')).toBe('/indikatoren?stand=1d6028ee');
		expect(withVersion('/indikatoren?jahr=2020&stand=00000000#karte', '1d6028ee')).toBe(
			'/indikatoren?jahr=2020&stand=1d6028ee#karte'
		);
	});

	it('name what they show even where it is the default, and leave alone what is named', () => {
		const shown = { indikator: 'gdp_per_head', jahr: '2022' };
		expect(withVersion('/indikatoren', '1d6028ee', shown)).toBe(
			'/indikatoren?indikator=gdp_per_head&jahr=2022&stand=1d6028ee'
		);
		expect(withVersion('/indikatoren?jahr=2015&liste=ages#karte', '1d6028ee', shown)).toBe(
			'/indikatoren?indikator=gdp_per_head&jahr=2015&liste=ages&stand=1d6028ee#karte'
		);
		expect(decodeURIComponent(citationPath('/indikatoren', '1d6028ee', shown))).toContain('jahr=2022&stand=');
	});

	it('are read back, and nothing else is taken for a version', () => {
		expect(versionIn(new URLSearchParams('stand=1d6028ee'))).toBe('1d6028ee');
		for (const bad of ['', 'stand=', 'stand=<script>', 'stand=1d6028ee0', 'x=1'])
			expect(versionIn(new URLSearchParams(bad))).toBeNull();
	});

	it('lead to a page in the language of the view', () => {
		expect(citationPath('/en/pendeln?region=DE803', '1d6028ee')).toBe(
			`/en/zitat?ansicht=${encodeURIComponent('/en/pendeln?region=DE803&stand=1d6028ee')}`
		);
	});
});

it('citations keep what stands behind a hash from the server', () => {
	expect(citationPath('/daten/sql#SELECT%201', '1d6028ee')).toBe(
		`/zitat?ansicht=${encodeURIComponent('/daten/sql?stand=1d6028ee')}#SELECT%201`
	);
});

describe('citations', () => {
	const cited = {
		title: 'Frauen & Männer in %',
		site: 'Regiopolatlas Rostock',
		url: 'https://atlas.example/indikatoren?stand=1d6028ee',
		dataVersion: '1d6028ee',
		accessed: new Date('2026-11-26T12:00:00Z'),
		sourceLine: 'Quelle: BA_1.'
	};
	const words = {
		version: (version: string) => `Datenstand ${version}`,
		accessed: (date: string) => `abgerufen am ${date}`
	};

	it('say site, title, version, day and address in one line', () => {
		expect(citationText('plain', cited, words, 'de')).toBe(
			'Regiopolatlas Rostock: Frauen & Männer in %. Datenstand 1d6028ee, abgerufen am 26. November 2026, https://atlas.example/indikatoren?stand=1d6028ee'
		);
	});

	it('are BibTeX that compiles: signs with a meaning in TeX are escaped, addresses are not', () => {
		const entry = citationText('bibtex', cited, words, 'de');
		expect(entry).toMatch(/^@misc\{regiopolatlas_1d6028ee_20261126_frauen-manner-in,\n/);
		expect(citationText('bibtex', { ...cited, title: 'Männer' }, words, 'de')).toContain('_20261126_manner,');
		expect(entry).toContain('Frauen \\& Männer in \\%');
		expect(entry).toContain('BA\\_1');
		expect(entry).toContain('url = {https://atlas.example/indikatoren?stand=1d6028ee}');
		expect(entry.split('{').length).toBe(entry.split('}').length);
	});

	it('name the data version once, where the line of sources has it already', () => {
		const versions = (sourceLine: string): number =>
			citationText('bibtex', { ...cited, sourceLine }, words, 'de').split('Datenstand 1d6028ee').length - 1;
		expect(versions('Quelle: BA. Datenstand 1d6028ee.')).toBe(1);
		expect(versions('Quelle: BA.')).toBe(1);
	});

	it('follow the Chicago Manual in English', () => {
		expect(citationText('chicago', cited, words, 'de')).toContain(
			'“Frauen & Männer in %.” Data version 1d6028ee. Accessed November 26, 2026.'
		);
	});
});
