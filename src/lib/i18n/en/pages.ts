import type { pages as german } from '../de/pages';
import type { Translation } from '../translation';

export const pages: Translation<typeof german> = {};
