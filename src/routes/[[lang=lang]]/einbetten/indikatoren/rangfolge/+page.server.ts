import { firstGeometry } from '../../../../first-geometry.server';
import { firstIndicatorView } from '../../../indikatoren/first-view.server';
import { languageOf } from '../../../language';
import { bothLanguages } from '../../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = bothLanguages;

export const load: PageServerLoad = ({ params }) => {
	const shown = firstIndicatorView(languageOf(params.lang));
	return { ...shown, ...firstGeometry(shown.first.view, 'frame') };
};
