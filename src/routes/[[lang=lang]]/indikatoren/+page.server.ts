import { languageOf } from '../language';
import { firstIndicatorMap, firstIndicatorView } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const shown = firstIndicatorView(languageOf(params.lang));
	return { ...shown, ...firstIndicatorMap(shown) };
};
