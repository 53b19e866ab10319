import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byCode } from './figures';

/** A generated file. */
export interface WrittenFile {
	/** Below the output folder. */
	readonly path: string;
	readonly bytes: number;
	/** Hex digest. */
	readonly sha256: string;
}

/** First digits of a digest, enough to tell versions of one file apart in its address. */
export const shortHash = (sha256: string): string => sha256.slice(0, 8);

/** Digest of text or bytes, as hex. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** The folder the pipeline writes to (`static/`), with a list of what was written. */
export class OutputFolder {
	readonly #files = new Map<string, WrittenFile>();
	readonly #kept = new Set<string>();

	constructor(readonly root: string) {}

	/** All files noted so far, by path. */
	get files(): readonly WrittenFile[] {
		return [...this.#files.values()].sort((a, b) => byCode(a.path, b.path));
	}

	/** Notes a file that someone else wrote below the folder. */
	note(path: string): WrittenFile {
		return this.#add(path, readFileSync(join(this.root, path)));
	}

	#add(path: string, content: Uint8Array): WrittenFile {
		const file = { path, bytes: content.length, sha256: sha256(content) };
		this.#files.set(path, file);
		return file;
	}

	write(path: string, content: string): WrittenFile {
		mkdirSync(dirname(join(this.root, path)), { recursive: true });
		const bytes = Buffer.from(content);
		writeFileSync(join(this.root, path), bytes);
		return this.#add(path, bytes);
	}

	/** Writes a file of an earlier edition: it is no part of this one and doesn't change its version. */
	keep(path: string, content: string | Uint8Array): void {
		this.#kept.add(path);
		const target = join(this.root, path);
		// A slice's name holds the hash of its content: one that is there is the same.
		if (path.startsWith('slices/') && existsSync(target)) return;
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}

	/** Deletes files of former builds in a folder that only the pipeline writes to; returns how many. */
	deleteStale(folder: string): number {
		const path = join(this.root, folder);
		const names = existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile()) : [];
		const stale = names.filter(
			({ name }) => !this.#files.has(`${folder}/${name}`) && !this.#kept.has(`${folder}/${name}`)
		);
		for (const entry of stale) rmSync(join(path, entry.name));
		return stale.length;
	}
}
