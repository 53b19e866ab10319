import { describe, expect, it } from 'vitest';
import { loadMessages } from '$lib/i18n/messages';
import { loadPaperTexts } from '$lib/i18n/paper-texts';
import { roomExport } from '../../ausgabe/room-export';
import { answerSheet } from './answer-sheet';
import { queryRoom } from './query-room';

const answer = {
	columns: ['year', 'value', 'name'],
	rows: [{ year: 2020, value: 1.5, name: 'Rostock' }],
	isCut: false,
	duration: 1
};

async function exported(sql: string, figure = 'bild') {
	const t = await loadMessages('de');
	await loadPaperTexts('de');
	const axes = { x: 'year', y: 'gone', series: null };
	const room = queryRoom({ sql, answer, axes, search: '?x=year&y=gone&linie=', fileName: 'abfrage', sources: [] });
	const place = { t, lang: 'de' as const, dataVersion: '0a1b2c3d', path: '/daten/sql', query: '' };
	return roomExport(room, place, { id: figure, heading: '', sheet: answerSheet(answer) });
}

describe('an answer of the console for files', () => {
	it('has the query, and the columns that the answer has, in all its addresses', async () => {
		const { path, embed } = await exported('SELECT 1');
		expect(path).toBe('/daten/sql?x=year&linie=#SELECT%201');
		expect(embed).toMatchObject({ name: 'daten-sql', part: 'bild', hasWhole: true });
		expect([embed?.query, embed?.hash]).toEqual(['?x=year&linie=', '#SELECT%201']);
	});

	it('is called what the query calls itself, in both languages', async () => {
		const titled = await exported('-- Mieten\nSELECT 1', 'ergebnis');
		expect(titled.title).toBe('Mieten');
		expect((await titled.inLang('en')).title).toBe('Mieten');
		const [bare, english] = [await exported('SELECT 1', 'ergebnis'), await loadMessages('en')];
		expect((await bare.inLang('en')).title).toBe(english.data.sql.result);
	});

	it('has no embed where no address holds the query', async () => {
		const { path, embed } = await exported(`SELECT '${'x'.repeat(8000)}'`);
		expect(embed).toBeNull();
		expect(path).not.toContain('#');
	});
});
