import type { map as german } from '../de/map';
import type { Translation } from '../translation';

export const map: Translation<typeof german> = {};
