import { chart } from './chart';
import { embed } from './embed';
import { engine } from './engine';
import { map } from './map';
import { modes } from './modes';
import { sentence } from './sentence';
import { shell } from './shell';
import { table } from './table';
import { view } from './view';

/** What every drawing may need: all that embeds of indicators load. */
export const basics = { chart, embed, engine, map, modes, sentence, shell, table, view };
