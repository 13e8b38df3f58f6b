import type { Section } from './index.ts';

/** 1. 新規登録. */
export const registration: readonly Section[] = [
  { id: 'download', parts: ['support/install'] },
  { id: 'launch', parts: ['main:welcome', 'no-card-help'] },
  { id: 'kind', parts: ['main:group-kind'] },
  { id: 'auth', parts: ['main:group-auth/filled', 'main:group-auth/check'] },
  {
    id: 'account',
    parts: [
      'main:account-start',
      'main:account-credentials/conditions',
      'main:account-consent/three',
      'account-consent/two',
      'main:account-otp',
      'account-otp/resent',
      'main:account-done',
      'account-done/coin',
    ],
  },
];
