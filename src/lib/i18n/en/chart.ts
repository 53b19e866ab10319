import type { chart as german } from '../de/chart';
import type { Translation } from '../translation';

export const chart: Translation<typeof german> = {};
