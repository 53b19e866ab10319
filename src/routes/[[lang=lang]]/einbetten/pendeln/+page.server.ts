import { firstCommutingView } from '../../pendeln/first-view.server';
import { languageOf } from '../../language';
import { bothLanguages } from '../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = bothLanguages;

export const load: PageServerLoad = ({ params }) => firstCommutingView(languageOf(params.lang));
