import { loadDocument } from '$lib/i18n/documents';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	document: await loadDocument('imprint', (await parent()).lang)
});
