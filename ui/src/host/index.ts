import { http } from './http';
import { tauri } from './tauri';
import type { Host } from './types';

/** The one place that knows which host there is. */
export function connect(): Host {
  return '__TAURI_INTERNALS__' in window ? tauri : http;
}
