import type { Section } from './index.ts';

/** 4. 健診・医療アクセス認証の登録. */
export const access: readonly Section[] = [
  {
    id: 'intro',
    parts: [['main:home/verified', 'main:group-menu/verified'], 'group-menu/no-checkup', 'main:access-intro'],
  },
  { id: 'select', parts: ['main:document-select'] },
  {
    id: 'licence',
    parts: [
      'main:document-guide/licence-front',
      ['camera-denied/denied', 'camera-denied/blocked-ios', 'android:camera-denied/blocked-android'],
      'main:document-capture/hold',
      'main:document-review',
      ['document-review/blur', 'document-review/cut-off', 'document-review/glare'],
      'main:document-back-ask/licence',
      'remarks:document-guide/licence-back',
      ['remarks:document-capture/hold', 'remarks:document-review', 'remarks:document-summary/two-sides'],
      'main:document-summary/no-remarks',
    ],
  },
  {
    id: 'mynumber',
    parts: [
      'mynumber:document-guide/mynumber-front',
      ['mynumber:document-capture/hold', 'mynumber:document-review', 'document-capture/mynumber-back'],
      'mynumber:document-summary/one-side',
    ],
  },
  {
    id: 'record',
    parts: [
      'record:document-guide/record-front',
      ['record:document-capture/hold', 'record:document-review'],
      'record:document-back-ask/record',
      'record-back:document-guide/record-back',
      ['record-back:document-capture/hold', 'record-back:document-review', 'record:document-summary/two-sides'],
    ],
  },
  {
    id: 'residence',
    parts: [
      'residence:document-guide/residence-front',
      ['residence:document-capture/hold', 'residence:document-review'],
      'residence:document-summary/one-side',
    ],
  },
  {
    id: 'face',
    parts: [
      'main:face-guide/front',
      ['main:face-capture/hold', 'main:face-review'],
      'face-mismatch',
      'main:face-guide/pose',
      ['face-capture/left-closed', 'face-capture/left-open', 'face-capture/right-closed', 'face-capture/right-open'],
    ],
  },
  { id: 'secret', parts: ['main:secret-intro', 'main:secret-question/own'] },
  {
    id: 'confirm',
    parts: [
      'main:access-confirm',
      'access-confirm/with-back',
      ['main:access-done', 'access-pending', 'access-pending/rejected'],
    ],
  },
];
