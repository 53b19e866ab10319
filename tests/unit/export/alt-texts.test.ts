import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../deploy/export/asked-view';
import { EditionFiles } from '../../../deploy/export/edition-files';
import { roomAt } from '../../../deploy/export/rooms';
import type { BatchSheet } from '../../../deploy/export/rooms/room';
import type { Lang } from '../../../src/lib/i18n/lang';
import { loadMessages } from '../../../src/lib/i18n/messages';
import { loadPaperTexts } from '../../../src/lib/i18n/paper-texts';

/** Longer ones are read to an end by nobody. */
const LONGEST = 480;

/** Views of every room, those with ties, groups, other modes, few figures and other countries among them. */
const VIEWS = [
	'/',
	'/indikatoren',
	'/indikatoren?indikator=population_total',
	'/indikatoren?indikator=unemployment_rate&modus=change',
	'/indikatoren?indikator=population_density&ebene=lau',
	'/indikatoren?indikator=household_income&auswahl=DE803,DK012',
	'/indikatoren/zwei',
	'/indikatoren/zwei?pfade=1',
	'/pendeln',
	'/pendeln?richtung=saldo&merkmal=frauen',
	'/pendeln?region=regiopolregion_rostock&richtung=aus',
	'/pendeln?region=DE80N&richtung=beide&jahr=2019',
	'/pendeln?ansicht=paar',
	'/pendeln?ansicht=paar&gegenueber=DE929',
	'/pendeln?ansicht=achsen',
	'/pendeln?ansicht=achsen&merkmal=azubis',
	'/pendeln?ansicht=umzuege',
	'/pendeln?ansicht=umzuege&alter=18-24',
	'/foerderung',
	'/foerderung?region=DE80K',
	'/foerderung?region=DE300',
	'/foerderung?region=DK01',
	'/foerderung?region=PL42',
	'/foerderung?region=regiopolregion_rostock',
	'/foerderung?ansicht=karte',
	'/foerderung?ansicht=entwicklung',
	'/vergleich',
	'/vergleich?ansicht=verlaeufe',
	'/vergleich?ansicht=achsen',
	'/vergleich?ansicht=verlaeufe&darstellung=veraenderung',
	'/vergleich?ansicht=achsen&darstellung=veraenderung',
	'/profil/DE803',
	'/profil/DE_13003000',
	'/profil/DK014',
	'/profil/deutschland',
	'/profil/regiopolregion_rostock'
];

const files = new EditionFiles();

/** With the alternative text as it is under the drawing's own title. */
interface ToldSheet extends Omit<BatchSheet, 'altText'> {
	readonly altText: string;
}

async function sheetOf(address: string, drawing: string): Promise<ToldSheet> {
	const asked = readAddress(address, null);
	const { lang, path } = asked;
	const [t, paper] = await Promise.all([loadMessages(lang), loadPaperTexts(lang)]);
	const request = {
		...asked,
		atlas: files.atlas,
		files,
		t,
		paper,
		drawing
	};
	const { sheet } = await roomAt(path)(request);
	return { ...sheet, altText: await sheet.altText(sheet) };
}

/** All drawings of a view: a name that there isn't is answered with those that there are. */
async function drawingsOf(address: string): Promise<string[]> {
	const answer = await sheetOf(address, 'none-of-these').catch((error: unknown) => String(error));
	const [, names] = /possible: ([^.]+)\.$/.exec(typeof answer === 'string' ? answer : '') ?? [];
	if (names === undefined) throw new Error(`${address}: ${String(answer)}`);
	return names.split(', ');
}

/** The text without what it is of and where the figures are from. */
function findingIn({ altText, title, subtitle }: ToldSheet): string {
	const head = subtitle !== '' && altText.includes(subtitle) ? subtitle : title;
	return altText
		.slice(altText.indexOf(head) + head.length)
		.replace(/ (Quelle|Source): .*$/, '')
		.replace(/^[.\s]+/, '');
}

/** Numbers a reader would compare, however the language writes them; dates count by their year. */
function numbersIn(text: string, lang: Lang): string[] {
	const plain =
		lang === 'de'
			? text.replace(/\d{1,2}\.\d{1,2}\.(\d{4})/g, '$1').replace(/\d{1,2}\. (?=Januar|Juni|Mai)/g, '')
			: text.replace(/\d{1,2} (?:January|Jan|June|May)\b/g, '').replace(/(\d),(\d{3})/g, '$1$2');
	return (plain.match(/\d[\d\u202f]*(?:[.,]\d+)?/g) ?? [])
		.map((number) => number.replace(/\u202f/g, '').replace(',', '.'))
		.sort();
}

describe('alternative texts', () => {
	it.each(VIEWS)(
		'%s: every drawing says what, where, when, its own finding and who counted, in short, the same in both languages',
		async (view) => {
			const found = new Map<string, string>();
			for (const drawing of await drawingsOf(view)) {
				const [german, english] = await Promise.all([sheetOf(view, drawing), sheetOf(`/en${view}`, drawing)]);
				const name = `${view} ${drawing}`;
				for (const [lang, sheet] of [
					['de', german],
					['en', english]
				] as const) {
					const finding = findingIn(sheet);
					expect(sheet.altText, name).toContain(sheet.title);
					expect(sheet.altText.length, `${name}: ${sheet.altText}`).toBeLessThanOrEqual(LONGEST);
					expect(sheet.altText, name).toMatch(lang === 'de' ? / Quelle: [^.]+.*\.$/ : / Source: [^.]+.*\.$/);
					expect(sheet.altText, name).not.toMatch(
						/undefined|null|NaN|\[object|https?:|Lizenz|licence|CC BY| \.|\.\.|: ?\.|\(\)/
					);
					expect(finding.length, `${name}: ${sheet.altText}`).toBeGreaterThan(20);
					expect(found.get(`${lang} ${finding}`), `${name}: ${finding}`).toBeUndefined();
					found.set(`${lang} ${finding}`, drawing);
				}
				expect(numbersIn(findingIn(english), 'en'), `${name}: ${english.altText}`).toEqual(
					numbersIn(findingIn(german), 'de')
				);
			}
		}
	);
});
