import type { table as german } from '../de/table';
import type { Translation } from '../translation';

export const table: Translation<typeof german> = {};
