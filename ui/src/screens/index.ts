import { start } from './start';
import type { ScreenKind, ScreenTable } from './types';

let known: Partial<ScreenTable> = start;

/** Has every screen there. Most people begin with one of the first few, which wait for no other. */
export async function loadAll(): Promise<void> {
  ({ screens: known } = await import('./later'));
}

/** Has the screen of a kind there. */
export async function load(kind: ScreenKind): Promise<void> {
  if (!(kind in known)) await loadAll();
}

/** The component of a kind whose screen was loaded. */
export function screenOf<K extends ScreenKind>(kind: K): Partial<ScreenTable>[K] {
  return known[kind];
}
