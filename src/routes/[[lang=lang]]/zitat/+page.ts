import { loadPaperTexts } from '$lib/i18n/paper-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	words: await loadPaperTexts((await parent()).lang)
});
