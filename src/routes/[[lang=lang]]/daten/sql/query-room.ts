import type { ConsoleAnswer } from '$lib/data/sql-console';
import { embedTarget, SQL_PARTS } from '$lib/domain/embed-parts';
import { formatNumber } from '$lib/domain/format';
import type { Source } from '$lib/domain/indicator';
import { heldAxes, queryHash, queryTitle, withAxes, type ChosenAxes } from '$lib/domain/query-address';
import { numericColumns } from '$lib/domain/query-table';
import { queryCells } from '$lib/export/query-cells';
import type { Room } from '../../ausgabe/room-export';

/** An answer with what was asked. */
interface ShownQuery {
	readonly sql: string;
	readonly answer: ConsoleAnswer;
	readonly axes: ChosenAxes;
	/** Query of the page's address. */
	readonly search: string;
	/** Of files, without ending. */
	readonly fileName: string;
	/** What the answer rests on. */
	readonly sources: readonly Source[];
}

/** An answer for files. */
export function queryRoom({ sql, answer, axes, search, fileName, sources }: ShownQuery): Room {
	const hash = queryHash(sql);
	const { columns } = answer;
	return {
		drawings: () => ({}),
		described: ({ t: { data }, lang }, figure) => {
			const isTable = figure === 'ergebnis';
			return {
				kind: isTable ? 'table' : 'chart',
				title: queryTitle(sql) ?? (isTable ? data.sql.result : data.sql.chart),
				subtitle: data.sql.title,
				finding: data.sql.answer(formatNumber(answer.rows.length, 0, lang), columns.join(', '))
			};
		},
		fileName,
		table: () => queryCells(answer),
		sources,
		computed: true,
		geometry: [],
		// An address must hold the query.
		embedOf: (figure) => (hash === null ? null : embedTarget('daten-sql', SQL_PARTS, figure)),
		query: withAxes(search, heldAxes(axes, { columns, numeric: numericColumns(answer) })),
		hash: hash ?? ''
	};
}
