import type { Guide } from '../types';
import { access } from './access';
import { capture } from './capture';
import { frame } from './frame';
import { identity } from './identity';
import { login } from './login';
import { registration } from './registration';
import { trouble } from './trouble';

export { frame };

/** The words beside every picture. */
export const words: Guide = { ...registration, ...login, ...identity, ...access, ...capture, ...trouble };
