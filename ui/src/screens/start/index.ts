import type { ScreenTable } from '../types';
import NoCardHelp from './NoCardHelp.svelte';
import Welcome from './Welcome.svelte';

/** Start. */
export const start = {
  welcome: Welcome,
  'no-card-help': NoCardHelp,
} satisfies Partial<ScreenTable>;
