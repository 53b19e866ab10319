import { languageOf } from '../language';
import { firstComparison } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => firstComparison(languageOf(params.lang));
