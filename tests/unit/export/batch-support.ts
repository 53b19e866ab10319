import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBatch, type BatchSummary } from '../../../deploy/export/run';

export const batchFolder = (): string => mkdtempSync(join(tmpdir(), 'batch-'));

/** What a list comes to, with a reader of its files. */
export async function batch(
	views: readonly unknown[],
	options: { readonly origin?: string } = {}
): Promise<BatchSummary & { readonly out: string; readonly read: (name: string) => string }> {
	const out = batchFolder();
	const list = JSON.stringify({ site: 'https://atlas.example', views });
	return { ...(await runBatch(list, out, options)), out, read: (name) => readFileSync(join(out, name), 'utf8') };
}

/** Why views were not drawn, in their order; empty for one that was. */
export async function reasonsOf(
	views: readonly unknown[],
	options: { readonly origin?: string } = {}
): Promise<string[]> {
	const { failed } = await batch(views, options);
	return views.map((_, i) => failed.find(({ entry }) => entry === i + 1)?.reason ?? '');
}

/** Cells of a semicolon-separated CSV without quotes in the columns that are wanted. */
export function columnsOf(csv: string, ...names: readonly string[]): string[][] {
	const [head = '', ...lines] = csv.replace('\ufeff', '').trim().split(/\r?\n/);
	const at = names.map((name) => head.split(';').indexOf(name));
	return lines.map((line) => at.map((column) => line.split(';')[column] ?? ''));
}
