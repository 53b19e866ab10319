import { mapCredits } from '../../../map-credits.server';
import { firstFundingView } from '../../foerderung/first-view.server';
import { bothLanguages } from '../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = bothLanguages;

export const load: PageServerLoad = () => ({ ...firstFundingView(), credits: mapCredits() });
