import { firstGeometry } from '../../../../../first-geometry.server';
import { firstIndicatorView } from '../../../../indikatoren/first-view.server';
import { languageOf } from '../../../../language';
import { embedPages } from '../../../both-languages';
import { emptyResult } from '../../../empty-view.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = ({ params: { lang, blank } }) => {
	const shown = firstIndicatorView(languageOf(lang));
	const drawn = firstGeometry(shown.first.view, 'frame');
	return blank ? { ...shown, ...drawn, first: emptyResult(shown.first), geometry: null } : { ...shown, ...drawn };
};
