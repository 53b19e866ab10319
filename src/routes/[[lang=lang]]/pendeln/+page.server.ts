import { languageOf } from '../language';
import { firstCommutingView } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => firstCommutingView(languageOf(params.lang));
