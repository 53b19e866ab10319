import { firstGeometry } from '../../../../../first-geometry.server';
import { firstIndicatorView } from '../../../../indikatoren/first-view.server';
import { languageOf } from '../../../../language';
import { embedPages } from '../../../both-languages';
import { emptyResult } from '../../../empty-view.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

/** Without boundaries: a ranking needs none, and lists of maps load them. */
export const load: PageServerLoad = ({ params: { lang, blank } }) => {
	const shown = firstIndicatorView(languageOf(lang));
	const { geoFiles, credits } = firstGeometry(shown.first.view, 'frame');
	return { ...shown, first: blank ? emptyResult(shown.first) : shown.first, geoFiles, credits };
};
