import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from './out-folder';
import { BatchRenderer } from './render-view';
import { readViews, type BatchEntry } from './views-file';

const USAGE = 'npm run export -- views.json --out folder [--site https://atlas.example]';

/** An entry that could not be written. */
interface FailedView {
	/** Its number, from 1. */
	readonly entry: number;
	/** Its address; empty for an entry that can't be read. */
	readonly address: string;
	readonly reason: string;
}

/** What came of a list of views. */
export interface BatchSummary {
	readonly written: readonly string[];
	readonly failed: readonly FailedView[];
}

interface BatchOptions {
	/** What stands before the path in links, else what the list says. */
	readonly site?: string | undefined;
	/** Of the site; addresses of other hosts are refused. */
	readonly origin?: string | undefined;
	readonly onStep?: ((done: number, of: number) => void) | undefined;
}

/** Writes all files of a list of views into a folder; a view that fails does not stop the others. Throws Error for a list or a folder that can't be used. */
export async function runBatch(list: string, out: string, options: BatchOptions = {}): Promise<BatchSummary> {
	const { site, entries } = readViews(list);
	const renderer = new BatchRenderer(withoutSlash(options.site ?? site), options.origin ?? null);
	makeFolder(out);
	return writeViews(renderer, entries, { out, onStep: options.onStep });
}

async function writeViews(
	renderer: BatchRenderer,
	entries: readonly BatchEntry[],
	{ out, onStep }: { readonly out: string; readonly onStep: BatchOptions['onStep'] }
): Promise<BatchSummary> {
	const written: string[] = [];
	const failed: FailedView[] = [];
	for (const [i, entry] of entries.entries()) {
		try {
			if ('problem' in entry) throw new Error(entry.problem);
			const files = await renderer.render(entry.view);
			for (const { name } of files)
				if (written.includes(name)) throw new Error(`The name ${name} is taken by an entry before: give it a "name".`);
			for (const { name, content } of files) {
				writeFileSync(join(out, name), content);
				written.push(name);
			}
		} catch (error) {
			const address = 'view' in entry ? entry.view.view : entry.address;
			failed.push({ entry: i + 1, address, reason: error instanceof Error ? error.message : String(error) });
		}
		onStep?.(i + 1, entries.length);
	}
	return { written, failed };
}

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { out: { type: 'string' }, site: { type: 'string' } }
	});
	const [file] = positionals;
	if (file === undefined || values.out === undefined) {
		console.error(`Usage: ${USAGE}`);
		return 2;
	}
	const { written, failed } = await runBatch(readFileSync(file, 'utf8'), values.out, {
		site: values.site,
		origin: publishedOrigin(),
		onStep: progress
	});
	for (const { entry, address, reason } of failed)
		console.error(`View ${entry}${address === '' ? '' : ` (${address})`}: ${reason}`);
	console.log(`${written.length} files in ${values.out}; ${failed.length} views failed`);
	return failed.length > 0 ? 1 : 0;
}

/** Where the site is published, as it is built for. Throws Error for what is no address. */
function publishedOrigin(): string | undefined {
	const origin = process.env['ATLAS_ORIGIN'] ?? '';
	if (origin === '') return undefined;
	if (!URL.canParse(origin))
		throw new Error(`ATLAS_ORIGIN="${origin}" is no address; it looks like https://atlas.example.`);
	return new URL(origin).origin;
}

function withoutSlash(site: string): string {
	return site.replace(/\/$/, '');
}

function progress(done: number, of: number): void {
	const filled = Math.round((done / of) * 30);
	const bar = `[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${of}`;
	process.stderr.write(process.stderr.isTTY ? `\r${bar}${done === of ? '\n' : ''}` : `${bar}\n`);
}

if (process.argv[1] === import.meta.filename) {
	process.exitCode = await main().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return 2;
	});
}
