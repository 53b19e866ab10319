import * as v from 'valibot';
import {
	DEFAULT_PAPER,
	PAPER_NAMES,
	PAPERS,
	paperProblem,
	pixelProblem,
	type PaperFormat,
	type PaperProblem
} from '../../src/lib/domain/paper';

/** Kinds of file the batch writes. */
const BATCH_FORMATS = ['svg', 'pdf', 'png', 'csv'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

const paperFields = v.strictObject({
	preset: v.optional(v.picklist(PAPER_NAMES)),
	widthMm: v.optional(v.number()),
	heightMm: v.optional(v.number()),
	fontPt: v.optional(v.number()),
	dpi: v.optional(v.number()),
	background: v.optional(v.picklist(['white', 'transparent'])),
	letters: v.optional(v.picklist(['outlined', 'embedded'])),
	colors: v.optional(v.picklist(['screen', 'grey'])),
	projection: v.optional(v.picklist(['mercator', 'laea'])),
	northArrow: v.optional(v.boolean()),
	qrCode: v.optional(v.boolean())
});

/** A name, or fields: which of them is meant the kind of value says, so that what is wrong is said of that one. */
const paperSchema = v.lazy((paper) => (typeof paper === 'string' ? v.picklist(PAPER_NAMES) : paperFields));

const viewSchema = v.strictObject({
	/** Address of the view, with or without the site's name. */
	view: v.pipe(v.string(), v.minLength(1, 'must be the address of a view, not empty')),
	/** One of those the view has, else the first of them; which ones there are its room knows. */
	drawing: v.optional(v.string()),
	/** File name without ending. */
	name: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^(?=.*[A-Za-z0-9])[\w.-]+$/,
				'may have letters, digits, dots, dashes and underscores only, and needs a letter or digit'
			)
		)
	),
	/** Each once, however often it is named. */
	formats: v.optional(
		v.pipe(
			v.array(v.picklist(BATCH_FORMATS)),
			v.minLength(1, 'needs at least one of svg, pdf, png, csv'),
			v.transform((formats) => [...new Set(formats)])
		),
		['svg']
	),
	paper: v.optional(paperSchema),
	title: v.optional(v.string()),
	subtitle: v.optional(v.string())
});

const fileSchema = v.strictObject({
	site: v.optional(v.string()),
	views: v.pipe(v.array(v.unknown()), v.minLength(1, 'there is none in the list'))
});

/** A view to be written. */
export interface BatchView extends Omit<v.InferOutput<typeof viewSchema>, 'paper'> {
	readonly paper: PaperFormat;
	/** The list names a paper; otherwise a drawing made for another one gets that. */
	readonly isPaperAsked: boolean;
}

/** An entry of the list: a view, or what is wrong with it. */
export type BatchEntry =
	| { readonly view: BatchView }
	| {
			readonly problem: string;
			/** Empty for an entry that names none. */
			readonly address: string;
	  };

/** Reads a list of views. Throws Error for a text that is no such list; a bad entry is a problem of its own. */
export function readViews(text: string): { readonly site: string; readonly entries: readonly BatchEntry[] } {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (cause) {
		throw new Error('The list is no JSON. It must look like { "views": [{ "view": "/indikatoren?…" }] }.', { cause });
	}
	const file = v.safeParse(fileSchema, Array.isArray(content) ? { views: content } : content);
	if (!file.success) throw new Error(`The list is not as expected: ${issues(file.issues)}`);
	return { site: file.output.site ?? '', entries: file.output.views.map(readView) };
}

function readView(entry: unknown): BatchEntry {
	const view = v.safeParse(viewSchema, typeof entry === 'string' ? { view: entry } : entry);
	if (!view.success) return { problem: issues(view.issues), address: addressIn(entry) };
	const { paper = 'text', ...rest } = view.output;
	const { preset = 'text', ...own } = typeof paper === 'string' ? { preset: paper } : paper;
	const chosen = Object.fromEntries(
		Object.entries(own).filter(([, value]) => value !== undefined)
	) as Partial<PaperFormat>;
	const format = { ...DEFAULT_PAPER, ...PAPERS[preset], ...chosen };
	const problem = paperProblem(format) ?? (rest.formats.includes('png') ? pixelProblem(format) : null);
	if (problem) return { problem: paperText(problem, format), address: rest.view };
	return { view: { ...rest, paper: format, isPaperAsked: view.output.paper !== undefined } };
}

function paperText(problem: PaperProblem, format: PaperFormat): string {
	switch (problem.kind) {
		case 'number':
			return `paper.${problem.field}: must be between ${problem.min} and ${problem.max}, not ${format[problem.field]}`;
		case 'letters':
			return `paper.fontPt: is too large for this width, ${problem.mostPt} pt are possible`;
		case 'pixels':
			return `paper.dpi: the PNG would have ${problem.asked} pixels, at most ${problem.most} are possible; lower dpi or the size`;
		default:
			return problem satisfies never;
	}
}

function addressIn(entry: unknown): string {
	const address = typeof entry === 'object' && entry !== null && 'view' in entry ? entry.view : entry;
	return typeof address === 'string' ? address : '';
}

function issues(list: readonly v.BaseIssue<unknown>[]): string {
	return list.map((issue) => `${v.getDotPath(issue) ?? 'entry'}: ${issueText(issue)}`).join('; ');
}

/** What is allowed, and what is there instead. */
function issueText({ type, kind, expected, received, message }: v.BaseIssue<unknown>): string {
	if (kind === 'validation') return message;
	if (expected === 'never') return 'there is no such field';
	if (received === 'undefined') return 'must be there';
	const allowed = { number: 'a number', string: 'a text', boolean: 'true or false', array: 'a list' }[type];
	const isObject = type === 'strict_object';
	return `must be ${allowed ?? (isObject ? 'an object with fields' : expected)}, not ${received}`;
}
