import { firstGeometry } from '../../../first-geometry.server';
import { languageOf } from '../../language';
import { firstRelation } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const shown = firstRelation(languageOf(params.lang));
	return { ...shown, ...firstGeometry(shown.first.view, 'window') };
};
