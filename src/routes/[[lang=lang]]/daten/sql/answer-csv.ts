import { FILE_ROWS } from '$lib/data/sql-console';
import type { Waiting } from '$lib/domain/in-steps';
import { askWorker } from '$lib/export/ask-worker';
import type { Decimal } from '$lib/export/csv';
import type { CsvFile, CsvTask } from './csv-worker';

/**
 * A long answer as CSV file, written in a worker of its own: the page only hands over what the engine gave it.
 *
 * @param pieces of one Arrow IPC stream; they are gone afterwards
 * @throws Error if the file can't be made; DOMException AbortError if the reader cancels
 */
export function answerCsv(pieces: readonly Uint8Array[], decimal: Decimal, waiting: Waiting): Promise<CsvFile> {
	const worker = new Worker(new URL('./csv-worker.ts', import.meta.url), { type: 'module' });
	const task: CsvTask = { pieces, decimal, most: FILE_ROWS };
	const buffers = [...new Set(pieces.map(({ buffer }) => buffer))];
	return askWorker<CsvFile>(worker, () => worker.postMessage(task, buffers), waiting);
}
