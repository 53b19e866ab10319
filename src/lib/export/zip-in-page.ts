import { zipSync } from 'fflate';

/**
 * Takes the place of write-excel-file's own `zipToArrayBuffer` (vite.config.ts): that one packs larger files in workers made from text, which the
 * content security policy forbids, and then never answers.
 */
export default async function zipInPage(files: Record<string, Uint8Array>): Promise<ArrayBuffer> {
	return new Uint8Array(zipSync(files)).buffer;
}
