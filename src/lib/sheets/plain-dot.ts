import { PAPER } from '../domain/paper-colors';
import { mixed } from '../domain/scene';

/** Dots of all places that are not named, where they can't be translucent. */
export const PLAIN_DOT = mixed(PAPER.textSoft, PAPER.surface, 0.5);
