import * as v from 'valibot';
import { readCsv } from './csv';
import type { Problems } from './problems';

/** A checked record and the line it stands on. */
export interface CsvRecord<T> {
	readonly line: number;
	readonly record: T;
}

/** Reads a CSV file whose records must satisfy a schema; those that don't are problems and left out. */
export function readRecords<S extends v.GenericSchema>(
	path: string,
	file: string,
	schema: S,
	problems: Problems
): CsvRecord<v.InferOutput<S>>[] {
	const { header, records } = readCsv(path, file, problems);
	return records.flatMap((cells, index) => {
		const line = index + 2;
		const result = v.safeParse(schema, Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
		if (result.success) return [{ line, record: result.output }];
		for (const issue of result.issues) problems.add(file, line, v.getDotPath(issue), issue.message);
		return [];
	});
}

/** Reports records whose key another one has already. */
export function checkUnique<T>(
	records: readonly CsvRecord<T>[],
	file: string,
	key: (record: T) => string,
	problems: Problems
): void {
	const lines = new Map<string, number>();
	for (const { line, record } of records) {
		const first = lines.get(key(record));
		if (first !== undefined)
			problems.add(file, line, null, `duplicate key: "${key(record)}" stands in row ${first} already`);
		else lines.set(key(record), line);
	}
}
