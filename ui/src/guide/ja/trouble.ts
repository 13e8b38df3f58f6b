import type { Chapter } from '../types';

/** お困りの場合, and what can appear on the way. */
export const trouble = {
  support: {
    lead: 'どの画面からも、右上の「{frame.support}」で開けます。あてはまる項目をタップしてください。',
    taps: {
      'topic-group': '項目をタップすると、その下に説明が表示されます。',
      contact: '解決しない場合は、カスタマーセンター（{support_url}）へお問い合わせください。',
      'copy-reference': 'お問い合わせの際は、この番号をお伝えください。',
    },
  },
  'support/checkup-code': { title: '{support.topic.checkup-code}', lead: '健診閲覧コードのハガキをお持ちの方へ' },
  'support/tracking': { title: '{support.topic.tracking}', lead: '追跡の許可を求める画面は、表示されません。' },
  'session-expired': {
    lead: 'しばらく操作がなかったときに表示されます。ログインすると、続きから進められます。',
    taps: { login: '「{session-expired.login}」をタップします。' },
  },
  'update-required': {
    lead: 'アプリの版が古いときに表示されます。',
    taps: { update: '「{update-required.update}」をタップし、最新の版に更新してください。' },
  },
  'desktop:update-required/desktop': {
    title: 'アプリの更新（パソコンの画面）',
    lead: 'パソコンでは、最新の版を入手してください。',
  },
  offline: {
    title: 'インターネットに接続していないとき',
    lead: '画面の上に案内が表示されます。入力した内容は消えません。',
  },
  maintenance: {
    title: 'メンテナンスのお知らせ',
    lead: 'メンテナンスの予定や、実施中であることが、画面の上に表示されます。',
  },
} satisfies Chapter;
