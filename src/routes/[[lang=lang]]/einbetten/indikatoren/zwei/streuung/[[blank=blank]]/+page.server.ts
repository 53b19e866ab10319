import { firstRelation } from '../../../../../indikatoren/zwei/first-view.server';
import { languageOf } from '../../../../../language';
import { embedPages } from '../../../../both-languages';
import { emptyRelation } from '../../../../empty-view.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = ({ params: { lang, blank } }) => {
	const shown = firstRelation(languageOf(lang));
	return blank ? { ...shown, first: emptyRelation(shown.first) } : shown;
};
