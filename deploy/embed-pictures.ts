import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EMBED_DRAWINGS, EMBED_NAMES, picturePath, PICTURE_SIZE } from '../src/lib/domain/embed-drawings';
import { DEFAULT_PAPER } from '../src/lib/domain/paper';
import { LANGS, localPath } from '../src/lib/i18n/lang';
import { BatchRenderer } from './export/render-view';

// Writes a PNG of every drawing's default view beside the built site, for pages that put an embed in where frames or scripts don't work: the same
// sheets as the batch (docs/adr/0023).

const ROOT = 'build';
const MM_PER_PX = 25.4 / 96;

/** One unit of the drawing is a pixel of the page, for sharp screens one and a half. */
const paper = {
	...DEFAULT_PAPER,
	widthMm: PICTURE_SIZE.width * MM_PER_PX,
	heightMm: PICTURE_SIZE.height * MM_PER_PX,
	dpi: 144
};

const start = performance.now();
const renderer = new BatchRenderer((process.env['ATLAS_ORIGIN'] ?? '').replace(/\/$/, ''));
let count = 0;
for (const name of EMBED_NAMES) {
	const path = picturePath(name);
	const { room, picture } = EMBED_DRAWINGS[name];
	if (path === null || picture === null) continue;
	for (const lang of LANGS) {
		const [file] = await renderer.render({
			view: localPath(room, lang),
			drawing: picture,
			formats: ['png'],
			paper,
			isPaperAsked: true
		});
		if (!file) throw new Error(`${room} gave no picture.`);
		const target = join(ROOT, localPath(path, lang));
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, file.content);
		count++;
	}
}
console.log(`${count} pictures of embeds written in ${((performance.now() - start) / 1000).toFixed(1)} s`);
