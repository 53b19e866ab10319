import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, PlainTable } from '../domain/plain-table';

/** A table as Parquet file: columns of numbers and empty cells as DOUBLE, all others as texts; facts about it in the file's key-value metadata. */
export function tableParquet(
	{ header, rows }: PlainTable,
	about: readonly (readonly [label: string, text: string])[]
): Uint8Array {
	const names = uniqueNames(header);
	const columnData = names.map((name, i) => {
		const cells = rows.map((row) => row[i] ?? null);
		const isNothing = (cell: Cell): boolean => cell === null || cell === '';
		const isNumeric =
			cells.some((cell) => typeof cell === 'number') &&
			cells.every((cell) => isNothing(cell) || typeof cell === 'number');
		return isNumeric
			? { name, data: cells.map((cell) => (isNothing(cell) ? null : cell)), type: 'DOUBLE' as const, nullable: true }
			: {
					name,
					data: cells.map((cell) => (cell === null ? null : String(cell))),
					type: 'STRING' as const,
					nullable: true
				};
	});
	const kvMetadata = about.map(([key, value]) => ({ key, value }));
	return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

function uniqueNames(header: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return header.map((title) => {
		const count = (seen.get(title) ?? 0) + 1;
		seen.set(title, count);
		return count === 1 ? title : `${title} (${count})`;
	});
}
