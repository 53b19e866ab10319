/** Why a text is not sent to DuckDB. */
export type StatementProblem =
	| { readonly kind: 'empty' }
	/** More than one statement. */
	| { readonly kind: 'several' }
	/** It begins with a word that changes something, or reaches out. */
	| { readonly kind: 'writes'; readonly word: string };

/** What is read of a text before DuckDB sees it. */
export type SqlStatement =
	/** `ask`: the word before a query or table about which something is asked, e.g. `describe`. */
	| { readonly kind: 'query'; readonly sql: string; readonly ask: 'DESCRIBE' | 'SUMMARIZE' | 'EXPLAIN' | null }
	| { readonly kind: 'tables' }
	| StatementProblem;

const WRITING = new Set(
	(
		'create drop insert update delete merge truncate alter copy export import attach detach install load force pragma set reset use call ' +
		'checkpoint vacuum analyze begin start commit rollback abort prepare execute deallocate comment grant revoke'
	).split(' ')
);

const COMMENT = String.raw`--[^\n]*|/\*[\s\S]*?(?:\*/|$)`;
/** Blanks, comments and empty statements. */
const NOTHING = new RegExp(String.raw`^(?:[\s;]|${COMMENT})*`);
/** Where a semicolon means nothing: comments, texts, names; else the semicolon. */
const PARTS = new RegExp(
	String.raw`${COMMENT}|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|(\$\w*\$)[\s\S]*?(?:\1|$)|;`,
	'g'
);
const NAME = /^(?:\w+|"[^"]+")$/;

/** PIVOT, or PIVOT_WIDER, whose columns DuckDB would have to read from the data first: it makes two statements of it, and only one is run. */
const PIVOT = /\bPIVOT(?:_WIDER)?\b/i;

/** True for a query that says PIVOT outside of comments, texts and names in quotes. */
export function saysPivot(text: string): boolean {
	return PIVOT.test(text.replaceAll(PARTS, ' '));
}

/**
 * Reads a text as one statement, to say in plain words what the console does not do. Nothing rests on it for safety: whatever passes is still run inside a
 * SELECT, and what this misreads is refused by DuckDB.
 */
export function readStatement(text: string): SqlStatement {
	const start = NOTHING.exec(text)?.[0].length ?? 0;
	if (start === text.length) return { kind: 'empty' };
	const word = /^\w+/.exec(text.slice(start))?.[0].toLowerCase() ?? '';
	if (WRITING.has(word)) return { kind: 'writes', word: word.toUpperCase() };
	const end = endOfStatement(text, start);
	if (text.slice(end).replace(NOTHING, '') !== '') return { kind: 'several' };
	const sql = text.slice(0, end);
	const rest = sql.slice(start + word.length);
	switch (word) {
		case 'show':
			if (/^\s+(all\s+)?tables\s*$/i.test(rest)) return { kind: 'tables' };
			return asked('DESCRIBE', rest);
		case 'describe':
		case 'desc':
			return asked('DESCRIBE', rest);
		case 'summarize':
			return asked('SUMMARIZE', rest);
		case 'explain':
			return asked('EXPLAIN', rest);
		default:
			return { kind: 'query', sql, ask: null };
	}
}

function endOfStatement(text: string, start: number): number {
	PARTS.lastIndex = start;
	for (let part = PARTS.exec(text); part; part = PARTS.exec(text)) if (part[0] === ';') return part.index;
	return text.length;
}

function asked(ask: 'DESCRIBE' | 'SUMMARIZE' | 'EXPLAIN', rest: string): SqlStatement {
	const about = rest.trim();
	return { kind: 'query', ask, sql: NAME.test(about) ? `FROM ${about}` : rest };
}
