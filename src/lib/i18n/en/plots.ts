import { distribution } from './distribution';
import { relation } from './relation';

export const plots = { distribution, relation };
