import { csvParts, ROWS_AT_A_TIME, type About, type CsvTable, type Decimal } from './csv';
import { inSteps, type Waiting } from '../domain/in-steps';

/** A table as CSV file, written without holding up the page. Throws as `inSteps` does if the reader cancels. */
export async function csvBlob(
	table: CsvTable,
	decimal: Decimal,
	about: About = [],
	waiting: Waiting = {}
): Promise<Blob> {
	const count = 1 + Math.ceil(table.rows.length / ROWS_AT_A_TIME);
	const parts = await inSteps(blobs(csvParts(table, decimal, about)), count, waiting);
	return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Each text as bytes of its own: the browser packs a whole file's text at once, for a third of a second. */
function* blobs(texts: Iterable<string>): Generator<Blob, void> {
	for (const text of texts) yield new Blob([text]);
}
