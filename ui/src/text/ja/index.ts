import { access } from './access';
import { capture } from './capture';
import { common } from './common';
import { identity } from './identity';
import { login } from './login';
import { menu } from './menu';
import { registration } from './registration';
import { start } from './start';
import { support } from './support';

/** Japanese, the language every other one is made from. */
export const texts = {
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
