import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueSchema } from '../../src/lib/data/catalogue-schema';
import { parseJson } from '../../src/lib/data/fetch-file';
import { type EditionPack, packEdition, packName, readEditions } from './edition-pack';
import { sha256, shortHash } from './output-folder';

/** Key of the catalogue in a pack. */
export const CATALOGUE = 'data/catalogue.json';

/** What was filed. */
interface Filed {
	readonly version: string;
	/** Size of the pack in bytes; null if the edition was in the archive already. */
	readonly bytes: number | null;
}

/**
 * Files the edition that a build wrote in the archive: its catalogue and every file that views are drawn from. Parquet is left out: it is as large as
 * all the rest, and only formulas and the console need it.
 *
 * @throws Error if the folder holds no whole build
 */
export function fileEdition(builtDir: string, archiveDir: string, filed: string): Filed {
	const edition = readBuilt(builtDir, filed);
	const others = readEditions(archiveDir);
	if (others.some(({ version }) => version === edition.version)) return { version: edition.version, bytes: null };
	const pack = packEdition(edition, others);
	mkdirSync(archiveDir, { recursive: true });
	writeFileSync(join(archiveDir, packName(edition.version)), pack);
	return { version: edition.version, bytes: pack.length };
}

function readBuilt(builtDir: string, filed: string): EditionPack {
	const read = (path: string): Uint8Array => {
		if (!existsSync(join(builtDir, path))) throw new Error(`${path} is missing in ${builtDir}: run npm run data first`);
		return readFileSync(join(builtDir, path));
	};
	const text = Buffer.from(read(CATALOGUE)).toString();
	const catalogue = parseJson(CATALOGUE, text, catalogueSchema);
	const files = new Map([[CATALOGUE, read(CATALOGUE)]]);
	for (const [path, { url }] of Object.entries(catalogue.files)) {
		if (path.endsWith('.parquet')) continue;
		const content = read(path);
		if (!url.endsWith(`?v=${shortHash(sha256(content))}`))
			throw new Error(`${path} is of another build than ${CATALOGUE}: run npm run data first`);
		files.set(path, content);
	}
	for (const content of [...files.values()]) for (const path of slicesIn(content)) files.set(path, read(path));
	return { version: catalogue.dataVersion, filed, files };
}

/** Paths of all slices that a file names. */
function slicesIn(content: Uint8Array): string[] {
	return [
		...Buffer.from(content)
			.toString()
			.matchAll(/"\/(slices\/[^"]+)"/g)
	].flatMap(([, path]) => path ?? []);
}
