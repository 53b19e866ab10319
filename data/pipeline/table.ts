/** Column types of the public Parquet files and the names Frictionless Table Schema has for them. */
export const COLUMN_TYPES = { VARCHAR: 'string', INTEGER: 'integer', DOUBLE: 'number' } as const;

export interface Column {
	readonly name: string;
	readonly type: keyof typeof COLUMN_TYPES;
	/** Meaning, in English, for datapackage.json. */
	readonly description: string;
}

export type TableCell = string | number | null;

/** The rows of a table written before whose `column` equals `value`. */
interface PartOf {
	readonly table: string;
	readonly column: string;
	readonly value: string;
}

/** A table to be written as `static/data/<name>.parquet`. The order of rows is the order in the file. */
export interface Table {
	readonly name: string;
	readonly titleDe: string;
	readonly titleEn: string;
	readonly columns: readonly Column[];
	readonly primaryKey: readonly string[];
	readonly rows: readonly (readonly TableCell[])[] | PartOf;
}
