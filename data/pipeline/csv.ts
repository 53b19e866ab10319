import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Problems } from './problems';

/** A CSV file as it stands: header and records, all text. Record i is on line i + 2. */
export interface Csv {
	readonly header: readonly string[];
	readonly records: readonly (readonly string[])[];
}

/**
 * Reads a comma-separated UTF-8 file with a header line. A file that can't be read, a quoting error or a record of another
 * length than the header is a problem.
 */
export function readCsv(path: string, file: string, problems: Problems): Csv {
	let text = '';
	try {
		text = readFileSync(path, 'utf8');
	} catch (cause) {
		problems.add(
			file,
			null,
			null,
			`can't be read (${cause instanceof Error ? cause.message.split(',')[0] : 'unknown'}); the file is required`
		);
		return { header: [], records: [] };
	}
	const parsed = Papa.parse<string[]>(text.trimEnd(), {
		delimiter: ',',
		newline: text.includes('\r\n') ? '\r\n' : '\n'
	});
	for (const error of parsed.errors) problems.add(file, (error.row ?? 0) + 1, null, error.message);
	const [header = [], ...records] = parsed.data;
	const whole = records.filter((record, index) => {
		if (record.length === header.length) return true;
		problems.add(file, index + 2, null, `${record.length} cells, the header has ${header.length}`);
		return false;
	});
	return { header, records: whole };
}
