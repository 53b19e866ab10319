import type { view as german } from '../de/view';
import type { Translation } from '../translation';

export const view: Translation<typeof german> = {};
