import { expect, it } from 'vitest';
import { paper } from '$lib/i18n/de/paper';
import { printedQuery } from './printed-query';

it('a query is printed as it was typed, on one line where no comment needs its own', () => {
	expect(printedQuery(encodeURIComponent('SELECT 1\n  FROM regions'), paper)).toBe('Abfrage: SELECT 1 FROM regions');
	expect(printedQuery(encodeURIComponent('SELECT 1 -- eins\n\nFROM regions'), paper)).toBe(
		'Abfrage: SELECT 1 -- eins\nFROM regions'
	);
	expect(printedQuery('100%', paper)).toBe('Abfrage: 100%');
});

it('of a longer one the beginning is, and where the whole is', () => {
	const text = printedQuery(encodeURIComponent(`SELECT ${'spalte, '.repeat(400)}`), paper);
	expect(text.length).toBeLessThan(1400);
	expect(text).toMatch(/^Abfrage \(Anfang\): SELECT spalte, .* … .*Link/);
});
