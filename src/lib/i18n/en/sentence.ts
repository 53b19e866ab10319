import type { sentence as german } from '../de/sentence';
import type { Translation } from '../translation';

export const sentence: Translation<typeof german> = {};
