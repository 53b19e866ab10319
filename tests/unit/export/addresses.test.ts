import { localPath } from '../../../src/lib/i18n/lang';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AskedParams } from '../../../deploy/export/asked-params';
import { readAddress } from '../../../deploy/export/asked-view';
import { askedEdition } from '../../../deploy/export/edition-asked';
import { archivedEditions } from '../../../deploy/export/edition-files';
import { EMBED_DRAWINGS } from '../../../src/lib/domain/embed-drawings';
import { buildAtlas } from '../../../src/routes/static-files.server';
import { batch, columnsOf, reasonsOf } from './batch-support';

const current = buildAtlas().catalogue.dataVersion;
const THEN = '69602f2e';
const csv = (view: string, name: string) => ({ view, name, formats: ['csv'] });
const svg = (view: string, name: string) => ({ view, name, paper: { letters: 'embedded' } });

/** An address of every room with a value for each of its parameters. */
const FULL: Readonly<Record<string, string>> = {
	'/indikatoren':
		'?indikator=population_total&jahr=2019&ebene=nuts3&ausschnitt=laender&modus=index&basis=2012&brueche=1&auswahl=DE803&bezug=DE80K&eigene=A~DE803.DE80K&eigene=B~DE804&klassen=quantile-4&klassenjahr=einzeln&farben=blues&mitte=3&liste=years&teilung=20&sortierung=name',
	'/indikatoren/zwei':
		'?x=unemployment_rate&y=gdp_per_head&jahr=2019&ebene=nuts3&ausschnitt=laender&log=x&pfade=1&halten=1&rechteck=1,2,3,4&flaeche=1,2,3,4&sortierung=x&auswahl=DE803&eigene=A~DE803',
	'/pendeln':
		'?ansicht=karte&region=DE80K&richtung=aus&jahr=2019&merkmal=frauen&partner=mv&entfernung=nah&staerkste=10&ab=20&ausschnitt=deutschland&zeichen=kreise&gegenueber=DE803&alter=18-24&sortierung=name',
	'/foerderung':
		'?ansicht=entwicklung&region=DE80K&mittel=LAYER&ausschnitt=laender&indikator=population_total&fenster=5&jahr=2020',
	'/vergleich':
		'?ansicht=tabelle&darstellung=veraenderung&seit=2013&orte=DE803,DE80K&ort=DE80K&kennzahlen=population_total&gruppe=mv&raum=eigene1&eigene=A~DE803',
	'/profil/DE803': '?bezug=deutschland'
};

/** Parameters that docs/url.md has in the table of a room. */
function documented(room: string): string[] {
	const heading = room.startsWith('/profil') ? '/profil/[region]' : room;
	const [, text = ''] = readFileSync('docs/url.md', 'utf8').split(`\n## \`${heading}\`\n`);
	const [section = ''] = text.split('\n## ');
	return section.split('\n').flatMap((line) => {
		const [, cell = ''] = /^\| (`[^|]+`) +\|/.exec(line) ?? [];
		return [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
	});
}

describe('parameters of an address', () => {
	const [layer] = JSON.parse(readFileSync('static/data/funding.json', 'utf8')).layers as { id: string }[];

	it.each(Object.keys(FULL))(
		'%s: all that are documented are known, others and doubled ones are named',
		async (room) => {
			const query = (FULL[room] ?? '').replace('LAYER', layer?.id ?? '');
			expect([...new Set(new URLSearchParams(query).keys())].sort()).toEqual(documented(room).sort());
			const [, last = ''] = /([^?&]+)$/.exec(query) ?? [];
			const doubled = room === '/vergleich' ? 'ort=DE80K' : last;
			const [good, unknown, twice] = await reasonsOf([
				csv(`${room}${query}`, 'good'),
				csv(`${room}${query}&foo=bar&foo=baz`, 'unknown'),
				csv(`${room}${query}&${doubled === 'eigene=A~DE803' ? 'x=gdp_per_head' : doubled}`, 'twice')
			]);
			expect(good).toBe('');
			expect(unknown).toContain(`foo: no parameter of ${room}; possible: `);
			for (const name of documented(room)) expect(unknown, name).toMatch(new RegExp(`possible: .*\\b${name}\\b`));
			expect(twice).toMatch(/\w+: named twice/);
		}
	);

	it('are refused where a page has none', async () => {
		const [reason] = await reasonsOf(['/?foo=bar']);
		expect(reason).toContain('foo: no parameter of /');
	});

	it('that were read once or repeatedly are told apart', () => {
		const params = new AskedParams('a=1&a=2&b=1&b=2&c=3');
		params.get('a');
		params.getAll('b');
		expect([params.known, params.unknown, params.doubled]).toEqual([['a', 'b'], ['c'], ['a']]);
	});
});

describe('what the page could not use', () => {
	it('is said in the page’s words, in the language of the view, with the name of the parameter', async () => {
		const reasons = await reasonsOf([
			'/indikatoren?indikator=gibtsnicht',
			'/en/indikatoren?indikator=gibtsnicht',
			'/indikatoren?modus=nix',
			'/pendeln?region=XX',
			'/en/vergleich?kennzahlen=nix',
			'/profil/DE803?bezug=nix',
			'/indikatoren?indikator=unemployment_rate&modus=per_head'
		]);
		const expected = [
			'indikator=gibtsnicht: Den Indikator „gibtsnicht“ gibt es nicht.',
			'indikator=gibtsnicht: There is no indicator “gibtsnicht”.',
			'modus=nix: „nix“ ist kein gültiger Wert für „modus“.',
			'region=XX: Für „XX“ gibt es keine Pendlerzahlen.',
			'kennzahlen=nix: ',
			'bezug=nix: Die Region „nix“ ist nicht bekannt',
			'modus=per_head: „je Einwohner“ gibt es hier nicht'
		];
		for (const [i, text] of expected.entries()) expect(reasons[i]).toContain(text);
		expect(reasons.join()).not.toMatch(/unknown_|bad_value/);
	});
});

describe('the data version of an address', () => {
	it('of today is drawn; of the archive with the figures and the link of then', async () => {
		const { failed, read } = await batch([
			svg(`/indikatoren?stand=${current}`, 'today'),
			svg(`/indikatoren?stand=${THEN}&daten=damals`, 'then'),
			csv(`/indikatoren?indikator=gdp_per_head&stand=${THEN}&daten=damals`, 'then-csv'),
			csv(`/indikatoren?indikator=gdp_per_head`, 'today-csv'),
			svg(`/en/indikatoren/zwei?stand=${THEN}&daten=damals`, 'pair')
		]);
		expect(failed).toEqual([]);
		expect(read('today.svg')).toMatch(new RegExp(`stand=${current}<`));
		for (const name of ['then.svg', 'pair.svg']) {
			expect(read(name), name).toMatch(new RegExp(`daten=damals&amp;stand=${THEN}<`));
			expect(read(name), name).toContain(THEN);
			expect(read(name), name).not.toContain(current);
		}
		const slice = JSON.parse(
			readFileSync(
				`static${JSON.parse(readFileSync(`static/archiv/${THEN}/catalogue.json`, 'utf8')).indicators.find((one: { indicator: string }) => one.indicator === 'gdp_per_head').coverage.nuts3.slice}`,
				'utf8'
			)
		) as { regions: string[]; years: number[]; values: (number | null)[][] };
		const rows = columnsOf(read('then-csv.csv'), 'Regionscode', 'Jahr', 'Wert').filter(([, , value]) => value !== '');
		expect(rows.length).toBeGreaterThan(50);
		for (const [code = '', year = '', value = ''] of rows)
			expect(slice.values[slice.regions.indexOf(code)]?.[slice.years.indexOf(Number(year))], code).toBe(
				Number(value.replace(',', '.'))
			);
		expect(read('then-csv.csv')).not.toBe(read('today-csv.csv'));
	});

	it('that can’t be shown is refused: which it is, which there is, what to do', async () => {
		const reasons = await reasonsOf([
			`/indikatoren?stand=${THEN}`,
			'/indikatoren?stand=12345678',
			'/indikatoren?stand=12345678&daten=damals',
			`/pendeln?stand=${THEN}&daten=damals`,
			`/profil/DE803?stand=${THEN}`,
			'/indikatoren?stand=nix',
			'/indikatoren?daten=damals',
			`/indikatoren?stand=${THEN}&daten=heute`
		]);
		for (const reason of reasons.slice(0, 5)) {
			expect(reason).toMatch(/^The address names the data version (69602f2e|12345678), the atlas has /);
			expect(reason).toContain(`the atlas has ${current}.`);
			expect(reason).toMatch(/leave stand( and daten)? out for today's figures\.$/);
		}
		expect(reasons[0]).toContain('Add daten=damals for the figures of then');
		expect(reasons[1]).toContain("The archive doesn't hold it");
		expect(reasons[3]).toContain('for /indikatoren, /indikatoren/zwei only, not for /pendeln');
		expect(reasons[5]).toContain('stand=nix is no data version');
		expect(reasons[6]).toContain('names no version');
		expect(reasons[7]).toContain('only daten=damals is possible');
	});

	it('is enough by itself in an embed only, and an empty archive is said', () => {
		const params = new URLSearchParams({ stand: THEN });
		const archived = archivedEditions();
		expect(askedEdition(params, '/indikatoren', { current, archived, isLocked: true })).toBe(THEN);
		expect(() => askedEdition(params, '/indikatoren', { current, archived, isLocked: false })).toThrow('Add daten');
		expect(() => askedEdition(params, '/indikatoren', { current, archived: [], isLocked: true })).toThrow(
			'it is empty'
		);
	});
});

describe('hosts and embeds', () => {
	it('addresses of another host are refused where the site’s own is known, and any host is taken where it isn’t', async () => {
		const [other, own, without] = await reasonsOf(
			[
				csv('https://other.example/vergleich', 'a'),
				csv('https://atlas.example/vergleich', 'b'),
				csv('/vergleich', 'c')
			],
			{ origin: 'https://atlas.example' }
		);
		expect(other).toContain('https://other.example is another site than this atlas');
		expect([own, without]).toEqual(['', '']);
		expect(await reasonsOf([csv('https://other.example/vergleich', 'a')])).toEqual(['']);
		const [mail] = await reasonsOf(['mailto:someone']);
		expect(mail).toContain('"mailto:someone" is no address of a view');
	});

	it('are taken as the same view in its room, with the drawing that the embed shows', () => {
		for (const { path, room, picture } of Object.values(EMBED_DRAWINGS)) {
			const asked = readAddress(`https://atlas.example/en${path}?bedienung=aus`, null);
			expect(asked.address).toBe(room === '/profil' ? '/en/profil/DE803' : localPath(room, 'en'));
			expect(asked.drawing ?? picture.drawing).toBe(picture.drawing);
		}
		const at = (address: string) => {
			const { path, address: same, drawing } = readAddress(address, null);
			return [path, same, drawing];
		};
		expect(at('/einbetten/indikatoren/rangfolge?liste=distribution')[2]).toBe('verteilung');
		expect(at('/einbetten/indikatoren/karte/ansicht?auswahl=DE803,DE80K&interaktiv=nein&farbschema=hell')).toEqual([
			'/indikatoren',
			'/indikatoren?auswahl=DE803,DE80K',
			'karte'
		]);
		expect(at('/einbetten/profil?region=DE80K&bild=growth&bezug=deutschland')).toEqual([
			'/profil/DE80K',
			'/profil/DE80K?bezug=deutschland',
			'growth'
		]);
	});

	it('draw what the room draws, with the room’s link, locked ones from the archive', async () => {
		const { failed, read } = await batch([
			svg('/einbetten/indikatoren/verlauf?indikator=population_total', 'embed'),
			{ ...svg('/indikatoren?indikator=population_total', 'room'), drawing: 'verlauf' },
			svg('/einbetten/pendeln?ansicht=achsen&bild=matrix', 'matrix'),
			{ ...svg('/pendeln?ansicht=achsen', 'matrix-room'), drawing: 'matrix' },
			svg('/einbetten/pendeln?ansicht=paar', 'pair'),
			{ ...svg('/einbetten/indikatoren/karte', 'other'), drawing: 'tabelle' },
			svg(`/einbetten/indikatoren/karte?stand=${THEN}`, 'locked'),
			'/einbetten/indikatoren/karte?stand=12345678',
			'/einbetten/indikatoren/karte?farbschema=bunt&foo=1',
			'/einbetten/indikatoren/karte?bild=nix',
			'/einbetten/nix',
			'/einbetten/pendeln?interaktiv=nein&interaktiv=wunsch'
		]);
		expect(read('embed.svg')).toBe(read('room.svg'));
		expect(read('matrix.svg')).toBe(read('matrix-room.svg'));
		expect(read('locked.svg')).toMatch(new RegExp(`daten=damals&amp;stand=${THEN}<`));
		expect(failed.map(({ entry }) => entry)).toEqual([8, 9, 10, 11, 12]);
		const reasons = failed.map(({ reason }) => reason);
		expect(reasons[0]).toContain('names the data version 12345678');
		expect(reasons[1]).toMatch(/farbschema=bunt: .*foo: no parameter/);
		expect(reasons[2]).toContain('drawing "nix" is none of this view');
		expect(reasons[3]).toContain('is no embed; possible: /einbetten/indikatoren/karte');
		expect(reasons[4]).toContain('interaktiv: named twice');
	});
});
