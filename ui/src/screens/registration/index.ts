import type { ScreenTable } from '../types';
import AccountConsent from './AccountConsent.svelte';
import AccountCredentials from './AccountCredentials.svelte';
import AccountDone from './AccountDone.svelte';
import AccountOtp from './AccountOtp.svelte';
import AccountStart from './AccountStart.svelte';
import GroupAuth from './GroupAuth.svelte';
import GroupKind from './GroupKind.svelte';

/** Registration (guide 1). */
export const registration = {
  'group-kind': GroupKind,
  'group-auth': GroupAuth,
  'account-start': AccountStart,
  'account-credentials': AccountCredentials,
  'account-consent': AccountConsent,
  'account-otp': AccountOtp,
  'account-done': AccountDone,
} satisfies Partial<ScreenTable>;
