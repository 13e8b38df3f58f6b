import type { Section } from './index.ts';

/** 3. 本人確認の登録. */
export const identity: readonly Section[] = [
  {
    id: 'check',
    parts: [
      ['main:home/new', 'main:group-menu'],
      'main:identity-intro/identity-points',
      ['identity-intro/own-points', 'identity-intro/coin'],
    ],
  },
  { id: 'insurer', parts: ['main:identity-insurer'] },
  {
    id: 'number',
    parts: [
      'main:identity-number/pattern-4',
      [
        'ios:identity-number/pattern-1',
        'ios:identity-number/pattern-2',
        'ios:identity-number/pattern-3',
        'ios:identity-number/pattern-4',
      ],
    ],
  },
  {
    id: 'profile',
    parts: [
      'main:identity-profile',
      'main:identity-confirm/pattern-4',
      'main:identity-done/identity-points',
      'identity-failed/not-matched',
      'identity-failed/group-not-linked',
    ],
  },
];
