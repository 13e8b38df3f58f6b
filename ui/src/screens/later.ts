import { access } from './access';
import { everywhere } from './everywhere';
import { identity } from './identity';
import { login } from './login';
import { menu } from './menu';
import { registration } from './registration';
import { start } from './start';
import type { ScreenTable } from './types';

/** Every screen of the app. */
export const screens: ScreenTable = {
  ...start,
  ...registration,
  ...login,
  ...menu,
  ...identity,
  ...access,
  ...everywhere,
};
