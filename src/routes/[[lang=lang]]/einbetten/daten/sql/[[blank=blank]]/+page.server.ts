import { buildAtlas } from '../../../../../static-files.server';
import { embedPages } from '../../../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

/** A query has no answer before the engine is asked. */
export const load: PageServerLoad = () => ({ dataVersion: buildAtlas().catalogue.dataVersion });
