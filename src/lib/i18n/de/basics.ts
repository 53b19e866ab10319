import { chart } from './chart';
import { distribution } from './distribution';
import { embed } from './embed';
import { engine } from './engine';
import { map } from './map';
import { modes } from './modes';
import { relation } from './relation';
import { sentence } from './sentence';
import { shell } from './shell';
import { table } from './table';
import { view } from './view';

/** What every drawing may need: all that embeds of indicators load. */
export const basics = { chart, distribution, embed, engine, map, modes, relation, sentence, shell, table, view };
