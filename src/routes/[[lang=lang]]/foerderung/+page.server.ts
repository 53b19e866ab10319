import { mapCredits } from '../../map-credits.server';
import { firstFundingView } from './first-view.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ ...firstFundingView(), credits: mapCredits() });
