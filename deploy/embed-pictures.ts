import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EMBED_DRAWINGS, EMBED_NAMES, picturePath } from '../src/lib/domain/embed-drawings';
import { DEFAULT_PAPER, PAPERS } from '../src/lib/domain/paper';
import { HOME_PROFILE } from '../src/lib/domain/profile-references';
import { LANGS, localPath } from '../src/lib/i18n/lang';
import { BatchRenderer } from './export/render-view';

// Writes a PNG of every drawing's default view beside the built site, for pages that put an embed in where frames or scripts don't work: the same
// sheets as the batch (docs/adr/0023).

const ROOT = 'build';
/** A room of many pages: the embed's default is one of them. */
const PROFILES = '/profil';
const MM_PER_PX = 25.4 / 96;

/** One unit of the drawing is a pixel of the page, for sharp screens one and a half. */
const DPI = 144;

const start = performance.now();
const renderer = new BatchRenderer((process.env['ATLAS_ORIGIN'] ?? '').replace(/\/$/, ''));
let count = 0;
for (const name of EMBED_NAMES) {
	const { room, path: embed, picture } = EMBED_DRAWINGS[name];
	if (picture.drawing === null) continue;
	const paper = {
		...DEFAULT_PAPER,
		widthMm: picture.width * MM_PER_PX,
		heightMm: picture.height * MM_PER_PX,
		fontPt: name === 'profil' ? PAPERS.page.fontPt : DEFAULT_PAPER.fontPt,
		dpi: DPI
	};
	for (const lang of LANGS) {
		const [file, ...rest] = await renderer.render({
			view: localPath(room === PROFILES ? `/profil/${HOME_PROFILE}` : room, lang),
			drawing: picture.drawing,
			formats: ['png'],
			paper,
			isPaperAsked: true
		});
		if (!file || rest.length > 0)
			throw new Error(
				`${embed}: not one picture but ${rest.length + (file ? 1 : 0)}. Change its height in embed-drawings.ts.`
			);
		const target = join(ROOT, localPath(picturePath(name), lang));
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, file.content);
		count++;
	}
}
console.log(`${count} pictures of embeds written in ${((performance.now() - start) / 1000).toFixed(1)} s`);
