import { strToU8, zipSync, type ZippableFile } from 'fflate';

/** A file ready to be written. */
export interface NamedFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/** One file for each page of a drawing; those beyond the first are numbered: `name.svg`, `name-2.svg`. */
export function numberedFiles(name: string, ending: string, pages: readonly NamedFile['content'][]): NamedFile[] {
	return pages.map((content, i) => ({ name: `${name}${i === 0 ? '' : `-${i + 1}`}.${ending}`, content }));
}

/** Files packed as one. What is packed already, as PNG is, stays as it is. */
export function zipped(files: readonly NamedFile[]): Blob {
	const entries = files.map(({ name, content }): [string, ZippableFile] => [
		name,
		typeof content === 'string' ? [strToU8(content), { level: 6 }] : [content, { level: 0 }]
	]);
	return new Blob([zipSync(Object.fromEntries(entries)) as BlobPart], { type: 'application/zip' });
}
