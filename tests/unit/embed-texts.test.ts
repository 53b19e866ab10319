import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMBED_DRAWINGS } from '../../src/lib/domain/embed-drawings';
import { basics } from '../../src/lib/i18n/de/basics';
import { plots } from '../../src/lib/i18n/de/plots';
import { rooms } from '../../src/lib/i18n/de/rooms';
import { textParts, type TextPart } from '../../src/lib/i18n/text-parts';

const AREAS: Readonly<Record<TextPart, readonly string[]>> = {
	basics: Object.keys(basics),
	commuting: ['commuting'],
	funding: ['funding'],
	plots: Object.keys(plots),
	rooms: Object.keys(rooms)
};
const ALL = Object.values(AREAS).flat();

describe('the texts of an embed', () => {
	it.each(Object.values(EMBED_DRAWINGS).map(({ path }) => path))('%s loads every area its code uses', (path) => {
		const loaded = new Set(textParts(path).flatMap((part) => AREAS[part]));
		const missing = [...sources(`src/routes/[[lang=lang]]${path}/[[blank=blank]]/+page.svelte`)].flatMap((file) =>
			usedAreas(readFileSync(file, 'utf8'))
				.filter((area) => !loaded.has(area))
				.map((area) => `${area} in ${file}`)
		);
		expect(missing).toEqual([]);
	});
});

/** A file with everything it imports, now or later. */
function sources(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file) || /\.server\.ts$|\/i18n\//.test(file)) return found;
	found.add(file);
	const text = readFileSync(file, 'utf8');
	for (const [statement, target = ''] of text.matchAll(/(?:import|export)\b[^;']*?(?:from\s*|\()\s*'([^']+)'/g)) {
		if (/^import type\b/.test(statement)) continue;
		const base = target.startsWith('$lib/') ? `src/lib/${target.slice(5)}` : resolve(dirname(file), target);
		if (!/^[.$]/.test(target) || target.startsWith('$app')) continue;
		const known = [base, `${base}.ts`, `${base}/index.ts`].find((one) => existsSync(one) && /\.(ts|svelte)$/.test(one));
		if (known) sources(known, found);
	}
	return found;
}

/** Areas in `t.view…`, `messages().t.view…`, `{ view }: Messages` and `{ view } = t`. */
function usedAreas(text: string): string[] {
	return ALL.filter((area) =>
		new RegExp(
			`\\bt\\.${area}\\b|messages\\.${area}\\b|\\{[^{}]*\\b${area}\\b[^{}]*(\\{[^{}]*\\}[^{}]*)?\\}\\s*(:\\s*(Pick<)?Messages|= (messages\\(\\)\\.t|t)\\b)`
		).test(text)
	);
}
