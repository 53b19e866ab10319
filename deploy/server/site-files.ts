import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BLANK_PAGE } from '../../src/lib/domain/embed-drawings';
import { asksView } from '../../src/lib/domain/embed-options';
import { isEmbed } from './headers';

/** A file of the built site and its compressed twins, as paths from the site's folder. */
export interface SiteFile {
	readonly file: string;
	readonly brotli: string | null;
	readonly gzip: string | null;
}

/** Every file that can be asked for, found once at start: nothing outside the folder, nothing hidden. */
export function findSiteFiles(root: string): ReadonlyMap<string, SiteFile> {
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
	const present = new Set(paths);
	const twin = (path: string): string | null => (present.has(path) ? path : null);
	const visible = paths.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
	return new Map(visible.map((file) => [file, { file, brotli: twin(`${file}.br`), gzip: twin(`${file}.gz`) }]));
}

/**
 * The file behind a pretty path: itself, with `.html`, or its folder's index; of an embed that is asked for another view than its default one, the page
 * without drawing.
 */
export function resolvePath(files: ReadonlyMap<string, SiteFile>, path: string, search: string): SiteFile | undefined {
	const name = path.replace(/^\//, '');
	const pages = name === '' ? ['index.html'] : [name, `${name}.html`, `${name}/index.html`];
	const candidates = isEmbed(path) && asksView(search) ? [`${name}/${BLANK_PAGE}.html`, ...pages] : pages;
	return candidates.map((candidate) => files.get(candidate)).find((file) => file !== undefined);
}
