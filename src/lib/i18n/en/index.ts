import type { Messages } from '../messages';
import { chart } from './chart';
import { commuting } from './commuting';
import { classing } from './classing';
import { comparison } from './comparison';
import { data } from './data';
import { distribution } from './distribution';
import { embed } from './embed';
import { engine } from './engine';
import { formula } from './formula';
import { funding } from './funding';
import { map } from './map';
import { modes } from './modes';
import { output } from './output';
import { pages } from './pages';
import { profile } from './profile';
import { relation } from './relation';
import { sentence } from './sentence';
import { shell } from './shell';
import { start } from './start';
import { table } from './table';
import { view } from './view';

export const messages: Messages = {
	chart,
	commuting,
	classing,
	comparison,
	data,
	distribution,
	embed,
	engine,
	formula,
	funding,
	map,
	modes,
	output,
	pages,
	profile,
	relation,
	sentence,
	shell,
	start,
	table,
	view
};
