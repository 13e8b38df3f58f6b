import type { Texts } from '..';
import { access } from './access';
import { capture } from './capture';
import { common } from './common';
import { identity } from './identity';
import { login } from './login';
import { menu } from './menu';
import { registration } from './registration';
import { start } from './start';
import { support } from './support';

/** Vietnamese. Words that stand on a card or a notice keep their Japanese in brackets. */
export const texts: Texts = {
  ...common,
  ...start,
  ...registration,
  ...login,
  ...menu,
  ...identity,
  ...access,
  ...capture,
  ...support,
};
