import type { Level } from '../domain/region';
import type { Slice } from '../domain/slice';
import { statusFromLetter } from '../domain/status';
import { InvalidIndicatorError, type Statement } from './slice-sql';

/** Columns of `sliceSql`, with the types they have there. */
const COLUMNS = `{'region': 'VARCHAR', 'year': 'INTEGER', 'value': 'DOUBLE', 'status': 'VARCHAR', 'source': 'VARCHAR', 'note': 'VARCHAR'}`;

/** File name inside the engine of a slice that is handed to it. Throws InvalidIndicatorError. */
export function sliceCsvFile(indicator: string, level: Level): string {
	if (!/^[a-z0-9_]{1,80}$/.test(indicator)) throw new InvalidIndicatorError(indicator);
	return `slices/${indicator}.${level}.csv`;
}

/**
 * The rows of `sliceSql`, read from the slice itself: an archived edition has no Parquet. Cells that a slice knows nothing of are no rows, as they are
 * none in the tables. Throws InvalidIndicatorError.
 */
export function sliceCsvSql(indicator: string, level: Level): Statement {
	const file = sliceCsvFile(indicator, level);
	const sql = `SELECT * FROM read_csv('${file}', columns = ${COLUMNS}, header = false, delim = ',', quote = '"', escape = '"', nullstr = '')`;
	return { sql, params: [] };
}

/** A slice as the file that `sliceCsvSql` reads. Numbers keep all their digits. */
export function sliceCsv(slice: Slice): Uint8Array {
	const notes = new Map(slice.notes.map(([region, year, note]) => [`${region} ${year}`, note]));
	const lines = slice.regions.flatMap((region, r) =>
		slice.years.flatMap((year, y) => {
			const value = slice.values[r]?.[y] ?? null;
			const status = statusFromLetter(slice.statuses[r]?.[y] ?? '') ?? 'missing';
			const source = slice.sources[parseInt(slice.sourceCodes[r]?.[y] ?? '-', 36)] ?? null;
			const note = notes.get(`${r} ${y}`) ?? null;
			if (value === null && status === 'missing' && source === null && note === null) return [];
			return `${quoted(region)},${year},${value ?? ''},${status},${quoted(source)},${quoted(note)}\n`;
		})
	);
	return new TextEncoder().encode(lines.join(''));
}

function quoted(text: string | null): string {
	return text === null ? '' : `"${text.replaceAll('"', '""')}"`;
}
