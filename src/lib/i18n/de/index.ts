import { basics } from './basics';
import { commuting } from './commuting';
import { funding } from './funding';
import { plots } from './plots';
import { rooms } from './rooms';

export const messages = { ...basics, ...plots, ...rooms, commuting, funding };
