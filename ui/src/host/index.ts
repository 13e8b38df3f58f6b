import type { Host } from './types';

/** The one place that knows which host there is. */
export async function connect(): Promise<Host> {
  return '__TAURI_INTERNALS__' in window ? (await import('./tauri')).tauri : (await import('./http')).http;
}
