import { firstIndicatorView } from '../../../../indikatoren/first-view.server';
import { languageOf } from '../../../../language';
import { embedPages } from '../../../both-languages';
import { emptyResult } from '../../../empty-view.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = ({ params: { lang, blank } }) => {
	const shown = firstIndicatorView(languageOf(lang));
	return blank ? { ...shown, first: emptyResult(shown.first) } : shown;
};
