import type { Drawing, Exportable } from '../../../src/lib/domain/exportable';
import type { Source } from '../../../src/lib/domain/indicator';
import type { ViewProblem } from '../../../src/lib/domain/param-reader';
import type { PlainTable } from '../../../src/lib/domain/plain-table';
import { altText } from '../../../src/lib/export/alt-text';
import type { ShownParams } from '../../../src/lib/domain/shown-params';
import { sourceLineText } from '../../../src/lib/export/source-line';
import type { DrawnWords } from '../../../src/lib/i18n/paper-texts';
import type { Messages } from '../../../src/lib/i18n/messages';
import type { Atlas } from '../../../src/lib/state/atlas';
import type { AskedParams } from '../asked-params';
import type { EditionFiles } from '../edition-files';

/** What is asked of a room. */
export interface RoomRequest extends DrawnWords {
	readonly atlas: Atlas;
	/** The files of the same edition of the data. */
	readonly files: EditionFiles;
	/** Path of the view without its language. */
	readonly path: string;
	/** Path with query as it was asked for. */
	readonly address: string;
	readonly params: AskedParams;
	/** What could not be used of the address before it came to the room. */
	readonly problems: readonly ViewProblem[];
	/** One of the view's drawings; undefined for its first one. */
	readonly drawing: string | undefined;
}

/** A view ready for files. */
export interface BatchSheet extends Pick<
	Exportable,
	| 'fileName'
	| 'paper'
	| 'lang'
	| 'words'
	| 'title'
	| 'subtitle'
	| 'draw'
	| 'projections'
	| 'table'
	| 'sourceLine'
	| 'path'
	| 'shown'
	| 'dataVersion'
> {
	/** In the sheet's language, under the title and subtitle that the drawing is given. */
	readonly altText: (said: Pick<Drawing, 'title' | 'subtitle'>) => Promise<string>;
}

/** The sheet of a view, and what it rests on. */
export interface RoomSheet {
	readonly sheet: BatchSheet;
	readonly sources: readonly Source[];
}

/** Makes the sheets of one room of the atlas. Rejects with the reason if the view can't be made as asked. */
export type Room = (request: RoomRequest) => RoomSheet | Promise<RoomSheet>;

/** One drawing of a view. */
export interface RoomDrawing extends Drawing {
	/** Where it rests on other sources than the whole view. */
	readonly sources?: readonly Source[];
	/** Where it shows other figures than the whole view. */
	readonly table?: () => PlainTable;
	/** The paper it is made for, where it isn't any. */
	readonly paper?: Exportable['paper'];
	/** Credits of the boundaries drawn; none for what is no map. */
	readonly credits?: readonly string[];
}

/** What a room knows of a view. */
export interface RoomView {
	/** What a permanent link to it must name. */
	readonly shown?: ShownParams;
	/** Without the drawing's name and the ending. */
	readonly fileName: string;
	readonly table: () => PlainTable;
	readonly sources: readonly Source[];
	readonly computed: boolean;
	/** By name, the first one is drawn where none is asked for. */
	readonly drawings: Readonly<Record<string, RoomDrawing>>;
}

/** The sheet of the drawing that is asked for; figures alone where the view has no drawing and none is asked for. */
export function roomSheet(request: RoomRequest, view: RoomView): RoomSheet {
	const { atlas, lang, t, paper, address } = request;
	const { dataVersion } = atlas.catalogue;
	const name = chosenDrawing(request, Object.keys(view.drawings));
	const drawing = name === undefined ? undefined : view.drawings[name];
	const sources = drawing?.sources ?? view.sources;
	const grounds = { sources, computed: view.computed, geometry: drawing?.credits ?? [], dataVersion };
	return {
		sources,
		sheet: {
			fileName: [view.fileName, ...(name === undefined ? [] : [name])].join('_').replace(/[^\w.-]+/g, '-'),
			lang,
			words: paper,
			paper: drawing?.paper ?? null,
			title: drawing?.title ?? '',
			subtitle: drawing?.subtitle ?? '',
			projections: drawing?.projections ?? [],
			draw: drawing?.draw ?? (() => Promise.reject(new Error(noDrawing(request)))),
			table: drawing?.table ?? view.table,
			sourceLine: sourceLineText(grounds, t, lang),
			altText: (said) => Promise.resolve(drawing ? altText({ ...drawing, ...said }, grounds, paper, lang) : ''),
			path: address,
			shown: view.shown ?? {},
			dataVersion
		}
	};
}

/** The drawing asked for, or the first one. Throws Error with those that are possible. */
export function chosenDrawing<Name extends string>(
	{ drawing, path }: Pick<RoomRequest, 'drawing' | 'path'>,
	possible: readonly Name[]
): Name | undefined {
	if (drawing === undefined) return possible[0];
	const found = possible.find((name) => name === drawing);
	if (found) return found;
	const list = possible.length > 0 ? possible.join(', ') : 'none, only "formats": ["csv"]';
	throw new Error(`drawing "${drawing}" is none of this view of ${path}; possible: ${list}.`);
}

function noDrawing({ path }: RoomRequest): string {
	return `This view of ${path} has nothing to be drawn: ask for "formats": ["csv"].`;
}

/** The page's sentences about what it could not use of its address. */
export type ProblemTexts = (problems: readonly ViewProblem[], t: Messages) => readonly string[];

const viewProblems: ProblemTexts = (problems, { view }) =>
	problems.map(({ reason, value, param }) => view.problems[reason](value, param));

/**
 * Throws Error if parts of an address could not be used: a report must not show another view than the one it names. To be called when the room has read
 * all of its parameters: what it has not read is none of them.
 */
export function refuse(
	{ params, path, t, problems: before }: Pick<RoomRequest, 'params' | 'path' | 't' | 'problems'>,
	problems: readonly ViewProblem[],
	texts: ProblemTexts = viewProblems
): void {
	const { unknown, doubled, known } = params;
	const said = (all: readonly ViewProblem[], write: ProblemTexts): string[] =>
		write(all, t).map((sentence, i) => `${all[i]?.param}=${all[i]?.value}: ${sentence}`);
	const reasons = [
		...said(before, viewProblems),
		...said(problems, texts),
		...unknown.map((name) => `${name}: no parameter of ${path}; possible: ${known.join(', ')}.`),
		...doubled.map((name) => `${name}: named twice, only one of them can count.`)
	];
	refuseFor(reasons);
}

/** Throws Error with the reasons why the page shows another view than its address names, if there are any. */
export function refuseFor(reasons: readonly string[]): void {
	if (reasons.length > 0)
		throw new Error(`Not drawn: the page shows another view than this address names. ${reasons.join(' ')}`);
}
