import { buildAtlas } from '../../static-files.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ dataVersion: buildAtlas().catalogue.dataVersion });
