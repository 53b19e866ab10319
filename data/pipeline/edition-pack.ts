import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { sha256 } from './output-folder';
import { DataCheckError } from './problems';

const ENDING = '.edition.br';

/** What a pack says of itself: the first line; the contents of its own files follow one after the other. */
const HeaderSchema = v.object({
	version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
	filed: v.pipe(v.string(), v.isoDate()),
	files: v.array(
		v.object({
			/** Below the folder a build writes to. */
			path: v.pipe(v.string(), v.regex(/^(data|geo|slices)\/[\w.-]+(\/[\w.-]+)*$/)),
			bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
			sha256: v.string(),
			/** The edition whose pack holds the content; null: this one. */
			pack: v.nullable(v.string())
		})
	)
});

/** One archived edition: what it consists of, and the contents of its files by path. */
export interface EditionPack {
	readonly version: string;
	/** ISO date. */
	readonly filed: string;
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/** `data/archive/<version>.edition.br` → version. */
function editionsIn(folder: string): string[] {
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names.flatMap((name) => (name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : [])).sort();
}

/** Name of a pack in the archive. */
export function packName(version: string): string {
	return version + ENDING;
}

/**
 * All editions of the archive, sorted by the date they were filed.
 *
 * @throws DataCheckError naming the pack that is damaged, or that needs another one which is gone
 */
export function readEditions(folder: string): EditionPack[] {
	const packs = editionsIn(folder).map((version) => unpacked(folder, version));
	const contents = new Map(packs.map(({ header, own }) => [header.version, own]));
	return packs
		.map(({ header: { version, filed, files } }) => ({
			version,
			filed,
			files: new Map(
				files.map(({ path, sha256: digest, pack }) => {
					const content = contents.get(pack ?? version)?.get(digest);
					if (content) return [path, content];
					throw new Error(
						`archive/${packName(version)}: ${path} should be in the pack of ${pack ?? version}, and isn't`
					);
				})
			)
		}))
		.sort((a, b) => (`${a.filed} ${a.version}` < `${b.filed} ${b.version}` ? -1 : 1));
}

function unpacked(folder: string, version: string) {
	try {
		const bytes = brotliDecompressSync(readFileSync(join(folder, packName(version))), {
			params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 }
		});
		const end = bytes.indexOf('\n');
		const header = v.parse(HeaderSchema, JSON.parse(bytes.subarray(0, end).toString()));
		if (header.version !== version) throw new Error(`it holds ${header.version}`);
		const own = new Map<string, Uint8Array>();
		let at = end + 1;
		for (const file of header.files.filter(({ pack }) => pack === null)) {
			const content = bytes.subarray(at, (at += file.bytes));
			if (sha256(content) !== file.sha256) throw new Error(`${file.path} is damaged`);
			own.set(file.sha256, content);
		}
		return { header, own };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw damaged(version, `can't be read: ${reason}. Fetch it from git again.`);
	}
}

function damaged(version: string, reason: string): DataCheckError {
	return new DataCheckError([{ file: `archive/${packName(version)}`, row: null, column: null, reason }]);
}

/** The bytes of a pack: contents that another pack has are only named. */
export function packEdition({ version, filed, files }: EditionPack, others: readonly EditionPack[]): Uint8Array {
	const homes = new Map<string, string>();
	for (const other of others)
		for (const content of other.files.values()) {
			const digest = sha256(content);
			if (!homes.has(digest)) homes.set(digest, other.version);
		}
	const listed = [...files].map(([path, content]) => {
		const digest = sha256(content);
		return { path, bytes: content.length, sha256: digest, pack: homes.get(digest) ?? null };
	});
	const own = listed.flatMap(({ path, pack }) => (pack === null ? (files.get(path) ?? []) : []));
	const header = Buffer.from(`${JSON.stringify({ version, filed, files: listed })}\n`);
	const content = Buffer.concat([header, ...own]);
	return brotliCompressSync(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			// Slices of one kind repeat each other over many megabytes.
			[constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
			[constants.BROTLI_PARAM_LGWIN]: 26,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length
		}
	});
}
