import { mapCredits } from '../../../../map-credits.server';
import { firstFundingView } from '../../../foerderung/first-view.server';
import { embedPages } from '../../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = () => ({ ...firstFundingView(), credits: mapCredits() });
