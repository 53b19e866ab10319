import { firstComparison } from '../../../vergleich/first-view.server';
import { languageOf } from '../../../language';
import { embedPages } from '../../both-languages';
import { emptyComparison } from '../../empty-view.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = async ({ params: { lang, blank } }) => {
	const shown = await firstComparison(languageOf(lang));
	return blank ? { ...shown, first: emptyComparison(shown.first) } : shown;
};
