import { languageOf } from '../language';
import { firstGeometry } from '../../first-geometry.server';
import { firstIndicatorView } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const shown = firstIndicatorView(languageOf(params.lang));
	return { ...shown, ...firstGeometry(shown.first.view, 'window') };
};
