import { classing } from './classing';
import { comparison } from './comparison';
import { data } from './data';
import { formula } from './formula';
import { output } from './output';
import { pages } from './pages';
import { profile } from './profile';
import { start } from './start';

/** What only rooms and the embeds of some of them need. */
export const rooms = { classing, comparison, data, formula, output, pages, profile, start };
