import { chart } from './chart';
import { commuting } from './commuting';
import { comparison } from './comparison';
import { engine } from './engine';
import { funding } from './funding';
import { map } from './map';
import { pages } from './pages';
import { profile } from './profile';
import { sentence } from './sentence';
import { shell } from './shell';
import { start } from './start';
import { table } from './table';
import { view } from './view';

export const messages = {
	chart,
	commuting,
	comparison,
	engine,
	funding,
	map,
	pages,
	profile,
	sentence,
	shell,
	start,
	table,
	view
};
