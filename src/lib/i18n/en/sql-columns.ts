import type { sqlColumns as german } from '../de/sql-columns';
import type { Translation } from '../translation';

/** None: the tables come with English descriptions, see `data/datapackage.json`. */
export const sqlColumns: Translation<typeof german> = {};
