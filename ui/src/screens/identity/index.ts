import type { ScreenTable } from '../types';

/** Identity (guide 3). */
export const identity = {} satisfies Partial<ScreenTable>;
