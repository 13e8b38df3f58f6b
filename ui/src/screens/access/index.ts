import type { ScreenTable } from '../types';

/** Medical access (guide 4). */
export const access = {} satisfies Partial<ScreenTable>;
