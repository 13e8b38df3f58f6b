import type { ScreenTable } from '../types';
import IdentityConfirm from './IdentityConfirm.svelte';
import IdentityDone from './IdentityDone.svelte';
import IdentityFailed from './IdentityFailed.svelte';
import IdentityInsurer from './IdentityInsurer.svelte';
import IdentityIntro from './IdentityIntro.svelte';
import IdentityNumber from './IdentityNumber.svelte';
import IdentityProfile from './IdentityProfile.svelte';

/** Identity (guide 3). */
export const identity = {
  'identity-intro': IdentityIntro,
  'identity-insurer': IdentityInsurer,
  'identity-number': IdentityNumber,
  'identity-profile': IdentityProfile,
  'identity-confirm': IdentityConfirm,
  'identity-done': IdentityDone,
  'identity-failed': IdentityFailed,
} satisfies Partial<ScreenTable>;
