import { expect, it } from 'vitest';
import { paper } from '$lib/i18n/de/paper';
import { printedLink } from './printed-query';

const PAGE = 'https://atlas.example/daten/sql?stand=1d6028ee';
const linkOf = (query: string): string => `${PAGE}#${encodeURIComponent(query)}`;
/** So long that it isn't printed as a part of the address. */
const LONG =
	"SELECT region, name, level, country, parent, ags, area_km2, lon, lat\n  FROM regions WHERE level = 'nuts3'".padEnd(
		280,
		' '
	);

it('a query is printed in the address, or below it as it was typed', () => {
	expect(printedLink(linkOf('SELECT 1'), paper)).toEqual({ link: `${PAGE}#SELECT%201` });
	expect(printedLink(linkOf(LONG), paper)).toEqual({
		link: PAGE,
		linkNote: `Abfrage: ${LONG.replace(/\s+/g, ' ').trim()}`
	});
});

it('keeps its lines where a comment ends with one', () => {
	const { linkNote } = printedLink(linkOf(`-- Kreise\n\n${LONG}`), paper);
	expect(linkNote?.split('\n')).toHaveLength(3);
	expect(linkNote).toMatch(/^Abfrage: -- Kreise\nSELECT/);
});

it('of a longer one the beginning is, and where the whole is', () => {
	const { linkNote = '' } = printedLink(linkOf(`SELECT ${'spalte, '.repeat(400)}`), paper);
	expect(linkNote.length).toBeLessThan(1400);
	expect(linkNote).toMatch(/^Abfrage \(Anfang\): SELECT spalte, .* … .*Link/);
});

it('takes a broken escape as it stands', () => {
	expect(printedLink(`${PAGE}#${'100%'.repeat(80)}`, paper).linkNote).toMatch(/^Abfrage: 100%100%/);
});
