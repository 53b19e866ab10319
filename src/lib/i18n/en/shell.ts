import type { shell as german } from '../de/shell';
import type { Translation } from '../translation';

export const shell: Translation<typeof german> = {};
