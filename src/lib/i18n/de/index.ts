import { basics } from './basics';
import { funding } from './funding';
import { rooms } from './rooms';

export const messages = { ...basics, ...rooms, funding };
