import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Makes a folder with those above it, and tries it. Throws Error with the reason for one that can't be made or written to. Step by step: below `/proc`,
 * `mkdirSync` with `recursive` never comes back.
 */
export function makeFolder(folder: string): void {
	const path = resolve(folder);
	try {
		make(path);
		rmdirSync(mkdtempSync(join(path, '.export-')));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The folder ${folder} can't be used: ${reason}. Name another one.`, { cause });
	}
}

function make(path: string): void {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isDirectory()) return;
	if (found) throw new Error(`${path} is a file`);
	if (dirname(path) !== path) make(dirname(path));
	mkdirSync(path);
}
