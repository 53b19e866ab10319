import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { building } from '$app/environment';
import type { Lang } from '$lib/i18n/lang';

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** What Kit asks for only when the page's own modules are here: the page that says what went wrong, and the texts of the language. */
const SOURCES = (lang: Lang) => ['.svelte-kit/generated/client-optimized/nodes/1.js', `src/lib/i18n/${lang}/index.ts`];

const links = new Map<Lang, string>();

/** Links that have a page's late modules fetched with its early ones; none while developing. One round trip after the other saved. */
export function waitedFor(lang: Lang): string {
	const known = links.get(lang);
	if (known !== undefined) return known;
	const path = join(process.cwd(), MANIFEST);
	if (!building || !existsSync(path)) return '';
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly file: string } | undefined>;
	const made = SOURCES(lang)
		.map((source) => {
			const chunk = manifest[source];
			if (!chunk)
				throw new Error(
					`${MANIFEST} does not know ${source}; src/boot/waited-for.server.ts must name what Kit loads late.`
				);
			return `<link rel="modulepreload" href="/${chunk.file}">`;
		})
		.join('');
	links.set(lang, made);
	return made;
}
