import { firstGeometry } from '../../../../first-geometry.server';
import { firstCommutingView } from '../../../pendeln/first-view.server';
import { languageOf } from '../../../language';
import { embedPages } from '../../both-languages';
import { emptyScene } from '../../empty-view.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = async ({ params: { lang, blank } }) => {
	const shown = await firstCommutingView(languageOf(lang));
	const { geoFiles } = firstGeometry({ scope: 'metropolen', level: 'nuts3' }, 'window');
	return blank ? { ...shown, geoFiles, first: emptyScene(shown.first), geometry: null } : { ...shown, geoFiles };
};
