import { languageOf } from '../../language';
import { firstRelation } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => firstRelation(languageOf(params.lang));
