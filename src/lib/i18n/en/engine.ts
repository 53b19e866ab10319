import type { engine as german } from '../de/engine';
import type { Translation } from '../translation';

export const engine: Translation<typeof german> = {};
