import type { Messages } from '../messages';
import { basics } from './basics';
import { funding } from './funding';
import { rooms } from './rooms';

export const messages: Messages = { ...basics, ...rooms, funding };
