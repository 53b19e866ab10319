/** A text, a number, or nothing. */
export type Cell = string | number | null;

/** What every kind of table file is written from. */
export interface PlainTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** One row with the titles of its columns. */
export type TableRecord = readonly (readonly [title: string, cell: Cell])[];

/** A table from records that all have the same titles in the same order. */
export function tableOf(records: readonly TableRecord[]): PlainTable {
	return {
		header: (records[0] ?? []).map(([title]) => title),
		rows: records.map((record) => record.map(([, cell]) => cell))
	};
}
