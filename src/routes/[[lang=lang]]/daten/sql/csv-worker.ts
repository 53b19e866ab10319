import { workerAnswer } from '$lib/export/ask-worker';
import type { Decimal } from '$lib/export/csv';
import { csvBlob } from '$lib/export/csv-blob';
import { arrowCsv } from './arrow-csv';

/** What the page asks of the worker. */
export interface CsvTask {
	/** Of one Arrow IPC stream. */
	readonly pieces: readonly Uint8Array[];
	readonly decimal: Decimal;
	/** Rows that the file holds at most. */
	readonly most: number;
}

/** What the worker makes of it. */
export interface CsvFile {
	readonly blob: Blob;
	/** There are more rows than the file holds. */
	readonly isCut: boolean;
}

self.addEventListener('message', ({ data: { pieces, decimal, most } }: MessageEvent<CsvTask>) => {
	const file = async (): Promise<CsvFile> => {
		const { table, isCut } = arrowCsv(pieces, most);
		return { blob: await csvBlob(table, decimal, [], { onProgress: (share) => self.postMessage({ share }) }), isCut };
	};
	void workerAnswer(file).then((answer) => self.postMessage(answer));
});
