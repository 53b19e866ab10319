import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import DataTableFixture from './DataTableFixture.svelte';

const result = testResult({
	cells: {
		DE803: [10, 12],
		DE80K: [20, [21, 'break']],
		DE80J: [5, [null, 'secret']],
		regiopolregion_rostock: [30, null]
	},
	notes: [['regiopolregion_rostock', 2021, 'missing:DE80J']],
	view: { year: 2021, sort: { key: 'value', descending: true }, reference: 'DE80K' }
});
const html = render(DataTableFixture, { props: { result, t: de } }).body.replace(/<!--.*?-->/g, '');
const rows = [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row);
const rowOf = (name: string) => rows.find((row) => row.includes(`>${name}</th>`)) ?? '';

describe('DataTable', () => {
	it('holds every region in the order of the view, with a row header and the sentence as caption', () => {
		const names = [...html.matchAll(/<th scope="row"[^>]*>([^<]*)</g)].map(([, name]) => name);
		expect(names).toEqual(['Landkreis Rostock', 'Rostock', 'Mecklenburgische Seenplatte', 'Regiopolregion Rostock']);
		expect(html).toMatch(/<caption[^>]*><span[^>]*>Satz\.<\/span>/);
	});

	it('says by which column it is sorted', () => {
		expect([...html.matchAll(/aria-sort="(\w+)"/g)].map(([, sort]) => sort)).toEqual([
			'none',
			'none',
			'descending',
			'none'
		]);
	});

	it('names status, missing value and the break that forbids a change', () => {
		expect(rowOf('Mecklenburgische Seenplatte')).toMatch(/kein Wert[\s\S]*geheim/);
		expect(rowOf('Landkreis Rostock')).toContain('Bruch 2021');
		expect(rowOf('Rostock')).toContain('+20,0');
	});

	it('sets groups apart and names the member whose value is missing', () => {
		expect(html).toContain('Gruppen und Vergleich');
		expect(rowOf('Regiopolregion Rostock')).toContain('weil Angaben fehlen für Mecklenburgische Seenplatte');
	});

	it('ticks the selected region', () => {
		expect(rowOf('Rostock')).toMatch(/<input[^>]* checked/);
		expect(rowOf('Landkreis Rostock')).not.toMatch(/<input[^>]* checked/);
	});
});

describe('values computed across a break on the reader’s wish', () => {
	const across = testResult({
		cells: { DE803: [10, 12, 13], DE80K: [20, [21, 'break'], 22] },
		indicator: { kind: 'count', unit: 'persons' },
		view: { year: 2022, mode: 'index', acrossBreaks: true }
	});
	const drawn = render(DataTableFixture, { props: { result: across, t: de } }).body.replace(/<!--.*?-->/g, '');

	it('are marked in their own column of the table, too', () => {
		const row = [...drawn.matchAll(/<tr[\s\S]*?<\/tr>/g)].find(([text]) =>
			text.includes('>Landkreis Rostock</th>')
		)?.[0];
		expect(row?.match(/über einen Bruch hinweg/g)).toHaveLength(2);
		expect(drawn.match(/über einen Bruch hinweg<\/span>/g)).toHaveLength(2);
	});

	it('are marked and counted in the ranking', () => {
		const list = drawn.match(/<ol[\s\S]*<\/ol>/)?.[0] ?? '';
		expect(list.match(/\(über Bruch\)/g)).toHaveLength(1);
		expect(drawn).toContain('* 1 Region über einen Bruch gerechnet');
		expect(html).not.toContain('über einen Bruch gerechnet');
	});
});

describe('DataTable beside a drawing of two years', () => {
	const two = testResult({
		cells: { DE803: [10, 12], DE80K: [null, 21], DE80J: [5, 6] },
		view: { year: 2021, list: 'slope' }
	});
	const both = render(DataTableFixture, { props: { result: two, t: de } }).body.replace(/<!--.*?-->/g, '');
	const cellsOf = (name: string): string[] => {
		const row = both.split('<tr').find((one) => one.includes(`>${name}</th>`)) ?? '';
		const text = (cell: string): string => cell.replace(/<[^>]*>/g, '').trim();
		return [...row.matchAll(/<td class="number[^"]*"[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => text(cell ?? ''));
	};

	it('has the value of the base year before that of the year', () => {
		expect(both).toMatch(/Wert 2020[\s\S]*Wert 2021/);
		expect(cellsOf('Rostock').slice(1, 3)).toEqual(['10 €', '12 €']);
		expect(cellsOf('Landkreis Rostock').slice(1, 3)).toEqual(['kein Wert', '21 €']);
		expect(html).not.toContain('Wert 2020');
	});
});

describe('RankingBars', () => {
	it('lists values with their ranks and counts those without', () => {
		const list = html.match(/<ol[\s\S]*<\/ol>/)?.[0] ?? '';
		expect([...list.matchAll(/<li/g)]).toHaveLength(2);
		expect(list).toContain('Rang 1:');
		expect(html).toContain('1 Region ohne Wert');
	});
});

describe('SourceLine', () => {
	it('cites source and licence with links, own work and boundaries', () => {
		const line = html.slice(html.lastIndexOf('<p class="source'));
		expect(line).toContain('rel="noopener external"');
		expect(line.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain(
			'Quelle: Eurostat, demo_r_pjanaggr3, 2026, CC BY 4.0; eigene Berechnung. Grenzen: BKG. Datenstand 12345678.'
		);
	});
});
