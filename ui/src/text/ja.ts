import { access } from './ja/access';
import { capture } from './ja/capture';
import { common } from './ja/common';
import { identity } from './ja/identity';
import { login } from './ja/login';
import { menu } from './ja/menu';
import { registration } from './ja/registration';
import { start } from './ja/start';
import { support } from './ja/support';

/** Japanese, the language every other one is made from. */
export const ja = {
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
