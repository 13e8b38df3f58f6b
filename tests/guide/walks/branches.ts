import type { PictureId } from '../../../ui/src/guide/types.ts';
import { fill, picture, press, type Step, type Walk } from './step.ts';

/** A member whose identity is verified logs in. */
const loggingIn = (before: readonly Step[] = [], filled: readonly Step[] = []): Step[] => [
  ...before,
  press('login', 'login'),
  fill('email', 'member@example.jp'),
  fill('password', 'Mihon-2026-toroku'),
  ...filled,
  press('login', 'home/verified'),
];

const toTheDocuments: readonly Step[] = [
  ...loggingIn(),
  press('group', 'group-menu'),
  press('access', 'access-intro'),
  press('next', 'document-select'),
];

/** ログイン方法. */
export const login: Walk = {
  camera: 'synthetic:any',
  steps: loggingIn([picture('login:welcome')], [picture('login:login')]),
};

/** One side of a document, pictured on its way. */
const side = (from: string, guide: PictureId, to: string): Step[] => [
  picture(guide),
  {
    photograph: 'document',
    to,
    capture: `${from}:document-capture/hold`,
    review: `${from}:document-review`,
  },
];

/** 運転免許証 with remarks: the front has been seen on the main way. */
export const remarks: Walk = {
  camera: 'synthetic:umeko',
  steps: [
    ...toTheDocuments,
    press('choose-licence', 'document-guide/licence-front'),
    { photograph: 'document', to: 'document-back-ask' },
    press('written', 'document-guide/licence-back'),
    ...side('remarks', 'remarks:document-guide/licence-back', 'document-summary'),
    picture('remarks:document-summary/two-sides'),
  ],
};

/** マイナンバーカード. */
export const mynumber: Walk = {
  camera: 'synthetic:hanako',
  steps: [
    ...toTheDocuments,
    press('choose-mynumber', 'document-guide/mynumber-front'),
    ...side('mynumber', 'mynumber:document-guide/mynumber-front', 'document-summary'),
    picture('mynumber:document-summary/one-side'),
  ],
};

/** 運転経歴証明書, both sides. */
export const record: Walk = {
  camera: 'synthetic:shigeru',
  steps: [
    ...toTheDocuments,
    press('choose-record', 'document-guide/record-front'),
    ...side('record', 'record:document-guide/record-front', 'document-back-ask'),
    picture('record:document-back-ask/record'),
    press('written', 'document-guide/record-back'),
    ...side('record-back', 'record-back:document-guide/record-back', 'document-summary'),
    picture('record:document-summary/two-sides'),
  ],
};

/** 在留カード. */
export const residence: Walk = {
  camera: 'synthetic:van',
  steps: [
    ...toTheDocuments,
    press('choose-residence', 'document-guide/residence-front'),
    ...side('residence', 'residence:document-guide/residence-front', 'document-summary'),
    picture('residence:document-summary/one-side'),
  ],
};
