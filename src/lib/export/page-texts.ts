import type { Scene } from '../domain/scene';
import type { PdfPage } from './scene-pdf';

/** All texts on pages, each once. */
export function pageTexts(pages: readonly PdfPage[]): ReadonlySet<string> {
	const texts = new Set<string>();
	const read = (scene: Scene): void => {
		if (scene.kind === 'text') texts.add(scene.text);
		else if (scene.kind === 'group') scene.children.forEach(read);
	};
	for (const { scene } of pages) read(scene);
	return texts;
}
