import { distribution } from './distribution';
import { relation } from './relation';

/** What rankings and other lists say, and pictures of two indicators. */
export const plots = { distribution, relation };
