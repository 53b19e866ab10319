import type { Catalogue } from './catalogue';
import type { Source } from './indicator';
import type { QueryTable } from './query-table';
import { sourceIds } from './source-ids';
import { TABLE_SOURCES } from './table-sources';

/** A query with its answer. */
interface Answered extends Pick<QueryTable, 'columns' | 'rows'> {
	readonly query: string;
	/** There are more rows than these. */
	readonly isCut: boolean;
}

/**
 * The sources that the answer of a query rests on: those that its rows name, else those of the tables that it reads, of the observations those of the indicators that it names.
 * A query that names none may use all of them.
 */
export function querySources(
	{ query, columns, rows, isCut }: Answered,
	{ indicators, sources }: Pick<Catalogue, 'indicators' | 'sources'>
): readonly Source[] {
	const known = new Set(sources.map(({ source }) => source));
	const inColumn = (column: string): string[] =>
		isCut || !columns.includes(column) ? [] : rows.map((row) => String(row[column] ?? ''));
	const told = inColumn('source').flatMap(sourceIds);
	const used =
		told.length > 0 && told.every((id) => known.has(id))
			? new Set(told)
			: new Set(tablesIn(query).flatMap((table) => tableSources(table)));
	return sources.filter(({ source }) => used.has(source));

	function tableSources(table: string): readonly string[] {
		if (table === 'flows' || table === 'funding') return TABLE_SOURCES[table];
		if (table !== 'observations') return [];
		const named = new Set([...literalsIn(query), ...inColumn('indicator')]);
		const some = indicators.filter(({ indicator }) => named.has(indicator));
		return (some.length > 0 ? some : indicators).flatMap((one) => one.sources);
	}
}

const COMMENTS = /--[^\n]*|\/\*[\s\S]*?\*\//g;
const LITERALS = /'((?:[^']|'')*)'/g;

/** Names in a query that may be tables. */
function tablesIn(query: string): string[] {
	const code = query.replace(LITERALS, "''").replace(COMMENTS, ' ').toLowerCase();
	return ['observations', 'flows', 'funding'].filter((table) =>
		new RegExp(`\\b(from|join|,)\\s+"?${table}\\b`).test(code)
	);
}

function literalsIn(query: string): string[] {
	return [...query.replace(COMMENTS, ' ').matchAll(LITERALS)].map(([, text = '']) => text);
}
