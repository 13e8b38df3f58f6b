import type { ScreenTable } from '../types';
import SessionExpired from './SessionExpired.svelte';
import Support from './Support.svelte';
import UpdateRequired from './UpdateRequired.svelte';

/** What can appear anywhere. */
export const everywhere = {
  'update-required': UpdateRequired,
  'session-expired': SessionExpired,
  support: Support,
} satisfies Partial<ScreenTable>;
