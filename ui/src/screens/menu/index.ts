import type { ScreenTable } from '../types';
import GroupMenu from './GroupMenu.svelte';
import Home from './Home.svelte';

/** Menu. */
export const menu = {
  home: Home,
  'group-menu': GroupMenu,
} satisfies Partial<ScreenTable>;
