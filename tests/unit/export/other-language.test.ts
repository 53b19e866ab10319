import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../../deploy/export/asked-view';
import { EditionFiles } from '../../../deploy/export/edition-files';
import { fontFiles } from '../../../deploy/export/font-files';
import { indicatorSlice, listedFile } from '../../../deploy/export/rooms/build-files';
import { parseCommuting } from '../../../src/lib/domain/commuting-codec';
import type { CommutingIndex, CommutingSlice } from '../../../src/lib/domain/commuting-slice';
import { parseComparison } from '../../../src/lib/domain/comparison-codec';
import type { Exportable, SheetParts } from '../../../src/lib/domain/exportable';
import type { FundingIndex } from '../../../src/lib/domain/funding-slice';
import { DEFAULT_PAPER } from '../../../src/lib/domain/paper';
import { deriveRelation } from '../../../src/lib/domain/relation';
import { parseRelation } from '../../../src/lib/domain/relation-codec';
import { composeRoomySheet } from '../../../src/lib/export/roomy-sheet';
import { SheetFont } from '../../../src/lib/export/sheet-font';
import { LANGS, type Lang } from '../../../src/lib/i18n/lang';
import { loadMessages, type Messages } from '../../../src/lib/i18n/messages';
import { loadPaperTexts } from '../../../src/lib/i18n/paper-texts';
import { commutingScene, neededDistricts } from '../../../src/lib/state/commuting-scene';
import {
	comparisonKnown,
	comparisonOf,
	fundingFigures,
	neededIndicators
} from '../../../src/lib/state/comparison-scene';
import { relationMaterial } from '../../../src/lib/state/relation-scene';
import type { FigureSheet } from '../../../src/lib/ui/figure-action';
import { roomExport, type Room } from '../../../src/routes/[[lang=lang]]/ausgabe/room-export';
import { relationRoom } from '../../../src/routes/[[lang=lang]]/indikatoren/zwei/relation-room';
import { commutingRoom } from '../../../src/routes/[[lang=lang]]/pendeln/commuting-room';
import { comparisonRoom } from '../../../src/routes/[[lang=lang]]/vergleich/comparison-room';

interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

const files = new EditionFiles();
const { atlas } = files;
const credits: readonly string[] = [];
const font = new SheetFont(fontFiles());

// The credits are fetched: from the folder that the site is built from.
beforeAll(() => {
	const read = (url: string): Response => new Response(readFileSync(`static${url.replace(/\?.*$/, '')}`, 'utf8'));
	vi.stubGlobal('fetch', (url: string) => Promise.resolve(read(url)));
});
afterAll(() => void vi.unstubAllGlobals());

/** Rooms as their pages make them, from the files that the site is built from. */
const ROOMS: Readonly<Record<string, (params: URLSearchParams, words: Words) => Room | Promise<Room>>> = {
	'/pendeln': (params, words) => {
		const index = files.json<CommutingIndex>('data/commuting.json');
		const { view } = parseCommuting(params, () => true);
		const slices = neededDistricts(view, atlas.places).map((code) =>
			listedFile<CommutingSlice>(files, index.slices, code)
		);
		const sceneIn = (other: Words) => commutingScene(atlas, view, slices, index, other);
		return commutingRoom({ scene: sceneIn(words), sceneIn, credits }, words);
	},
	'/vergleich': (params, words) => {
		const index = files.json<FundingIndex>('data/funding.json');
		const { view } = parseComparison(params, comparisonKnown(atlas, fundingFigures(index, words.t)));
		const slices = new Map(
			neededIndicators(view, atlas).map((id) => [id, indicatorSlice(files, id, 'nuts3')] as const)
		);
		const resultIn = (other: Words) =>
			comparisonOf(atlas, view, { slices, funding: fundingFigures(index, other.t) }, other.lang);
		return comparisonRoom({ result: resultIn(words), resultIn, view, atlas }, words);
	},
	'/indikatoren/zwei': (params, words) => {
		const { view } = parseRelation(params, atlas.context);
		const [x, y] = [view.x, view.y].map((id) => indicatorSlice(files, id, view.level, view.own));
		if (!x || !y) throw new RangeError('There are no figures.');
		const relationIn = (other: Lang) => deriveRelation(view, relationMaterial(atlas, view, { x, y }, other));
		return relationRoom({ relation: relationIn(words.lang), relationIn, credits, fileName: 'zwei' }, words);
	}
};

/** A figure as a page in a language puts it on paper; of one that brings its own sheet the sheet says its language. */
async function exported(view: string, figure: string, lang: Lang): Promise<Exportable> {
	const { path, params } = readAddress(view, null);
	const words = { t: await loadMessages(lang), lang };
	const room = await ROOMS[path]?.(params, words);
	if (!room) throw new RangeError(`There is no room at ${path}.`);
	const drawings = await room.drawings({ ...words, paper: await loadPaperTexts(lang) });
	const sheet = drawings[figure] ? null : OWN_SHEET;
	const place = { ...words, dataVersion: '0', path, query: '' };
	return roomExport(room, place, { id: figure, heading: '', sheet });
}

const OWN_SHEET: FigureSheet = {
	projections: [],
	draw: (_, { lang, t }) =>
		Promise.resolve([
			{
				kind: 'text',
				x: 0,
				y: 20,
				text: `${lang} ${t.shell.siteName}`,
				size: 12,
				weight: 400,
				fill: '#000',
				anchor: 'start'
			}
		])
};

/** The pages of a sheet with title, source and drawing. */
async function pagesOf(sheet: SheetParts): Promise<string> {
	const { title, subtitle, sourceLine } = sheet;
	const texts = { title, subtitle, sourceLine, link: 'https://atlas.example/x' };
	const { pages } = await composeRoomySheet(sheet, texts, { ...DEFAULT_PAPER, heightMm: 200 }, font.measure);
	return JSON.stringify(pages);
}

/** The alternative texts of a figure in both languages, as a page in one of them makes them. */
async function textsOf(view: string, figure: string, lang: Lang): Promise<string[]> {
	const exportable = await exported(view, figure, lang);
	return Promise.all(LANGS.map((other) => exportable.altText(other)));
}

const FIGURES: readonly (readonly [view: string, figures: readonly string[]])[] = [
	['/pendeln', ['karte', 'rangfolge', 'kennzahlen', 'merkmale', 'tabelle']],
	['/pendeln?region=regiopolregion_rostock&richtung=aus', ['karte', 'rangfolge', 'staedte']],
	['/pendeln?ansicht=paar', ['pendler', 'umzuege', 'tabelle']],
	['/pendeln?ansicht=achsen', ['balken', 'stroeme', 'veraenderung', 'matrix', 'nicht-erfasst']],
	['/pendeln?ansicht=umzuege', ['partner', 'alter', 'tabelle']],
	['/vergleich', ['spannweiten', 'tabelle', 'raeume']],
	['/vergleich?ansicht=verlaeufe', ['verlaeufe']],
	['/vergleich?ansicht=achsen', ['achsen']],
	['/indikatoren/zwei', ['karte', 'streudiagramm', 'tabelle']]
];

describe('alternative texts made on a page in the other language', () => {
	it.each(FIGURES.flatMap(([view, figures]) => figures.map((figure) => [view, figure] as const)))(
		'%s %s: are those of the page in that language',
		async (view, figure) => {
			const [onGerman, onEnglish] = await Promise.all([textsOf(view, figure, 'de'), textsOf(view, figure, 'en')]);
			expect(onGerman[0]).not.toBe(onGerman[1]);
			expect(onEnglish).toEqual(onGerman);
		}
	);
});

describe('pictures made on a page in the other language', () => {
	it.each(FIGURES.flatMap(([view, figures]) => figures.map((figure) => [view, figure] as const)))(
		'%s %s: are those of the page in that language',
		async (view, figure) => {
			const [german, english] = await Promise.all([exported(view, figure, 'de'), exported(view, figure, 'en')]);
			expect(await pagesOf(await german.inLang('en'))).toBe(await pagesOf(english));
			expect(await pagesOf(german)).not.toBe(await pagesOf(english));
		}
	);
});
