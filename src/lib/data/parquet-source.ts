import type { DataFile } from '../domain/catalogue';
import type { FileSource } from './database';
import { EngineError } from './engine-error';
import { bodyBytes, fetchFile, type FetchOptions } from './fetch-file';

/**
 * Up to this size one request for the whole file is cheaper than the four that reading by range needs (size, footer length, footer,
 * columns), each of which waits for the one before.
 */
const WHOLE_FILE_BYTES = 256 * 1024;

const MAGIC = 'PAR1';

/**
 * A Parquet file, looked at before the engine gets it: small ones (with `whole`: all) come whole, of larger ones only the end is read and the engine
 * reads what it needs by range. Throws LoadError, and EngineError (`file`) for one that is cut off or no Parquet.
 */
export async function parquetSource(
	name: string,
	file: DataFile,
	{ whole = false, ...options }: FetchOptions & { readonly whole?: boolean } = {}
): Promise<FileSource> {
	const isSmall = whole || file.bytes <= WHOLE_FILE_BYTES;
	const response = await fetchFile(file.url, isSmall ? options : { ...options, range: `bytes=-${MAGIC.length}` });
	const bytes = await bodyBytes(file.url, response, options.signal);
	checkEnd(name, bytes);
	if (response.status === 206) {
		checkSize(name, file, Number(response.headers.get('content-range')?.split('/').at(-1)));
		return { kind: 'range', url: file.url };
	}
	checkSize(name, file, bytes.length);
	return { kind: 'bytes', bytes };
}

function checkSize(name: string, file: DataFile, size: number): void {
	if (size === file.bytes) return;
	throw new EngineError(
		'file',
		`${name} has ${size} bytes instead of ${file.bytes}: it is cut off or of another edition. Reload the page.`,
		{
			file: name
		}
	);
}

function checkEnd(name: string, bytes: Uint8Array): void {
	if (new TextDecoder('latin1').decode(bytes.subarray(-MAGIC.length)) === MAGIC) return;
	throw new EngineError(
		'file',
		`${name} does not end like a Parquet file: it is cut off or damaged. Reload the page.`,
		{ file: name }
	);
}
