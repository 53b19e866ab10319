import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { building } from '$app/environment';
import type { Lang } from '$lib/i18n/lang';
import { textParts } from '$lib/i18n/text-parts';

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** What Kit asks for only when the page's own modules are here: the page that says what went wrong, and the texts of the language. */
const SOURCES = (lang: Lang, path: string) => [
	'.svelte-kit/generated/client-optimized/nodes/1.js',
	...textParts(path).map((part) => `src/lib/i18n/${lang}/${part}.ts`)
];

const links = new Map<string, string>();

/** Links that have a page's late modules fetched with its early ones; none while developing. One round trip after the other saved. */
export function waitedFor(lang: Lang, path: string): string {
	const sources = SOURCES(lang, path);
	const known = links.get(sources.join());
	if (known !== undefined) return known;
	const file = join(process.cwd(), MANIFEST);
	if (!building || !existsSync(file)) return '';
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly file: string } | undefined>;
	const made = sources
		.map((source) => {
			const chunk = manifest[source];
			if (!chunk)
				throw new Error(
					`${MANIFEST} does not know ${source}; src/boot/waited-for.server.ts must name what Kit loads late.`
				);
			return `<link rel="modulepreload" href="/${chunk.file}">`;
		})
		.join('');
	links.set(sources.join(), made);
	return made;
}
